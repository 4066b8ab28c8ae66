package app.drumbeat.application.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.application.intake.cells.NetworkText;
import app.drumbeat.application.intake.reading.ChannelKey;
import app.drumbeat.application.intake.reading.ReadPost;
import app.drumbeat.domain.channel.Network;

/** The networks of the accounts that an export names, as the places tell where their posts can be seen. */
final class AccountNetworks {

    private final Map<ChannelKey, Network> networks = new HashMap<>();

    AccountNetworks(List<ReadPost> posts) {
        for (ReadPost post : posts) {
            if (!post.channel().isEmpty() && NetworkText.of(post.channel()).isEmpty()) {
                post.said().postedLink().flatMap(NetworkText::ofLink)
                        .ifPresent(network -> networks.putIfAbsent(ChannelKey.of(post.channel()), network));
            }
        }
    }

    /** The network of an account. */
    Optional<Network> of(ChannelKey account) {
        return Optional.ofNullable(networks.get(account));
    }

    /** The network of an account, where the file has no other account on it. */
    Optional<Network> alone(ChannelKey account) {
        return of(account).filter(network -> networks.values().stream().filter(network::equals).count() == 1);
    }
}
