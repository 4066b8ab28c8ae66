package app.drumbeat.application.intake.reading;

import java.util.List;
import java.util.stream.Stream;

import app.drumbeat.domain.base.Problem;

/**
 * A whole file of tables as it was read.
 *
 * @param notes what holds for the file, or for sheets on which nothing was found
 */
public record FileRead(List<CalendarRead> calendars, List<BlockRead> tables, List<Problem> notes) {

    public FileRead {
        calendars = List.copyOf(calendars);
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    /** Everything to say about the file, its sheets and columns, but for its rows. */
    public List<Problem> allNotes() {
        return Stream
                .of(notes.stream(),
                        calendars.stream().filter(CalendarRead::taken).flatMap(part -> part.notes().stream()),
                        tables.stream().filter(table -> table.taken() || !table.block().canHoldPosts())
                                .flatMap(part -> part.notes().stream()))
                .flatMap(all -> all).toList();
    }

    /** The rows that are taken in, calendars before the tables that tell the same posts again. */
    public Stream<RowRead> takenRows() {
        return Stream.concat(calendars.stream().filter(CalendarRead::taken).flatMap(part -> part.rows().stream()),
                tables.stream().filter(BlockRead::taken).flatMap(part -> part.rows().stream()));
    }
}
