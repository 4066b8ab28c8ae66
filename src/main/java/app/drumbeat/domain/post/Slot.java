package app.drumbeat.domain.post;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/** The day of a post, and its wall-clock time in the calendar's zone where it has one; without one it is an all-day plan. */
public record Slot(LocalDate day, Optional<LocalTime> time) implements Comparable<Slot> {

    private static final int DAY = 24 * 60;

    private static final Comparator<Slot> ORDER = Comparator.comparing(Slot::day)
            .thenComparing(slot -> slot.time().orElse(LocalTime.MIN))
            .thenComparing(slot -> slot.time().isPresent());

    public static Slot on(LocalDate day) {
        return new Slot(day, Optional.empty());
    }

    public static Slot at(LocalDate day, LocalTime time) {
        return new Slot(day, Optional.of(time));
    }

    /** The same time on another day. */
    public Slot movedTo(LocalDate newDay) {
        return new Slot(newDay, time);
    }

    /**
     * Whether two posts planned so are closer than some minutes, by the wall clock; those of one minute always are. Where one has
     * no time, only when they would be however late or early it went out.
     */
    public boolean isCloserThan(int minutes, Slot other) {
        if (time.isPresent() && other.time.isPresent()) {
            long apart = Math.abs(Duration.between(day.atTime(time.get()), other.day.atTime(other.time.get()))
                    .toMinutes());
            return apart == 0 || apart < minutes;
        }
        return (Math.abs(ChronoUnit.DAYS.between(day, other.day)) + 1) * DAY <= minutes;
    }

    /** By day, then all-day plans, then by time. */
    @Override
    public int compareTo(Slot other) {
        return ORDER.compare(this, other);
    }
}
