package app.drumbeat.ui.kit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.words.DateWords;

/** The dates of posts and spans as people read them; paper and commands say them with the same {@link DateWords}. */
public final class Dates {

    private final DateWords words;

    public Dates(Locale locale) {
        this.words = new DateWords(locale);
    }

    /** Thu 3 Dec, or Thu 3 Dec 2027 where that is more than half a year from {@code near}. */
    public String day(LocalDate day, LocalDate near) {
        return words.day(day, near);
    }

    /** 3 Dec */
    public String shortDay(LocalDate day) {
        return words.shortDay(day);
    }

    /** Thursday, 3 December 2026, as the locale writes it. */
    public String fullDay(LocalDate day) {
        return words.fullDay(day);
    }

    /** 09:30, or 9:30 AM. */
    public String time(LocalTime at) {
        return words.time(at);
    }

    /** Where there is little room: 09:30, or 9:30am. */
    public String briefTime(LocalTime at) {
        return words.briefTime(at);
    }

    /** Thu 3 Dec, 09:30 */
    public String slot(Slot slot, LocalDate near) {
        return words.slot(slot.day(), slot.time(), near);
    }

    /** 9 – 16 Dec, or 28 Dec – 3 Jan, or the one day. */
    public String span(DateSpan span, LocalDate near) {
        return words.span(span.first(), span.last(), near);
    }

    /** 30 Nov – 6 Dec 2026: the year is always said. */
    public String spanWithYear(DateSpan span) {
        return words.spanWithYear(span.first(), span.last());
    }

    /** December 2026 */
    public String month(YearMonth month) {
        return words.month(month);
    }

    /** Thu */
    public String weekday(DayOfWeek day) {
        return words.weekday(day);
    }
}
