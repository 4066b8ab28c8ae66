package app.drumbeat.domain.port;

import java.nio.file.Path;

import app.drumbeat.domain.base.StoreException;

/** Tells which reader an input file is for, by its content and never by its name. */
public interface InputKinds {

    /** What a file can be that somebody wants to take in. */
    enum InputKind {
        /** A Drumbeat plan: JSON. */
        PLAN,
        /** A calendar: iCalendar. */
        CALENDAR,
        /** Everything else; the reader of tables says what is wrong with it where it is none. */
        TABLE
    }

    /** @throws StoreException when there is no such file, or it cannot be read */
    InputKind of(Path file);
}
