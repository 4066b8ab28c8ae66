package app.drumbeat.domain.campaign;

import java.util.List;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;

/**
 * A named effort with a span.
 *
 * @param channels the channels it runs on; empty means all of them
 */
public record Campaign(Id<Campaign> id, String name, DateSpan span, List<Id<Channel>> channels)
        implements Entity<Campaign> {

    public Campaign {
        channels = List.copyOf(channels);
    }

    public boolean runsOn(Id<Channel> channel) {
        return channels.isEmpty() || channels.contains(channel);
    }
}
