package app.drumbeat.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.Rhythm;

/** What holds for the plan in whatever way it is looked at; read anew with every change. */
public record Overview(LocalDate today, DayOfWeek weekStart, List<Channel> channels, List<Rhythm> rhythms,
        List<ChannelFindings> findings) {

    static final Overview EMPTY = new Overview(LocalDate.EPOCH, DayOfWeek.MONDAY, List.of(), List.of(), List.of());

    static Overview of(PlanReading plan) {
        return new Overview(plan.today(), plan.calendar().weekStart(), plan.channels(), plan.rhythms(),
                plan.findings());
    }
}
