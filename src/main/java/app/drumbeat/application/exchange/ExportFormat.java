package app.drumbeat.application.exchange;

import java.util.Locale;
import java.util.Optional;

/** As what a plan can be written. */
public enum ExportFormat {
    /** A plan file, with everything that the calendar knows. */
    PLAN(".json"),
    /** A table of posts, as CSV. */
    CSV(".csv"),
    /** A table of posts, as a workbook. */
    XLSX(".xlsx");

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    /** How the names of such files end. */
    public String ending() {
        return ending;
    }

    /** The format whose files end like this name. */
    public static Optional<ExportFormat> ofFile(String name) {
        for (ExportFormat format : values()) {
            if (name.toLowerCase(Locale.ROOT).endsWith(format.ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** From {@code plan}, {@code csv} or {@code xlsx}. */
    public static Optional<ExportFormat> named(String name) {
        for (ExportFormat format : values()) {
            if (format.name().equalsIgnoreCase(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
