package app.drumbeat.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import app.drumbeat.domain.channel.Channel;

/** The channels that {@code --channel} names. */
final class NamedChannels {

    private NamedChannels() {}

    /**
     * The channels named, by id or by name in any case, in the order of the plan; or all of them where none is.
     *
     * @throws WrongUsage when there is no channel of that id or name
     */
    static List<Channel> of(Wish wish, OpenCalendar calendar) {
        List<Channel> all = calendar.workspace().library().channels().list();
        Set<String> named = new LinkedHashSet<>(wish.<String>options("--channel"));
        if (named.isEmpty()) {
            return all;
        }
        List<Channel> channels = all.stream().filter(channel -> named.stream().anyMatch(word -> means(word, channel)))
                .toList();
        named.removeIf(word -> channels.stream().anyMatch(channel -> means(word, channel)));
        if (!named.isEmpty()) {
            throw new WrongUsage("cli.usage.noSuchChannel", String.join(", ", named),
                    all.stream().map(NamedChannels::called).collect(Collectors.joining(", ")));
        }
        return channels;
    }

    private static boolean means(String word, Channel channel) {
        return word.equals(channel.id().value()) || word.equalsIgnoreCase(channel.name());
    }

    private static String called(Channel channel) {
        String id = channel.id().value();
        return id.equalsIgnoreCase(channel.name()) ? id : "%s (%s)".formatted(channel.name(), id);
    }
}
