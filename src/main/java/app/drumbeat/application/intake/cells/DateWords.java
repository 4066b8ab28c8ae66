package app.drumbeat.application.intake.cells;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a date apart into weekday, day, month and year, whether in figures or in words. */
final class DateWords {

    private static final Set<String> FILLERS = Set.of("of", "the", "on", "de", "del", "le", "den", "der", "dem", "am",
            "el",
            "at", "um", "a", "las", "la", "do", "dia", "uhr", "h");
    private static final Pattern TIME = Pattern
            .compile(
                    "(?<![\\d:])\\d{1,2}(?::\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?m\\.?(?![a-z]))?|h\\d{2}|(?:[.]\\d{2})?\\s*[ap]\\.?m\\.?(?![a-z])"
                            + "|\\s*h(?![a-z])|(?:[.]\\d{2})?\\s*uhr)(?![\\d:])",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern TOKEN = Pattern
            .compile("(\\d+)(?:st|nd|rd|th|er|ère|º|ª|\\.º)?(?![\\p{L}\\d])|\\p{L}[\\p{L}’']*");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,./\\-–—()'’|:]+");
    private static final int LAST_DAY = 31;

    private record Figure(int value, int digits, boolean beforeMonth) {}

    private final String text;
    private final List<Figure> figures = new ArrayList<>();
    private Optional<Integer> month = Optional.empty();
    private Optional<DayOfWeek> weekday = Optional.empty();

    private DateWords(String text) {
        this.text = text;
    }

    static Optional<WrittenDate> read(String written) {
        Matcher clock = TIME.matcher(written);
        Optional<LocalTime> time = Optional.empty();
        String text = written;
        if (clock.find()) {
            if (clock.group().equals(written)) {
                return Optional.empty();
            }
            time = TimeText.of(clock.group()).map(TimeText.Spoken::time);
            text = written.substring(0, clock.start()) + " " + written.substring(clock.end());
        }
        Optional<LocalTime> said = time.filter(t -> !t.equals(LocalTime.MIDNIGHT));
        DateWords words = new DateWords(text);
        return words.take() ? words.date().map(date -> date.on(words.weekday).at(said)) : Optional.empty();
    }

    /** Whether every word of the text has to do with a date. */
    private boolean take() {
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (token.find()) {
            if (!between(text.substring(end, token.start()))) {
                return false;
            }
            end = token.end();
            if (token.group(1) != null) {
                if (token.group(1).length() > 6) {
                    return false;
                }
                figures.add(new Figure(Integer.parseInt(token.group(1)), token.group(1).length(), month.isEmpty()));
            } else if (!word(Plain.words(token.group().toLowerCase(Locale.ROOT)))) {
                return false;
            }
        }
        return between(text.substring(end));
    }

    private static boolean between(String gap) {
        return gap.isEmpty() || SEPARATORS.matcher(gap).matches();
    }

    /** A word like the Spanish and French {@code mar} is a weekday where a month is named beside it. */
    private boolean word(String word) {
        Optional<Integer> named = CalendarWords.month(word);
        Optional<DayOfWeek> day = CalendarWords.weekday(word);
        if (named.isPresent() && day.isPresent() && weekday.isEmpty() && monthFollows(word)) {
            weekday = day;
            return true;
        }
        if (named.isPresent() && month.isEmpty()) {
            month = named;
            return true;
        }
        if (day.isPresent() && weekday.isEmpty()) {
            weekday = day;
            return true;
        }
        return FILLERS.contains(word);
    }

    private boolean monthFollows(String word) {
        String[] words = Plain.words(text).split(" ");
        int months = 0;
        for (String other : words) {
            months += CalendarWords.month(other).isPresent() ? 1 : 0;
        }
        return months > 1 && words[0].equals(word);
    }

    private Optional<WrittenDate> date() {
        if (month.isPresent()) {
            return figures.isEmpty() || figures.size() > 3 ? Optional.empty() : withMonth(month.get());
        }
        return switch (figures.size()) {
            case 1 -> figures.getFirst().value <= LAST_DAY && figures.getFirst().value > 0
                    ? Optional.of(WrittenDate.dayAlone(figures.getFirst().value))
                    : Optional.empty();
            case 2 -> inFigures(figures.get(0), figures.get(1), new Figure(0, 0, false));
            case 3 -> inFigures(figures.get(0), figures.get(1), figures.get(2));
            default -> Optional.empty();
        };
    }

    /** Day and year stand in any order; the year is the figure that is no day, else the last one. */
    private Optional<WrittenDate> withMonth(int named) {
        Figure year = new Figure(0, 0, false);
        List<Figure> days = new ArrayList<>(figures);
        for (Figure figure : figures) {
            if (figure.digits > 2 || figure.value > LAST_DAY) {
                year = figure;
            }
        }
        if (year.digits > 0) {
            days.remove(year);
        } else if (days.size() > 1 && !days.getLast().beforeMonth
                && (days.getFirst().beforeMonth || days.size() == 2)) {
            year = days.removeLast();
        }
        if (days.isEmpty() || days.getFirst().value > LAST_DAY || days.getFirst().value < 1) {
            return Optional.empty();
        }
        WrittenDate date = WrittenDate.settled(days.getFirst().value, named, year.digits > 4 ? 0 : year.value);
        boolean sound = date.in(DateOrder.DMY, date.hasYear() ? date.year() : 2024).isPresent();
        return sound ? Optional.of(date) : Optional.empty();
    }

    private static Optional<WrittenDate> inFigures(Figure first, Figure second, Figure third) {
        if (first.digits > 2 || second.digits > 2) {
            return Optional.empty();
        }
        WrittenDate date = WrittenDate.figures(first.value, second.value, third.value, third.digits);
        boolean sound = date.makesDay(DateOrder.DMY) || date.makesDay(DateOrder.MDY)
                || third.digits == 2 && date.makesDay(DateOrder.YMD);
        return sound ? Optional.of(date) : Optional.empty();
    }
}
