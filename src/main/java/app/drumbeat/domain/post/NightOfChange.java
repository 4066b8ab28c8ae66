package app.drumbeat.domain.post;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/**
 * What the change of the clocks does to a time of the wall clock: there are times that a night leaves out, and times that come
 * twice. Pure.
 *
 * @param kind whether the time is left out or comes twice
 * @param meant the time that is meant: that much later than one that is left out, or the first of two
 */
public record NightOfChange(Kind kind, LocalTime meant) {

    /** What happens to the time. */
    public enum Kind {
        LEFT_OUT, TWICE
    }

    /** What happens to a slot; nothing on nearly all days. */
    public static Optional<NightOfChange> of(Slot slot, ZoneId zone) {
        return slot.time().flatMap(time -> of(slot.day().atTime(time), zone));
    }

    private static Optional<NightOfChange> of(LocalDateTime moment, ZoneId zone) {
        return switch (zone.getRules().getValidOffsets(moment).size()) {
            case 0 -> {
                ZoneOffsetTransition change = zone.getRules().getTransition(moment);
                yield Optional.of(new NightOfChange(Kind.LEFT_OUT,
                        moment.plus(change.getDuration()).toLocalTime()));
            }
            case 2 -> Optional.of(new NightOfChange(Kind.TWICE, moment.toLocalTime()));
            default -> Optional.empty();
        };
    }
}
