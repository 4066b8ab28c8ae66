package app.drumbeat.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import app.drumbeat.domain.base.Problem;

/**
 * What is wrong with a file, gathered while it is read.
 *
 * <p>Of a file that is wrong from end to end the first {@value #TOLD} mistakes are named and the rest are counted. A member
 * that we do not know is told once for all the records that have it.
 */
final class Mistakes {

    static final int TOLD = 1_000;

    private static final Pattern NUMBER = Pattern.compile("\\[\\d+]");

    private final List<Problem> told = new ArrayList<>();
    private final Map<String, Unknown> unknown = new LinkedHashMap<>();
    private int errors;

    private record Unknown(String place, String name, int records) {
        Unknown oneMore() {
            return new Unknown(place, name, records + 1);
        }
    }

    void error(String place, String key, Object... args) {
        errors++;
        if (told.size() < TOLD) {
            told.add(Problem.error(place, key, args));
        }
    }

    void warning(String place, String key, Object... args) {
        if (told.size() < TOLD) {
            told.add(Problem.warning(place, key, args));
        }
    }

    /** A member that no version of the format we know has. */
    void unknown(String place, String name) {
        String kind = NUMBER.matcher(place).replaceAll("[]");
        if (unknown.size() < TOLD || unknown.containsKey(kind)) {
            unknown.merge(kind, new Unknown(place, name, 1), (first, again) -> first.oneMore());
        }
    }

    int errors() {
        return errors;
    }

    /** Everything that was gathered: mistakes in the order of the file, then unknown members. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(told);
        long errorsTold = told.stream().filter(Problem::isError).count();
        if (errors > errorsTold) {
            all.add(Problem.error("", "json.problem.more", errors - errorsTold));
        }
        unknown.values().forEach(member -> all
                .add(Problem.warning(member.place(), "json.problem.unknown", member.name(), member.records())));
        return all;
    }
}
