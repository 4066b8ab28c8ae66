package app.drumbeat.application.flag;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.plan.Flag;
import app.drumbeat.domain.plan.Flag.Kind;

/**
 * What is found of the rhythm without what somebody has looked at and dismissed: the calendar does not go on pointing at it. What
 * the weeks count stays as it is.
 */
public final class OpenFindings implements Supplier<List<ChannelFindings>> {

    private final Workspace workspace;
    private final Supplier<List<ChannelFindings>> all;

    public OpenFindings(Workspace workspace, Supplier<List<ChannelFindings>> all) {
        this.workspace = workspace;
        this.all = all;
    }

    @Override
    public List<ChannelFindings> get() {
        Set<Id<Dismissal>> dismissed = workspace.library().dismissals().list().stream().map(Dismissal::id)
                .collect(Collectors.toSet());
        return dismissed.isEmpty() ? all.get() : all.get().stream().map(found -> open(found, dismissed)).toList();
    }

    private static ChannelFindings open(ChannelFindings found, Set<Id<Dismissal>> dismissed) {
        return new ChannelFindings(found.channel(),
                found.silences().stream()
                        .filter(silence -> isOpen(Kind.SILENCE, found.channel(), silence.first(), dismissed)).toList(),
                found.shortWeeks().stream()
                        .filter(week -> isOpen(Kind.SHORT_WEEK, found.channel(), week.week(), dismissed)).toList(),
                found.dropOffs().stream()
                        .filter(drop -> isOpen(Kind.DROP_OFF, found.channel(), drop.firstWeek(), dismissed)).toList(),
                found.runway(), found.weeks());
    }

    private static boolean isOpen(Kind kind, Id<Channel> channel, LocalDate first, Set<Id<Dismissal>> dismissed) {
        return !dismissed.contains(Flag.idOf(kind, channel, first));
    }
}
