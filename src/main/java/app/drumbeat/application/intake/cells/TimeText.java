package app.drumbeat.application.intake.cells;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.drumbeat.domain.port.Cell;

/** Times as people write them: {@code 9.30am}, {@code noon}, {@code 14h30}, {@code 18 Uhr}, {@code 8:00–10:30AM}, {@code morning}. */
public final class TimeText {

    private static final WordList WORDS = WordList.named("daytimes.txt");

    private static final String HALF = "\\s*(?<half>[ap])\\.?\\s?m\\.?(?![a-z])";
    private static final Pattern CLOCK = Pattern.compile("(?<hour>\\d{1,2})(?:\\s*(?:[:.h]|uhr)\\s*(?<minute>\\d{2}))?"
            + "(?:[:.](?<second>\\d{2})(?:[.,]\\d+)?)?(?:" + HALF
            + ")?(?<mark>\\s*(?:h(?![a-z])|uhr|heures?|horas?|o.?clock))?");
    private static final Pattern LEAD = Pattern
            .compile("^(?:at|um|ab|gegen|à|vers|a las|a la|las|alle|ca\\.?|circa|approx\\.?|~)\\s*");
    private static final Pattern BETWEEN = Pattern
            .compile("^\\s*(?:-|–|—|to|bis|until|till|à|a|y|and|und|et|or|oder|ou|o|/|,|;|&)\\s*");
    private static final Pattern ZONE = Pattern.compile("^\\s*\\(?(?:[a-z]{2,4}t|gmt|utc|uhr|hrs?|hours?|z)\\)?\\s*$");

    /**
     * A time that was understood.
     *
     * @param vague whether only the part of the day was said
     * @param several whether it is the first of several, or the beginning of a stretch
     */
    public record Spoken(LocalTime time, boolean vague, boolean several) {}

    private TimeText() {}

    public static Optional<Spoken> of(Cell cell) {
        return switch (cell) {
            case Cell.Time time -> clear(time.value());
            case Cell.DateTime both -> clear(both.value().toLocalTime());
            case Cell.Number number -> ofNumber(number.value());
            case Cell.Text text -> of(text.shown());
            case Cell.Date date -> Optional.empty();
            case Cell.Truth truth -> Optional.empty();
        };
    }

    public static Optional<Spoken> of(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' ').replace('\u202f', ' ');
        Optional<String> word = WORDS.meaning(Plain.words(text));
        if (word.isPresent()) {
            boolean vague = word.get().startsWith("~");
            return Optional.of(new Spoken(LocalTime.parse(word.get().substring(vague ? 1 : 0)), vague, false));
        }
        return clock(LEAD.matcher(text).replaceFirst(""));
    }

    private static Optional<Spoken> clock(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (!clock.lookingAt()
                || clock.group("minute") == null && clock.group("half") == null && clock.group("mark") == null
                        && !endsWithStretch(text.substring(clock.end()))) {
            return fourDigits(text);
        }
        String rest = text.substring(clock.end());
        if (rest.isBlank() || ZONE.matcher(rest).matches()) {
            return time(clock, clock.group("half")).map(time -> new Spoken(time, false, false));
        }
        return endsWithStretch(rest)
                ? time(clock, half(clock, rest)).map(time -> new Spoken(time, false, true))
                : Optional.empty();
    }

    /** Whether what follows is another time, with a word between. */
    private static boolean endsWithStretch(String rest) {
        Matcher between = BETWEEN.matcher(rest);
        if (!between.find()) {
            return false;
        }
        Matcher next = CLOCK.matcher(rest.substring(between.end()));
        return next.lookingAt()
                && (next.group("minute") != null || next.group("half") != null || next.group("mark") != null);
    }

    /** {@code 8:00–10:30AM}: the half of the day may be said only once, at the end. */
    private static @org.jspecify.annotations.Nullable String half(Matcher first, String rest) {
        if (first.group("half") != null) {
            return first.group("half");
        }
        Matcher between = BETWEEN.matcher(rest);
        Matcher next = CLOCK.matcher(between.replaceFirst(""));
        return next.lookingAt() ? next.group("half") : null;
    }

    private static Optional<Spoken> fourDigits(String text) {
        return text.matches("([01]\\d|2[0-3])[0-5]\\d(\\s*(hrs?|h|uhr))?")
                ? clear(LocalTime.of(Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(2, 4))))
                : Optional.empty();
    }

    private static Optional<LocalTime> time(Matcher clock, @org.jspecify.annotations.Nullable String half) {
        int hour = Integer.parseInt(clock.group("hour"));
        int minute = clock.group("minute") == null ? 0 : Integer.parseInt(clock.group("minute"));
        int second = clock.group("second") == null ? 0 : Integer.parseInt(clock.group("second"));
        if (half != null && hour <= 12) {
            hour = hour % 12 + (half.equals("p") ? 12 : 0);
        }
        return hour > 23 || minute > 59 || second > 59
                ? Optional.empty()
                : Optional.of(LocalTime.of(hour, minute, second));
    }

    /** A part of a day as spreadsheets count, or an hour: 9, 14.3 and 9.45 as people type times into a number cell. */
    private static Optional<Spoken> ofNumber(BigDecimal number) {
        double value = number.doubleValue();
        if (value > 0 && value < 1) {
            return clear(LocalTime.ofSecondOfDay(Math.round(value * 1440) * 60 % 86_400));
        }
        String shown = number.toPlainString();
        if (shown.matches("\\d{1,2}") && value < 24) {
            return clear(LocalTime.of((int) value, 0));
        }
        if (shown.matches("\\d{1,2}\\.([0-5]\\d|3)")) {
            return of(shown.replace(".3", ".30").replaceFirst("\\.30(\\d)$", ".3$1"));
        }
        return shown.matches("\\d{3,4}") ? fourDigits("0".repeat(4 - shown.length()) + shown) : Optional.empty();
    }

    private static Optional<Spoken> clear(LocalTime time) {
        return Optional.of(new Spoken(time, false, false));
    }
}
