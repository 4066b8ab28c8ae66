package app.drumbeat.domain.channel;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;

/** A weekday and a time at which a channel likes to post, wall clock in the calendar's zone. */
public record WeeklySlot(DayOfWeek day, LocalTime time) implements Comparable<WeeklySlot> {

    private static final Comparator<WeeklySlot> ORDER = Comparator.comparing(WeeklySlot::day)
            .thenComparing(WeeklySlot::time);

    /** From Monday on, then by time. */
    @Override
    public int compareTo(WeeklySlot other) {
        return ORDER.compare(this, other);
    }
}
