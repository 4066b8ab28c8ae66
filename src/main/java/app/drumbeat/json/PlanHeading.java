package app.drumbeat.json;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.domain.calendar.CalendarFacts;

/**
 * What a plan file says of itself before its records: that it is one, its version, and its calendar. Read in a walk of its
 * own, so that a foreign file is refused in one sentence and the zone is known wherever in the file it stands.
 */
record PlanHeading(Optional<CalendarFacts> calendar) {

    static final String FORMAT = "drumbeat-plan";
    static final int VERSION = 1;

    /** The heading, or nothing and one mistake when this is no plan file that we can read. */
    static Optional<PlanHeading> read(JsonSource source, ZoneId zone, Mistakes mistakes) {
        if (!source.begins()) {
            mistakes.error("", "json.problem.empty");
            return Optional.empty();
        }
        if (!source.atObject()) {
            mistakes.error("", "json.problem.foreign");
            return Optional.empty();
        }
        Optional<JsonValue> format = Optional.empty();
        Optional<JsonValue> version = Optional.empty();
        Optional<JsonValue> calendar = Optional.empty();
        Set<String> seen = new HashSet<>();
        for (String name = source.nextMember(); name != null; name = source.nextMember()) {
            if (!seen.add(name)) {
                mistakes.error(name, "json.problem.twice", name);
                source.skip();
                continue;
            }
            switch (name) {
                case "format" -> format = Optional.of(source.value());
                case "version" -> version = Optional.of(source.value());
                case "calendar" -> calendar = Optional.of(source.value());
                default -> source.skip();
            }
        }
        if (!source.ends()) {
            mistakes.error("", "json.problem.trailing");
        }
        if (!format.equals(Optional.of(new JsonValue.Text(FORMAT)))) {
            mistakes.error("format", "json.problem.foreign");
            return Optional.empty();
        }
        if (!isKnown(version, mistakes)) {
            return Optional.empty();
        }
        return Optional.of(new PlanHeading(calendar.filter(value -> !(value instanceof JsonValue.Null))
                .flatMap(value -> Members.of(value, "calendar", mistakes))
                .flatMap(members -> CalendarPart.read(members, zone))));
    }

    /** Where moments without an offset are meant. */
    ZoneId zone(ZoneId otherwise) {
        return calendar.map(CalendarFacts::zone).orElse(otherwise);
    }

    private static boolean isKnown(Optional<JsonValue> version, Mistakes mistakes) {
        if (version.isPresent() && version.get() instanceof JsonValue.Number number) {
            Optional<Long> whole = Members.whole(number.digits());
            if (whole.equals(Optional.of((long) VERSION))) {
                return true;
            }
            if (whole.isPresent() && whole.get() > VERSION) {
                mistakes.error("version", "json.problem.newer", whole.get().toString(), Integer.toString(VERSION));
                return false;
            }
        }
        mistakes.error("version", "json.problem.version", Integer.toString(VERSION));
        return false;
    }
}
