package app.drumbeat.domain.post;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rules by which people repeat posts. Others are followed too, where a plan file brings them; these can be said and chosen. */
public sealed interface Repeat {

    /** Every so many weeks on some days. */
    record Weekly(int every, Set<DayOfWeek> days) implements Repeat {

        /** @throws IllegalArgumentException without a day, or for less than each week */
        public Weekly {
            if (days.isEmpty() || every < 1) {
                throw new IllegalArgumentException("A week needs a day");
            }
            days = Collections.unmodifiableSet(EnumSet.copyOf(days));
        }

        @Override
        public String rule() {
            return "FREQ=WEEKLY" + interval(every) + ";BYDAY="
                    + days.stream().map(Repeat::letters).collect(Collectors.joining(","));
        }
    }

    /** Every so many months on a day of the month, or on its last day where it is shorter. */
    record OnDay(int every, int day) implements Repeat {

        /** Every month has that many days. */
        private static final int ALWAYS = 28;

        /** @throws IllegalArgumentException for a day that no month has */
        public OnDay {
            if (day < 1 || day > 31 || every < 1) {
                throw new IllegalArgumentException("No month has a day " + day);
            }
        }

        @Override
        public String rule() {
            String days = day <= ALWAYS
                    ? String.valueOf(day)
                    : IntStream.rangeClosed(ALWAYS, day).mapToObj(String::valueOf).collect(Collectors.joining(","))
                            + ";BYSETPOS=-1";
            return "FREQ=MONTHLY" + interval(every) + ";BYMONTHDAY=" + days;
        }
    }

    /**
     * Every so many months on a weekday.
     *
     * @param which 1 to 4 from the beginning of the month, -1 for the last one
     */
    record OnWeekday(int every, int which, DayOfWeek weekday) implements Repeat {

        /** @throws IllegalArgumentException for a weekday that some month lacks */
        public OnWeekday {
            if (which != -1 && (which < 1 || which > 4) || every < 1) {
                throw new IllegalArgumentException("Not every month has that weekday " + which + " times");
            }
        }

        @Override
        public String rule() {
            return "FREQ=MONTHLY" + interval(every) + ";BYDAY=" + which + letters(weekday);
        }
    }

    /** The RRULE, without an end. */
    String rule();

    int every();

    /** The ways in which a day can return: weekly, by its number, by its weekday; a fifth weekday counts as the last. */
    static List<Repeat> of(LocalDate day) {
        int which = (day.getDayOfMonth() + 6) / 7;
        boolean last = day.getDayOfMonth() + 7 > YearMonth.from(day).lengthOfMonth();
        return List.of(new Weekly(1, EnumSet.of(day.getDayOfWeek())), new OnDay(1, day.getDayOfMonth()),
                new OnWeekday(1, last ? -1 : which, day.getDayOfWeek()));
    }

    /** The choice that a rule stands for, or nothing when it is another kind of rule. */
    static Optional<Repeat> of(String rule) {
        Matcher weekly = Forms.WEEKLY.matcher(rule);
        if (weekly.matches()) {
            return Optional.of(new Weekly(number(weekly.group(1), 1), EnumSet.copyOf(
                    List.of(weekly.group(2).split(",")).stream().map(Repeat::weekday).toList())));
        }
        Matcher onWeekday = Forms.ON_WEEKDAY.matcher(rule);
        if (onWeekday.matches()) {
            return Optional.of(new OnWeekday(number(onWeekday.group(1), 1), number(onWeekday.group(2), 1),
                    weekday(onWeekday.group(3))));
        }
        Matcher onDay = Forms.ON_DAY.matcher(rule);
        if (onDay.matches() && number(onDay.group(2), 1) <= 31) {
            Repeat repeat = new OnDay(number(onDay.group(1), 1), number(onDay.group(2), 1));
            return Optional.of(repeat).filter(choice -> choice.rule().equals(rule));
        }
        return Optional.empty();
    }

    private static String interval(int every) {
        return every == 1 ? "" : ";INTERVAL=" + every;
    }

    private static int number(String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    /** The two letters of RFC 5545, 3.3.10. */
    private static String letters(DayOfWeek day) {
        return day.name().substring(0, 2).toUpperCase(Locale.ROOT);
    }

    private static DayOfWeek weekday(String letters) {
        return EnumSet.allOf(DayOfWeek.class).stream().filter(day -> letters(day).equals(letters)).findFirst()
                .orElseThrow();
    }

    /** How the rules are written; an interface has no private fields. */
    final class Forms {

        private static final String EVERY = "(?:;INTERVAL=([1-9]\\d{0,3}))?";
        private static final String DAY = "(?:MO|TU|WE|TH|FR|SA|SU)";
        static final Pattern WEEKLY = Pattern.compile("FREQ=WEEKLY" + EVERY + ";BYDAY=(" + DAY + "(?:," + DAY + ")*)");
        static final Pattern ON_WEEKDAY = Pattern.compile("FREQ=MONTHLY" + EVERY + ";BYDAY=([1-4]|-1)(" + DAY + ")");
        static final Pattern ON_DAY = Pattern
                .compile("FREQ=MONTHLY" + EVERY + ";BYMONTHDAY=(?:28,(?:29,)?(?:30,)?)?(\\d{1,2})(?:;BYSETPOS=-1)?");

        private Forms() {}
    }
}
