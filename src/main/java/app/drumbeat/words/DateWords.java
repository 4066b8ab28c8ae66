package app.drumbeat.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Days, spans and times as people read them: "Thu 3 Dec, 09:30". The year is said only when it is not the one at hand. */
public final class DateWords {

    private final Locale locale;
    private final DateTimeFormatter dayMonth;
    private final DateTimeFormatter monthYear;
    private final DateTimeFormatter time;
    private final boolean twelve;
    private final DateTimeFormatter full;

    public DateWords(Locale locale) {
        this.locale = locale;
        this.dayMonth = DateTimeFormatter.ofPattern(locale.getLanguage().equals("de") ? "d. MMM" : "d MMM", locale);
        this.monthYear = DateTimeFormatter.ofPattern("LLLL yyyy", locale);
        this.time = Hours.areTwelve(locale)
                ? DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH)
                : DateTimeFormatter.ofPattern("HH:mm", locale);
        this.twelve = Hours.areTwelve(locale);
        this.full = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
    }

    /** Thu 3 Dec, or Thu 3 Dec 2027 where that is more than half a year from {@code near}. */
    public String day(LocalDate day, LocalDate near) {
        String plain = weekday(day.getDayOfWeek()) + " " + shortDay(day);
        return Math.abs(ChronoUnit.DAYS.between(near, day)) > 183 ? plain + " " + day.getYear() : plain;
    }

    /** 3 Dec */
    public String shortDay(LocalDate day) {
        return dayMonth.format(day);
    }

    /** Thursday, 3 December 2026, as the locale writes it. */
    public String fullDay(LocalDate day) {
        return full.format(day);
    }

    /** 09:30, or 9:30 AM. */
    public String time(LocalTime at) {
        return time.format(at);
    }

    /** Where there is little room: 09:30, or 9:30am, and 9am for the full hour. */
    public String briefTime(LocalTime at) {
        return twelve ? time(at).replace(":00", "").replace(" ", "").toLowerCase(Locale.ROOT) : time(at);
    }

    /** Thu 3 Dec, 09:30, or the day alone. */
    public String slot(LocalDate day, Optional<LocalTime> at, LocalDate near) {
        return day(day, near) + at.map(known -> ", " + time(known)).orElse("");
    }

    /** 9 – 16 Dec, or 28 Dec – 3 Jan, or the one day. */
    public String span(LocalDate first, LocalDate last, LocalDate near) {
        if (first.equals(last)) {
            return day(first, near);
        }
        boolean oneMonth = YearMonth.from(first).equals(YearMonth.from(last));
        String begin = oneMonth ? dayOf(first) : shortDay(first);
        boolean far = Math.abs(ChronoUnit.DAYS.between(near, last)) > 183;
        return begin + " – " + shortDay(last) + (far ? " " + last.getYear() : "");
    }

    /** 30 Nov – 6 Dec 2026, or 28 Dec 2026 – 3 Jan 2027: the year is always said. */
    public String spanWithYear(LocalDate first, LocalDate last) {
        String begin = first.getYear() == last.getYear() ? "" : " " + first.getYear();
        boolean oneMonth = YearMonth.from(first).equals(YearMonth.from(last));
        return (oneMonth ? dayOf(first) : shortDay(first) + begin) + " – " + shortDay(last) + " " + last.getYear();
    }

    /** December 2026 */
    public String month(YearMonth month) {
        return monthYear.format(month);
    }

    /** The number that the day has in its month. */
    private String dayOf(LocalDate day) {
        return locale.getLanguage().equals("de") ? day.getDayOfMonth() + "." : String.valueOf(day.getDayOfMonth());
    }

    /** Thu */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }
}
