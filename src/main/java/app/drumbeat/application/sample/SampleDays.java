package app.drumbeat.application.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/** The first occurrence of the few kinds of yearly rule that the sample plan uses. */
final class SampleDays {

    private static final Map<String, DayOfWeek> WEEKDAYS = Map.of("SU", DayOfWeek.SUNDAY, "TH", DayOfWeek.THURSDAY);

    private SampleDays() {}

    /** @param rule ends in {@code BYMONTHDAY=7} or {@code BYDAY=2TH} */
    static LocalDate first(int year, int month, String rule) {
        String by = rule.substring(rule.lastIndexOf('=') + 1);
        YearMonth in = YearMonth.of(year, month);
        if (rule.contains("BYMONTHDAY")) {
            return in.atDay(Integer.parseInt(by));
        }
        int ordinal = Integer.parseInt(by.substring(0, by.length() - 2));
        DayOfWeek day = WEEKDAYS.getOrDefault(by.substring(by.length() - 2), DayOfWeek.MONDAY);
        return in.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
    }
}
