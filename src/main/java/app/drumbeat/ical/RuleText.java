package app.drumbeat.ical;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A recurrence rule as text, brought to the form in which we keep it: capitals, no blanks, days only.
 *
 * <p>Named days are days, so parts that choose hours, minutes and seconds fall away, and the end of a rule is a day. Rules
 * that recur within a day, that need another calendar than the Gregorian, or that are longer or step wider than any honest
 * one, are none that we follow.
 */
record RuleText(String text) {

    private static final int LONGEST = 500;
    private static final int WIDEST_STEP = 10_000;

    private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final Set<String> DAY_PARTS = Set.of("FREQ", "UNTIL", "COUNT", "INTERVAL", "BYDAY", "BYMONTHDAY",
            "BYYEARDAY", "BYWEEKNO", "BYMONTH", "BYSETPOS", "WKST");
    private static final Set<String> TIME_PARTS = Set.of("BYHOUR", "BYMINUTE", "BYSECOND");

    private static final Pattern DAY = Pattern.compile("(\\d{8})(T\\d{6}Z?)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,10}");

    /** The rule in our form, or nothing when it is none that we follow. */
    static Optional<RuleText> of(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : written.replaceAll("\\s", "").toUpperCase(Locale.ROOT).split(";")) {
            int equals = part.indexOf('=');
            if (part.isEmpty() || part.startsWith("X-")) {
                continue;
            }
            if (equals < 1 || parts.put(part.substring(0, equals), part.substring(equals + 1)) != null) {
                return Optional.empty();
            }
        }
        return inOurForm(parts);
    }

    private static Optional<RuleText> inOurForm(Map<String, String> parts) {
        parts.keySet().removeAll(TIME_PARTS);
        parts.remove("RSCALE", "GREGORIAN");
        parts.remove("SKIP", "OMIT");
        String until = parts.get("UNTIL");
        if (until != null) {
            var day = DAY.matcher(until);
            if (!day.matches()) {
                return Optional.empty();
            }
            parts.put("UNTIL", day.group(1));
        }
        boolean sound = DAY_PARTS.containsAll(parts.keySet())
                && FREQUENCIES.contains(parts.getOrDefault("FREQ", ""))
                && isBetween(1, parts.getOrDefault("INTERVAL", "1"), WIDEST_STEP)
                && isBetween(1, parts.getOrDefault("COUNT", "1"), Long.MAX_VALUE);
        return sound ? Optional.of(new RuleText(joined(parts))) : Optional.empty();
    }

    /** How often the rule recurs at most, where it says so. */
    Optional<Long> count() {
        return parts().entrySet().stream().filter(part -> part.getKey().equals("COUNT"))
                .map(part -> Long.valueOf(part.getValue())).findFirst();
    }

    /** Up to which day the rule recurs, where it says so. */
    Optional<LocalDate> until() {
        return parts().entrySet().stream().filter(part -> part.getKey().equals("UNTIL"))
                .map(part -> LocalDate.parse(part.getValue(), DateTimeFormatter.BASIC_ISO_DATE)).findFirst();
    }

    RuleText withoutCount() {
        return without("COUNT");
    }

    RuleText withoutUntil() {
        return without("UNTIL");
    }

    private RuleText without(String part) {
        Map<String, String> parts = parts();
        parts.remove(part);
        return new RuleText(joined(parts));
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : text.split(";")) {
            parts.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }
        return parts;
    }

    private static String joined(Map<String, String> parts) {
        StringBuilder text = new StringBuilder("FREQ=").append(parts.get("FREQ"));
        parts.forEach((name, value) -> {
            if (!name.equals("FREQ")) {
                text.append(';').append(name).append('=').append(value);
            }
        });
        return text.toString();
    }

    private static boolean isBetween(long least, String number, long most) {
        return NUMBER.matcher(number).matches() && Long.parseLong(number) >= least && Long.parseLong(number) <= most;
    }
}
