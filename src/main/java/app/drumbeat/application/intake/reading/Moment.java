package app.drumbeat.application.intake.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import app.drumbeat.application.intake.cells.WrittenDate;

/**
 * The day that a cell means, with the time beside it, in the calendar's zone.
 *
 * @param remarks what was done to find it, or why it could not be found
 */
record Moment(Optional<LocalDate> day, Optional<LocalTime> time, List<Remark> remarks) {

    static final Moment NONE = new Moment(Optional.empty(), Optional.empty(), List.of());

    /**
     * @param of where a time is meant that names no zone itself, where that is not the calendar's
     * @param zone of the calendar
     */
    static Moment of(DayReading reading, Optional<WrittenDate> written, Optional<ZoneId> of, ZoneId zone) {
        Optional<LocalTime> time = written.flatMap(WrittenDate::time);
        Optional<Instant> instant = written.flatMap(WrittenDate::instant)
                .or(() -> of.flatMap(
                        from -> reading.day().flatMap(day -> time.map(t -> day.atTime(t).atZone(from).toInstant()))));
        if (reading.day().isEmpty() || instant.isEmpty()) {
            return new Moment(reading.day(), time, reading.remarks());
        }
        LocalDateTime local = LocalDateTime.ofInstant(instant.get(), zone);
        return new Moment(Optional.of(local.toLocalDate()), Optional.of(local.toLocalTime()), reading.remarks());
    }

    boolean isWrong() {
        return remarks.stream().anyMatch(Remark::isError);
    }
}
