package app.drumbeat.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A day or a time as a calendar file says it, before it is put into anyone's zone (RFC 5545, 3.3.4 and 3.3.5). */
sealed interface Moment {

    record Day(LocalDate day) implements Moment {}

    /** @param zone its TZID, or empty: wherever the reader is */
    record Local(LocalDateTime time, String zone) implements Moment {}

    record Utc(Instant instant) implements Moment {}
}
