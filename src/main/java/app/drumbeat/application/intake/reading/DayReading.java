package app.drumbeat.application.intake.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The day that one cell means.
 *
 * @param day absent where the cell says no day that can be known
 * @param remarks what was done to find it, or why it could not be found: an error in the latter case
 */
record DayReading(Optional<LocalDate> day, List<Remark> remarks) {

    DayReading {
        remarks = List.copyOf(remarks);
    }
}
