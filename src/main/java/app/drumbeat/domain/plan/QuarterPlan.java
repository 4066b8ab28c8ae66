package app.drumbeat.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.awareness.Occurrence;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.channel.Channel;

/**
 * Thirteen weeks of the plan, one row for each channel: the rhythm at a glance.
 *
 * @param weeks {@value #WEEKS}
 * @param rows in the order of the channels
 * @param campaigns the parts of campaigns that lie in these weeks, by first day
 * @param names the named days that touch these weeks, by first day
 * @param drops what falls off after campaigns and touches these weeks, by the end of the campaign
 */
public record QuarterPlan(CalendarFacts calendar, LocalDate today, List<QuarterWeek> weeks, List<QuarterRow> rows,
        List<CampaignBar> campaigns, List<Occurrence> names, List<CampaignDrop> drops) {

    public static final int WEEKS = 13;

    public QuarterPlan {
        weeks = List.copyOf(weeks);
        rows = List.copyOf(rows);
        campaigns = List.copyOf(campaigns);
        names = List.copyOf(names);
        drops = List.copyOf(drops);
    }

    public LocalDate first() {
        return weeks.getFirst().first();
    }

    public DateSpan span() {
        return spanFrom(first());
    }

    /** The days of the quarter that begins with a week. */
    public static DateSpan spanFrom(LocalDate firstWeek) {
        return new DateSpan(firstWeek, firstWeek.plusWeeks(WEEKS).minusDays(1));
    }

    public Optional<QuarterRow> row(Id<Channel> channel) {
        return rows.stream().filter(row -> row.channel().id().equals(channel)).findFirst();
    }
}
