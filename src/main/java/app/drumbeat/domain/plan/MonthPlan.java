package app.drumbeat.domain.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.channel.Channel;

/**
 * A month in whole weeks, ready to be shown or printed, so that screen and paper cannot disagree.
 *
 * @param weeks four to six, from the week that holds the first of the month to the one that holds its last day
 */
public record MonthPlan(YearMonth month, CalendarFacts calendar, LocalDate today, List<Channel> channels,
        List<PlanWeek> weeks) {

    public MonthPlan {
        channels = List.copyOf(channels);
        weeks = List.copyOf(weeks);
    }

    /** All days on the page, those of the neighbouring months included. */
    public DateSpan span() {
        return new DateSpan(weeks.getFirst().first(), weeks.getLast().days().getLast().date());
    }
}
