package app.drumbeat.ui.kit;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.drumbeat.words.Texts;

/**
 * Where someone wants to go in the calendar, as it is typed: a day as {@link TypedDay} understands it, or what has no sense as
 * the day of a post: a month (2027-01, dec, dec 2027), a week (w50), a step of months or years (+2m, -1y). Pure.
 *
 * <p>A month stands for its first day, a week for its Monday (ISO 8601). Without a year the nearest one is meant.
 */
public final class WhereTo {

    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern NAMED_MONTH = Pattern.compile("(\\p{L}{3,})\\.?(?: (\\d{4}))?");
    private static final Pattern STEP = Pattern.compile("([+-]) ?(\\d{1,3}) ?([my])");
    private static final Pattern WEEK = Pattern.compile("(\\p{L}+) ?(\\d{1,2})");

    private final Texts texts;
    private final TypedDay days;
    private final LocalDate today;
    private final DayOfWeek weekStart;
    private final List<Function<String, Optional<LocalDate>>> readings = List.of(this::step, this::isoMonth,
            this::namedMonth, this::week);

    public WhereTo(Texts texts, LocalDate today, DayOfWeek weekStart) {
        this.texts = texts;
        this.days = new TypedDay(texts);
        this.today = today;
        this.weekStart = weekStart;
    }

    /** The day that is meant; nothing where the words mean none. */
    public Optional<LocalDate> read(String typed) {
        String words = typed.strip().toLowerCase(texts.locale()).replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            return Optional.empty();
        }
        try {
            return readings.stream().map(reading -> reading.apply(words)).flatMap(Optional::stream).findFirst()
                    .or(() -> days.read(typed, today, weekStart).value());
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** +2m, -1y. */
    private Optional<LocalDate> step(String words) {
        Matcher step = STEP.matcher(words);
        if (!step.matches()) {
            return Optional.empty();
        }
        long count = Long.parseLong(step.group(1) + step.group(2));
        return Optional.of(today.plus(count, step.group(3).equals("m") ? ChronoUnit.MONTHS : ChronoUnit.YEARS));
    }

    /** 2027-01. */
    private Optional<LocalDate> isoMonth(String words) {
        Matcher month = ISO_MONTH.matcher(words);
        return month.matches()
                ? Optional.of(LocalDate.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), 1))
                : Optional.empty();
    }

    /** december, dec 2027: in the person's language or in English, from three letters on. */
    private Optional<LocalDate> namedMonth(String words) {
        Matcher named = NAMED_MONTH.matcher(words);
        if (!named.matches()) {
            return Optional.empty();
        }
        Optional<Month> month = Arrays.stream(Month.values()).filter(each -> isCalled(each, named.group(1)))
                .findFirst();
        return named.group(2) == null
                ? month.flatMap(wanted -> nearest(IntStream.of(-1, 0, 1)
                        .mapToObj(years -> YearMonth.of(today.getYear() + years, wanted).atDay(1))))
                : month.map(wanted -> LocalDate.of(Integer.parseInt(named.group(2)), wanted, 1));
    }

    /** w50, week 50. */
    private Optional<LocalDate> week(String words) {
        Matcher week = WEEK.matcher(words);
        if (!week.matches() || !Arrays.asList(texts.of("kit.whereTo.week").split(",")).contains(week.group(1))) {
            return Optional.empty();
        }
        int number = Integer.parseInt(week.group(2));
        return nearest(IntStream.of(-1, 0, 1).mapToObj(today::plusYears)
                .filter(year -> IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(year).isValidValue(number))
                .map(year -> year.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number).with(DayOfWeek.MONDAY)));
    }

    private Optional<LocalDate> nearest(Stream<LocalDate> choice) {
        return choice.min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(today, day))));
    }

    private boolean isCalled(Month month, String typed) {
        return Stream.of(texts.locale(), Locale.ENGLISH).anyMatch(locale -> month.getDisplayName(TextStyle.FULL, locale)
                .toLowerCase(locale).startsWith(typed)
                || month.getDisplayName(TextStyle.SHORT, locale)
                        .toLowerCase(locale).equals(typed));
    }
}
