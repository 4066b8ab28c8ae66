package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.Lack;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.ui.kit.Selected;

/** On which channel a new post is planned before anyone has said so: where it is looked at, else where it is missed most. */
final class ChannelOfNewPost {

    private ChannelOfNewPost() {}

    /**
     * The only channel that is shown, else the one whose silence is selected, else the one that lacks most in the week of the
     * day, else the first.
     *
     * @param channels all of them, in order
     * @param only the channels that are shown; empty means all
     * @return nothing where there is no channel
     */
    static Optional<Id<Channel>> choose(List<Channel> channels, Set<Id<Channel>> only, Selected selected,
            Optional<MonthPlan> page, LocalDate day) {
        List<Id<Channel>> shown = channels.stream().map(Channel::id)
                .filter(id -> only.isEmpty() || only.contains(id)).toList();
        if (shown.size() != 1 && selected instanceof Selected.OfSilence gap && shown.contains(gap.channel())) {
            return Optional.of(gap.channel());
        }
        return missedMost(page, day).filter(shown::contains).or(() -> shown.stream().findFirst());
    }

    private static Optional<Id<Channel>> missedMost(Optional<MonthPlan> page, LocalDate day) {
        return page.stream().flatMap(plan -> plan.weeks().stream())
                .filter(week -> week.days().stream().anyMatch(there -> there.date().equals(day)))
                .flatMap(week -> week.lacking().stream())
                .max(Comparator.comparingInt((Lack lack) -> lack.required() - lack.planned())
                        .thenComparing(lack -> -lack.channel().position()))
                .map(lack -> lack.channel().id());
    }
}
