package app.drumbeat.ical;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.base.Problem.Severity;

/**
 * What could not be read of a calendar file. Of one kind {@value #TOLD} are named with their line, and the rest is counted:
 * a file that is odd is mostly odd in the same way from end to end.
 */
final class Remarks {

    static final int TOLD = 20;

    private final List<Problem> told = new ArrayList<>();
    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    /**
     * How often one kind was met.
     *
     * @param from the line of the first that is not told by itself
     */
    private record Kind(Severity severity, int count, int from) {
        Kind oneMore(int line) {
            return new Kind(severity, count + 1, count == TOLD ? line : from);
        }
    }

    /** @param line from 1 up, or 0 where the whole file is meant */
    void error(int line, String key, Object... args) {
        add(Severity.ERROR, line, key, args);
    }

    /** @param line from 1 up, or 0 where the whole file is meant */
    void warning(int line, String key, Object... args) {
        add(Severity.WARNING, line, key, args);
    }

    /** What is told, as it came, and how much more there is of each kind. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(told);
        kinds.values().stream().filter(kind -> kind.count() > TOLD).forEach(kind -> all.add(new Problem(kind.severity(),
                place(kind.from()), "feed.problem.more", List.of(kind.count() - TOLD))));
        return all;
    }

    static String place(int line) {
        return line == 0 ? "" : "line " + line;
    }

    private void add(Severity severity, int line, String key, Object... args) {
        Kind kind = kinds.merge(key, new Kind(severity, 1, 0), (before, one) -> before.oneMore(line));
        if (kind.count() <= TOLD) {
            told.add(new Problem(severity, place(line), key, List.of(args)));
        }
    }
}
