package app.drumbeat.ui.kit;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.drumbeat.words.Texts;

/**
 * Understands a day as people type it: 3 dec, Dec 3rd 2027, 3/12, 2026-12-03, 3, fri, next fri, tomorrow, +3, in 2 weeks.
 *
 * <p>A day without a year is the one nearest to today. A weekday is the coming one, today included; with "next" before it,
 * the one of the week after this. Of 3/4 the day comes first, except where the country writes it last. A weekday before a
 * date is passed over, so that "Thu 3 Dec" can be mended to "Thu 4 Dec". Whoever asks shows the day that was understood.
 */
public final class TypedDay {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})(?:[-/.](\\d{4}|\\d{2})?)?");
    private static final Pattern STEP = Pattern.compile("([+-])?\\s*(\\d{1,3})\\s*([\\p{L}]*)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}|'?\\d{2}");

    private final CalendarNames names;
    private final boolean monthFirst;
    private final WordList today;
    private final WordList tomorrow;
    private final WordList yesterday;
    private final WordList next;
    private final WordList in;
    private final WordList days;
    private final WordList weeks;

    public TypedDay(Texts texts) {
        this.names = new CalendarNames(texts.locale());
        this.monthFirst = monthFirst(texts.locale());
        Texts english = WordList.english(texts);
        this.today = WordList.of(texts, english, "kit.typed.today");
        this.tomorrow = WordList.of(texts, english, "kit.typed.tomorrow");
        this.yesterday = WordList.of(texts, english, "kit.typed.yesterday");
        this.next = WordList.of(texts, english, "kit.typed.next");
        this.in = WordList.of(texts, english, "kit.typed.in");
        this.days = WordList.of(texts, english, "kit.typed.days");
        this.weeks = WordList.of(texts, english, "kit.typed.weeks");
    }

    /**
     * @param typed not blank: what an empty field means is for its owner to say
     * @param weekStart the first day of the week, which says when "next" week begins
     */
    public Typed<LocalDate> read(String typed, LocalDate now, DayOfWeek weekStart) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        try {
            return Stream.<Optional<LocalDate>>of(relative(text, now), numbers(text, now), words(text, now, weekStart))
                    .flatMap(Optional::stream).findFirst().map(Typed::understood)
                    .orElseGet(() -> Typed.wrong("kit.typed.day.unclear", typed.strip()));
        } catch (DateTimeException impossible) {
            return Typed.wrong("kit.typed.day.impossible", typed.strip());
        }
    }

    private Optional<LocalDate> relative(String text, LocalDate now) {
        if (today.has(text)) {
            return Optional.of(now);
        }
        if (tomorrow.has(text)) {
            return Optional.of(now.plusDays(1));
        }
        if (yesterday.has(text)) {
            return Optional.of(now.minusDays(1));
        }
        String bare = in.words().stream().filter(word -> text.startsWith(word + " ")).findFirst()
                .map(word -> text.substring(word.length()).strip()).orElse(text);
        Matcher step = STEP.matcher(bare);
        if (!step.matches()) {
            return Optional.empty();
        }
        String unit = step.group(3);
        boolean signed = step.group(1) != null;
        int count = Integer.parseInt(step.group(2)) * ("-".equals(step.group(1)) ? -1 : 1);
        if (weeks.has(unit)) {
            return Optional.of(now.plusWeeks(count));
        }
        boolean daysMeant = days.has(unit) || (unit.isEmpty() && (signed || !bare.equals(text)));
        return daysMeant ? Optional.of(now.plusDays(count)) : Optional.empty();
    }

    private Optional<LocalDate> numbers(String text, LocalDate now) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        int one = number(numbers, 1);
        int other = number(numbers, 2);
        boolean monthComesFirst = other > 12 || (monthFirst && one <= 12);
        return Optional.of(monthComesFirst
                ? date(other, one, Optional.ofNullable(numbers.group(3)), now)
                : date(one, other, Optional.ofNullable(numbers.group(3)), now));
    }

    private Optional<LocalDate> words(String text, LocalDate now, DayOfWeek weekStart) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split("[\\s,]+")));
        if (words.size() > 1 && next.has(words.getFirst())) {
            return nextOne(words.subList(1, words.size()), now, weekStart);
        }
        if (words.size() > 1 && names.weekday(words.getFirst()).isPresent()) {
            words.removeFirst();
            return dayAndMonth(words, now).or(() -> numbers(String.join(" ", words), now));
        }
        return words.size() == 1
                ? names.weekday(text).map(day -> coming(day, now)).or(() -> dayOfMonth(text, now))
                : dayAndMonth(words, now);
    }

    private Optional<LocalDate> nextOne(List<String> words, LocalDate now, DayOfWeek weekStart) {
        String word = String.join(" ", words);
        if (weeks.has(word)) {
            return Optional.of(now.plusWeeks(1));
        }
        LocalDate week = now.with(TemporalAdjusters.next(weekStart));
        return names.weekday(word).map(day -> coming(day, week));
    }

    private Optional<LocalDate> dayAndMonth(List<String> words, LocalDate now) {
        Optional<Integer> day = words.stream().limit(2).map(NUMBER::matcher).filter(Matcher::matches)
                .map(number -> number(number, 1)).findFirst();
        Optional<Integer> month = words.stream().limit(2).map(names::month).flatMap(Optional::stream).findFirst();
        Optional<String> year = words.size() == 3 ? Optional.of(words.get(2)) : Optional.empty();
        boolean understood = words.size() <= 3 && year.stream().allMatch(y -> YEAR.matcher(y).matches());
        return day.isPresent() && month.isPresent() && understood
                ? Optional.of(date(day.get(), month.get(), year.map(y -> y.replace("'", "")), now))
                : Optional.empty();
    }

    /** The coming day of that number; not every month has it. */
    private static Optional<LocalDate> dayOfMonth(String text, LocalDate now) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        int wanted = number(number, 1);
        if (wanted < 1 || wanted > 31) {
            throw new DateTimeException("No month has a day " + wanted);
        }
        return Stream.iterate(now, day -> day.plusDays(1)).filter(day -> day.getDayOfMonth() == wanted).findFirst();
    }

    private static LocalDate date(int day, int month, Optional<String> year, LocalDate now) {
        if (year.isPresent()) {
            int given = Integer.parseInt(year.get());
            return LocalDate.of(given < 100 ? now.getYear() / 100 * 100 + given : given, month, day);
        }
        if (month == 2 && day == 29) {
            return Stream.iterate(Year.of(now.getYear() - 4), y -> y.plusYears(1)).filter(Year::isLeap)
                    .map(y -> y.atDay(60)).limit(3).min(nearest(now)).orElseThrow();
        }
        return Stream.of(-1, 0, 1).map(ahead -> LocalDate.of(now.getYear() + ahead, month, day)).min(nearest(now))
                .orElseThrow();
    }

    /** The nearest first; of two that are as near, the later. */
    private static Comparator<LocalDate> nearest(LocalDate now) {
        return Comparator.<LocalDate>comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(now, day)))
                .thenComparing(Comparator.reverseOrder());
    }

    private static LocalDate coming(DayOfWeek wanted, LocalDate from) {
        return from.plusDays(Math.floorMod(wanted.getValue() - from.getDayOfWeek().getValue(), 7));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static boolean monthFirst(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null,
                IsoChronology.INSTANCE, locale);
        return !locale.getCountry().isEmpty() && pattern.indexOf('M') < pattern.indexOf('d')
                && pattern.indexOf('y') > pattern.indexOf('M');
    }
}
