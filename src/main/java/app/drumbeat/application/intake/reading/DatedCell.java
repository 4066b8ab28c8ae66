package app.drumbeat.application.intake.reading;

import java.time.DayOfWeek;
import java.util.Optional;

import app.drumbeat.application.intake.cells.WrittenDate;

/**
 * One cell of a date column.
 *
 * @param row from 0 up
 * @param shown as it is written
 * @param date what could be made of it
 * @param beside the weekday that another column of the row names
 */
record DatedCell(int row, String shown, Optional<WrittenDate> date, Optional<DayOfWeek> beside) {

    /** The weekday that the row names, beside the date or in it. */
    Optional<DayOfWeek> weekday() {
        return date.flatMap(WrittenDate::weekday).or(() -> beside);
    }

    boolean isAmbiguous() {
        return date.filter(WrittenDate::isAmbiguous).isPresent();
    }

    boolean is(WrittenDate.Form form) {
        return date.filter(written -> written.form() == form).isPresent();
    }
}
