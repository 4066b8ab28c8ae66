package app.drumbeat.domain.channel;

import java.time.LocalDate;
import java.util.Optional;

import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;

/**
 * One account on one network.
 *
 * @param position where it stands among the channels, from 0 up; channels of one position go by id
 * @param start the first day on which silence counts; absent: the day of its earliest counting post
 * @param end no posting days after it
 * @param timetable its usual times, and how far apart its posts must be
 */
public record Channel(Id<Channel> id, String name, Network network, int position, Optional<LocalDate> start,
        Optional<LocalDate> end, Cadence cadence, Timetable timetable) implements Entity<Channel> {

    /** @throws IllegalArgumentException if the channel ends before it starts */
    public Channel {
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw new IllegalArgumentException("A channel cannot end before it starts");
        }
    }

    /** A channel without usual times. */
    public Channel(Id<Channel> id, String name, Network network, int position, Optional<LocalDate> start,
            Optional<LocalDate> end, Cadence cadence) {
        this(id, name, network, position, start, end, cadence, Timetable.NONE);
    }

    public Channel named(String newName) {
        return new Channel(id, newName, network, position, start, end, cadence, timetable);
    }

    public Channel on(Network newNetwork) {
        return new Channel(id, name, newNetwork, position, start, end, cadence, timetable);
    }

    public Channel at(int newPosition) {
        return new Channel(id, name, network, newPosition, start, end, cadence, timetable);
    }

    public Channel lasting(Optional<LocalDate> newStart, Optional<LocalDate> newEnd) {
        return new Channel(id, name, network, position, newStart, newEnd, cadence, timetable);
    }

    public Channel paced(Cadence newCadence) {
        return new Channel(id, name, network, position, start, end, newCadence, timetable);
    }

    public Channel timed(Timetable newTimetable) {
        return new Channel(id, name, network, position, start, end, cadence, newTimetable);
    }

    /** Whether it is there on a day at all: not before it starts, not after it ends. */
    public boolean lives(LocalDate day) {
        return start.filter(day::isBefore).isEmpty() && end.filter(day::isAfter).isEmpty();
    }
}
