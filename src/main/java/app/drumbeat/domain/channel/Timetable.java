package app.drumbeat.domain.channel;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * When a channel posts: its usual times of the week, and how far apart two of its posts must be.
 *
 * @param slots in order, each once; empty means that it has no usual times
 * @param spacing in minutes; 0 means that posts may be as close as they like
 */
public record Timetable(List<WeeklySlot> slots, int spacing) {

    /** No usual times, and no spacing. */
    public static final Timetable NONE = new Timetable(List.of(), 0);

    /** A week. */
    public static final int MOST_SPACING = 7 * 24 * 60;

    /** @throws IllegalArgumentException if the spacing is negative or more than a week */
    public Timetable {
        if (spacing < 0 || spacing > MOST_SPACING) {
            throw new IllegalArgumentException("Posts cannot be " + spacing + " minutes apart");
        }
        slots = slots.stream().distinct().sorted().toList();
    }

    public boolean isEmpty() {
        return slots.isEmpty();
    }

    /** Its usual times on a weekday, in order. */
    public List<LocalTime> on(DayOfWeek day) {
        return slots.stream().filter(slot -> slot.day() == day).map(WeeklySlot::time).toList();
    }

    public Timetable with(List<WeeklySlot> newSlots) {
        return new Timetable(newSlots, spacing);
    }

    public Timetable apart(int minutes) {
        return new Timetable(slots, minutes);
    }
}
