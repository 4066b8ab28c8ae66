package app.drumbeat.ical;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock by which the days of one event are told.
 *
 * <p>Times are told by the reading calendar's clock. Two kinds of event keep their own: all-day events, where a time that
 * strays in (an exception written as a time) means its day as written; and series that the reading zone would shift to
 * another day, where a rule such as "each Monday" would come to mean Tuesday.
 */
final class WallClock {

    private enum Whose {
        READERS, AS_WRITTEN, OWN_ZONE
    }

    private final ReadEvent event;
    private final ZoneId reading;
    private final Zones zones;
    private final Whose whose;
    private final Duration ahead;

    private WallClock(ReadEvent event, ZoneId reading, Zones zones, Whose whose, Duration ahead) {
        this.event = event;
        this.reading = reading;
        this.zones = zones;
        this.whose = whose;
        this.ahead = ahead;
    }

    static WallClock of(ReadEvent event, ZoneId reading, Zones zones) {
        if (event.start() instanceof Moment.Day) {
            return new WallClock(event, reading, zones, Whose.AS_WRITTEN, Duration.ZERO);
        }
        if (event.start() instanceof Moment.Local local && !event.rules().isEmpty()) {
            LocalDateTime here = LocalDateTime.ofInstant(zones.instant(local, event.line()), reading);
            if (!here.toLocalDate().equals(local.time().toLocalDate())) {
                return new WallClock(event, reading, zones, Whose.OWN_ZONE, Duration.between(here, local.time()));
            }
        }
        return new WallClock(event, reading, zones, Whose.READERS, Duration.ZERO);
    }

    /** Whether its times are times of the reading calendar. */
    boolean tellsReadersTime() {
        return whose == Whose.READERS;
    }

    LocalDateTime at(Moment moment) {
        return switch (moment) {
            case Moment.Day(var day) -> day.atStartOfDay();
            case Moment.Local local -> whose == Whose.READERS
                    ? LocalDateTime.ofInstant(zones.instant(local, event.line()), reading)
                    : local.time();
            case Moment.Utc(Instant instant) -> whose == Whose.AS_WRITTEN
                    ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC)
                    : LocalDateTime.ofInstant(instant, reading).plus(ahead);
        };
    }
}
