package app.drumbeat.ui.kit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.post.Slot;

/** Days, spans and times as people read them: "Thu 3 Dec, 09:30". The year is said only when it is not the one at hand. */
public final class Dates {

    private final Locale locale;
    private final DateTimeFormatter dayMonth;
    private final DateTimeFormatter monthYear;
    private final DateTimeFormatter time;
    private final DateTimeFormatter full;

    public Dates(Locale locale) {
        this.locale = locale;
        this.dayMonth = DateTimeFormatter.ofPattern(locale.getLanguage().equals("de") ? "d. MMM" : "d MMM", locale);
        this.monthYear = DateTimeFormatter.ofPattern("LLLL yyyy", locale);
        this.time = DateTimeFormatter.ofPattern("HH:mm", locale);
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

    /** 09:30 */
    public String time(LocalTime at) {
        return time.format(at);
    }

    /** Thu 3 Dec, 09:30 */
    public String slot(Slot slot, LocalDate near) {
        return day(slot.day(), near) + slot.time().map(at -> ", " + time(at)).orElse("");
    }

    /** 9 – 16 Dec, or 28 Dec – 3 Jan, or the one day. */
    public String span(DateSpan span, LocalDate near) {
        if (span.length() == 1) {
            return day(span.first(), near);
        }
        boolean oneMonth = YearMonth.from(span.first()).equals(YearMonth.from(span.last()));
        String first = oneMonth ? String.valueOf(span.first().getDayOfMonth()) : shortDay(span.first());
        String last = shortDay(span.last());
        boolean far = Math.abs(ChronoUnit.DAYS.between(near, span.last())) > 183;
        return first + " – " + last + (far ? " " + span.last().getYear() : "");
    }

    /** December 2026 */
    public String month(YearMonth month) {
        return monthYear.format(month);
    }

    /** Thu */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }
}
