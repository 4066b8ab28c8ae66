package app.drumbeat.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;

/** The channels that {@code --channel} names. */
final class NamedChannels {

    private NamedChannels() {}

    /**
     * The channels named, in the order of the plan, or all of them where none is.
     *
     * @throws WrongUsage when there is no channel of that id
     */
    static List<Channel> of(Wish wish, OpenCalendar calendar) {
        List<Channel> all = calendar.workspace().library().channels().list();
        Set<String> named = new LinkedHashSet<>(wish.<String>options("--channel"));
        if (named.isEmpty()) {
            return all;
        }
        List<Channel> channels = all.stream().filter(channel -> named.contains(channel.id().value())).toList();
        channels.forEach(channel -> named.remove(channel.id().value()));
        if (!named.isEmpty()) {
            throw new WrongUsage("cli.usage.noSuchChannel", String.join(", ", named),
                    all.stream().map(Channel::id).map(Id::value).collect(Collectors.joining(", ")));
        }
        return channels;
    }
}
