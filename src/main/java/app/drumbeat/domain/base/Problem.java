package app.drumbeat.domain.base;

import java.util.List;

/**
 * One thing that is wrong with what a person gave us, said where it is, so that it can be mended.
 *
 * @param place where it stands, as a person finds it: {@code posts[17].date}, {@code Sheet1, row 4, Date}, {@code line 12};
 *     empty where the whole is meant
 * @param key the sentence in the word bundles, which names the remedy
 * @param args what the sentence fills in, in order
 */
public record Problem(Severity severity, String place, String key, List<Object> args) {

    /** How bad it is: an error keeps the record (or the whole file) out, a warning tells what was done about it. */
    public enum Severity {
        ERROR, WARNING
    }

    public Problem {
        args = List.copyOf(args);
    }

    public static Problem error(String place, String key, Object... args) {
        return new Problem(Severity.ERROR, place, key, List.of(args));
    }

    public static Problem warning(String place, String key, Object... args) {
        return new Problem(Severity.WARNING, place, key, List.of(args));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
