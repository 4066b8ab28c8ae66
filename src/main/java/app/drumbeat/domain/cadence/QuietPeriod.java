package app.drumbeat.domain.cadence;

import java.util.List;
import java.util.stream.Collectors;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;

/**
 * Days on which silence is meant, and why: a holiday, a pre-election period, mourning, a deliberate pause.
 *
 * @param channels the channels it holds for; empty means all of them
 */
public record QuietPeriod(Id<QuietPeriod> id, DateSpan span, List<Id<Channel>> channels, String reason)
        implements Entity<QuietPeriod> {

    public QuietPeriod {
        channels = List.copyOf(channels);
    }

    /**
     * The id of a period that was given none: the same span and the same channels are the same period.
     *
     * @param channels in any order
     */
    public static Id<QuietPeriod> idOf(DateSpan span, List<Id<Channel>> channels) {
        String where = channels.stream().sorted().map(id -> id.value().replace("\\", "\\\\").replace(",", "\\,"))
                .distinct().collect(Collectors.joining(","));
        return Id.of("quiet " + span.first() + " " + span.last() + (where.isEmpty() ? "" : " " + where));
    }

    public boolean holdsFor(Id<Channel> channel) {
        return channels.isEmpty() || channels.contains(channel);
    }
}
