package app.drumbeat.exchange;

import java.io.IOException;
import java.nio.file.Path;

import app.drumbeat.domain.port.InputKinds;
import app.drumbeat.files.Refusals;

/** Tells plans, calendars and tables apart by how they begin. */
public final class FileKinds implements InputKinds {

    @Override
    public InputKind of(Path file) {
        try {
            return switch (Contents.of(file)) {
                case JSON -> InputKind.PLAN;
                case CALENDAR -> InputKind.CALENDAR;
                default -> InputKind.TABLE;
            };
        } catch (IOException e) {
            throw Refusals.whileReading(file, e);
        }
    }
}
