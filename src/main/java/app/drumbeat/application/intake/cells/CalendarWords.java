package app.drumbeat.application.intake.cells;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months and days of the week by name. */
public final class CalendarWords {

    private static final WordList MONTHS = WordList.named("months.txt");
    private static final WordList WEEKDAYS = WordList.named("weekdays.txt");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

    private CalendarWords() {}

    /** 1 to 12. */
    public static Optional<Integer> month(String plain) {
        return MONTHS.meaning(plain).map(Integer::valueOf);
    }

    public static Optional<DayOfWeek> weekday(String plain) {
        return WEEKDAYS.meaning(plain).map(DayOfWeek::valueOf);
    }

    /** The month that a heading names: {@code Plan March 2026}. Three letters alone count only beside a year. */
    public static Optional<Integer> monthIn(String heading) {
        String plain = Plain.words(heading);
        boolean year = yearIn(heading).isPresent();
        Optional<Integer> found = Optional.empty();
        for (String word : plain.split(" ")) {
            Optional<Integer> month = word.length() > 3 || year || word.equals(plain) ? month(word) : Optional.empty();
            if (month.isPresent() && found.isPresent() && !month.equals(found)) {
                return Optional.empty();
            }
            found = month.isPresent() ? month : found;
        }
        return found;
    }

    /** The one year that a heading names. */
    public static Optional<Integer> yearIn(String heading) {
        Matcher years = YEAR.matcher(heading);
        Optional<Integer> found = Optional.empty();
        while (years.find()) {
            Integer year = Integer.valueOf(years.group(1));
            if (found.isPresent() && !found.get().equals(year)) {
                return Optional.empty();
            }
            found = Optional.of(year);
        }
        return found;
    }
}
