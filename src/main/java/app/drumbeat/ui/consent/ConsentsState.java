package app.drumbeat.ui.consent;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.drumbeat.application.consent.ConsentKeeping.Entry;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.consent.Consent;

/**
 * The register as it is on screen.
 *
 * @param sealed whether a passphrase seals who they are
 * @param open whether who they are can be seen now
 */
record ConsentsState(List<Entry> entries, List<Channel> channels, LocalDate today, DayOfWeek weekStart,
        boolean sealed, boolean open, boolean writable) {

    ConsentsState {
        entries = List.copyOf(entries);
        channels = List.copyOf(channels);
    }

    Optional<Entry> find(Id<Consent> id) {
        return entries.stream().filter(entry -> entry.consent().id().equals(id)).findFirst();
    }
}
