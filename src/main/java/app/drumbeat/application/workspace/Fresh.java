package app.drumbeat.application.workspace;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.port.NewTracks;
import app.drumbeat.domain.post.Track;

/** Makes what was never there before: ids of records, and the uid by which other calendars follow a post. */
public final class Fresh implements NewTracks {

    private static final String NAMESPACE = "@post.drumbeat.app";

    private final Supplier<UUID> random;
    private final Clock clock;

    public Fresh(Supplier<UUID> random, Clock clock) {
        this.random = random;
        this.clock = clock;
    }

    public <T> Id<T> id() {
        return Id.of(random.get().toString());
    }

    @Override
    public Track next() {
        return Track.begun(random.get() + NAMESPACE, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }
}
