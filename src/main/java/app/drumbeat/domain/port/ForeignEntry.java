package app.drumbeat.domain.port;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.DateSpan;

/**
 * One entry of somebody else's calendar file.
 *
 * @param uid as the file says, or empty
 * @param place where it stands: {@code line 42}
 * @param days its days in the reading calendar's zone, the last one included
 * @param time its time in that zone, where it has one
 * @param rule how it recurs, checked to be one that can be followed (RFC 5545, 3.3.10); absent: once
 * @param except first days of occurrences that do not take place
 */
public record ForeignEntry(String uid, String place, String summary, String description, DateSpan days,
        Optional<LocalTime> time, Optional<String> rule, List<LocalDate> except, boolean cancelled) {

    public ForeignEntry {
        except = List.copyOf(except);
    }
}
