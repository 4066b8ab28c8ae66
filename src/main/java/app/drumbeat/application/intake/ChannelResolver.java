package app.drumbeat.application.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.application.intake.cells.NetworkText;
import app.drumbeat.application.intake.cells.Plain;
import app.drumbeat.application.intake.reading.ChannelKey;
import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.words.Texts;

/**
 * Finds the channel that a name in a file means: by id, by name, then the only one of the network that the name stands for, or of
 * the one account of an export. One that the calendar lacks is proposed as a new channel without a cadence rule.
 */
final class ChannelResolver {

    private final List<Channel> existing;
    private final IntakeChoices choices;
    private final String fileName;
    private final Fresh fresh;
    private final Texts texts;
    private final AccountNetworks accounts;
    private final Map<ChannelKey, Channel> proposed = new LinkedHashMap<>();
    private final Map<String, Optional<Channel>> answers = new HashMap<>();
    private Optional<Channel> forNameless = Optional.empty();

    ChannelResolver(List<Channel> existing, IntakeChoices choices, String fileName, AccountNetworks accounts,
            Fresh fresh, Texts texts) {
        this.existing = existing;
        this.choices = choices;
        this.fileName = fileName;
        this.fresh = fresh;
        this.texts = texts;
        this.accounts = accounts;
    }

    /** The channel that a name means; nothing where several channels of the calendar could be meant. */
    Optional<Channel> find(String name) {
        return answers.computeIfAbsent(name, n -> n.isEmpty() ? Optional.of(nameless()) : named(n));
    }

    /** The channel that was taken for posts that name none, where there were such. */
    Optional<Channel> forNameless() {
        return forNameless;
    }

    /** The channels that the calendar lacks, in the order in which they were met. */
    List<Channel> proposed() {
        return new ArrayList<>(proposed.values());
    }

    private Optional<Channel> named(String name) {
        ChannelKey key = ChannelKey.of(name);
        Id<Channel> chosen = choices.channels().get(key);
        Optional<Channel> known = existing.stream().filter(channel -> channel.id().equals(chosen)).findFirst()
                .or(() -> existing.stream().filter(channel -> channel.id().value().equals(name.strip())).findFirst())
                .or(() -> calledLike(name));
        if (known.isPresent()) {
            return known;
        }
        Optional<Network> network = NetworkText.of(name);
        List<Channel> ofNetwork = on(network.or(() -> accounts.alone(key)));
        if (ofNetwork.size() == 1) {
            return Optional.of(ofNetwork.getFirst());
        }
        boolean several = network.isPresent() && !ofNetwork.isEmpty();
        return several ? Optional.empty() : Optional.of(proposed.computeIfAbsent(key, k -> made(name)));
    }

    private List<Channel> on(Optional<Network> network) {
        return existing.stream().filter(channel -> network.filter(channel.network()::equals).isPresent()).toList();
    }

    /**
     * A person's choice, else the only channel of the calendar and the file, else the one that is called like the file. All other
     * names of the file must have been asked for before.
     */
    private Channel nameless() {
        Optional<Channel> chosen = choices.otherwise().flatMap(this::named);
        Optional<Channel> only = existing.size() == 1 && proposed.isEmpty()
                ? Optional.of(existing.getFirst())
                : Optional.empty();
        Channel channel = chosen.or(() -> only).orElseGet(this::calledLikeTheFile);
        forNameless = Optional.of(channel);
        return channel;
    }

    private Channel calledLikeTheFile() {
        String name = fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "").replace('_', ' ').strip();
        String called = name.isEmpty() ? fileName : name;
        return calledLike(called).orElseGet(() -> proposed.computeIfAbsent(ChannelKey.of(called), key -> made(called)));
    }

    private Optional<Channel> calledLike(String name) {
        return existing.stream().filter(channel -> Plain.key(channel.name()).equals(Plain.key(name))).findFirst();
    }

    /** Names that stand for a network and nothing else become the network's own name. */
    private Channel made(String name) {
        Optional<Network> exact = NetworkText.of(name);
        Network network = exact.or(() -> accounts.of(ChannelKey.of(name)))
                .or(() -> NetworkText.mentionedIn(name)).orElse(Network.OTHER);
        int position = existing.stream().mapToInt(Channel::position).max().orElse(-1) + 1 + proposed.size();
        String called = exact.map(n -> texts.of("network." + n.name())).orElse(name.strip());
        return new Channel(fresh.id(), called, network, position, Optional.empty(), Optional.empty(), Cadence.none());
    }
}
