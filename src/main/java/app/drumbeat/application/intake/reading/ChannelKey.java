package app.drumbeat.application.intake.reading;

import java.util.Optional;

import app.drumbeat.application.intake.cells.NetworkText;
import app.drumbeat.application.intake.cells.Plain;
import app.drumbeat.domain.channel.Network;

/**
 * By what a channel's name is known again: names of one network that say nothing else are one, {@code IG} and {@code Insta};
 * others are one when they differ only in case, blanks and punctuation.
 */
public record ChannelKey(String value) {

    public static ChannelKey of(String name) {
        Optional<Network> network = NetworkText.of(name);
        return new ChannelKey(network.map(n -> "network " + n).orElseGet(() -> Plain.key(name)));
    }

    /** Whether two names mean one channel. */
    static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }
}
