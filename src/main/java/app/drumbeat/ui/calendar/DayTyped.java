package app.drumbeat.ui.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.drumbeat.words.Texts;

/**
 * A day as people type it: 3 dec, dec 3 2027, next fri, +2w, 2027-01, 24.12., w50, tomorrow. Pure.
 *
 * <p>Without a year the nearest such day is meant, back or forth from today, so that in January "20 dec" is last month. A
 * month alone is its first day. Names of months and weekdays are known in the person's language and in English, from their
 * first letters on.
 */
final class DayTyped {

    private static final int LEAST_LETTERS = 3;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern STEP = Pattern.compile("([+-])\\s*(\\d{1,4})\\s*([dwmy]?)");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./]?(\\d{4})?");
    private static final Pattern NAMED = Pattern
            .compile("(?:(\\d{1,2})\\.?\\s*)?(\\p{L}{3,})\\.?(?:\\s*(\\d{1,2})(?!\\d))?,?(?:\\s*(\\d{4}))?");
    private static final Pattern ALONE = Pattern.compile("\\d{1,2}");
    private static final Pattern WEEK = Pattern.compile("(\\p{L}+)\\s*(\\d{1,2})");

    private final Texts texts;
    private final LocalDate today;
    private final List<Function<String, Optional<LocalDate>>> readings = List.of(this::word, this::step, this::iso,
            this::weekday, this::week, this::numbers, this::alone, this::named);

    DayTyped(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    /** The day that is meant; nothing where the words mean none. */
    Optional<LocalDate> read(String typed) {
        String words = typed.strip().toLowerCase(texts.locale()).replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            return Optional.empty();
        }
        for (Function<String, Optional<LocalDate>> reading : readings) {
            try {
                Optional<LocalDate> day = reading.apply(words);
                if (day.isPresent()) {
                    return day;
                }
            } catch (DateTimeException impossible) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> word(String words) {
        if (isWord(words, "today")) {
            return Optional.of(today);
        }
        if (isWord(words, "tomorrow")) {
            return Optional.of(today.plusDays(1));
        }
        return isWord(words, "yesterday") ? Optional.of(today.minusDays(1)) : Optional.empty();
    }

    /** +2w, -3d, +1m, +1y; days where no unit is said. */
    private Optional<LocalDate> step(String words) {
        Matcher step = STEP.matcher(words);
        if (!step.matches()) {
            return Optional.empty();
        }
        long count = Long.parseLong(step.group(1) + step.group(2));
        return Optional.of(today.plus(count, switch (step.group(3)) {
            case "w" -> ChronoUnit.WEEKS;
            case "m" -> ChronoUnit.MONTHS;
            case "y" -> ChronoUnit.YEARS;
            default -> ChronoUnit.DAYS;
        }));
    }

    private Optional<LocalDate> iso(String words) {
        Matcher iso = ISO.matcher(words);
        if (!iso.matches()) {
            return Optional.empty();
        }
        int day = iso.group(3) == null ? 1 : Integer.parseInt(iso.group(3));
        return Optional.of(LocalDate.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), day));
    }

    /** fri is the next Friday from today on; next fri the first after today; last fri the one before. */
    private Optional<LocalDate> weekday(String words) {
        int space = words.lastIndexOf(' ');
        Optional<DayOfWeek> day = named(DayOfWeek.values(), DayOfWeek::getDisplayName, words.substring(space + 1));
        if (day.isEmpty()) {
            return Optional.empty();
        }
        String which = space < 0 ? "" : words.substring(0, space);
        if (which.isEmpty() || isWord(which, "this")) {
            return day.map(wanted -> today.with(TemporalAdjusters.nextOrSame(wanted)));
        }
        if (isWord(which, "next")) {
            return day.map(wanted -> today.with(TemporalAdjusters.next(wanted)));
        }
        return isWord(which, "last")
                ? day.map(wanted -> today.with(TemporalAdjusters.previous(wanted)))
                : Optional.empty();
    }

    /** w50, week 50: the Monday of that ISO week, in the year that is nearest. */
    private Optional<LocalDate> week(String words) {
        Matcher week = WEEK.matcher(words);
        if (!week.matches() || !isWord(week.group(1), "week")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(week.group(2));
        return nearest(Stream.of(-1, 0, 1).map(years -> today.plusYears(years))
                .filter(year -> number >= 1 && number <= year.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum())
                .map(year -> year.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number).with(DayOfWeek.MONDAY)));
    }

    /** 24.12., 24.12.2027, 24/12: the day first, but in the United States the month. */
    private Optional<LocalDate> numbers(String words) {
        Matcher numbers = NUMBERS.matcher(words);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        boolean monthFirst = texts.locale().getCountry().equals("US") && words.contains("/");
        int day = Integer.parseInt(numbers.group(monthFirst ? 2 : 1));
        int month = Integer.parseInt(numbers.group(monthFirst ? 1 : 2));
        return date(Month.of(month), day, Optional.ofNullable(numbers.group(3)));
    }

    /** 15: that day of this month. */
    private Optional<LocalDate> alone(String words) {
        return ALONE.matcher(words).matches()
                ? Optional.of(today.withDayOfMonth(Integer.parseInt(words)))
                : Optional.empty();
    }

    /** 3 dec, dec 3, 3 december 2027, dec 2027, december. */
    private Optional<LocalDate> named(String words) {
        Matcher named = NAMED.matcher(words);
        if (!named.matches() || (named.group(1) != null && named.group(3) != null)) {
            return Optional.empty();
        }
        String day = named.group(1) == null ? named.group(3) : named.group(1);
        return named(Month.values(), Month::getDisplayName, named.group(2))
                .flatMap(month -> date(month, day == null ? 1 : Integer.parseInt(day),
                        Optional.ofNullable(named.group(4))));
    }

    private Optional<LocalDate> date(Month month, int day, Optional<String> year) {
        if (year.isPresent()) {
            return Optional.of(LocalDate.of(Integer.parseInt(year.get()), month, day));
        }
        return nearest(Stream.of(-1, 0, 1).map(years -> YearMonth.of(today.getYear() + years, month))
                .filter(there -> there.isValidDay(day)).map(there -> there.atDay(day)));
    }

    private Optional<LocalDate> nearest(Stream<LocalDate> days) {
        return days.min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(today, day))));
    }

    private boolean isWord(String typed, String word) {
        return Arrays.asList(texts.of("calendar.goto.word." + word).split(" ")).contains(typed);
    }

    private interface Naming<T> {

        String name(T value, TextStyle style, Locale locale);
    }

    /** The one value whose name begins with what was typed. */
    private <T> Optional<T> named(T[] values, Naming<T> naming, String typed) {
        if (typed.length() < LEAST_LETTERS) {
            return Optional.empty();
        }
        return Arrays.stream(values).filter(value -> Stream.of(texts.locale(), Locale.ENGLISH)
                .anyMatch(locale -> naming.name(value, TextStyle.FULL, locale).toLowerCase(locale).startsWith(typed)
                        || naming.name(value, TextStyle.SHORT, locale).toLowerCase(locale).equals(typed)))
                .findFirst();
    }
}
