package app.drumbeat.domain.consent;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;

/**
 * What a consent is for.
 *
 * @param kinds what may be told or shown, at least one
 * @param channels where; empty means on all of them
 * @param purpose what for, in the words of the form; may be empty
 * @param named whether the person may be named
 */
public record ConsentScope(Set<Kind> kinds, List<Id<Channel>> channels, String purpose, boolean named) {

    /** What can be told or shown of somebody. */
    public enum Kind {
        STORY, QUOTE, IMAGE, FILM
    }

    /** @throws IllegalArgumentException if it is for nothing */
    public ConsentScope {
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("A consent is for something");
        }
        kinds = Set.copyOf(EnumSet.copyOf(kinds));
        channels = List.copyOf(channels);
    }

    public boolean allows(Id<Channel> channel) {
        return channels.isEmpty() || channels.contains(channel);
    }
}
