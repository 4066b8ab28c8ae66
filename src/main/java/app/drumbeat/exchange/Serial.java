package app.drumbeat.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import app.drumbeat.domain.port.Cell;

/**
 * Days as spreadsheets count them: from 1900, with a 29 February 1900 that never was, or from 1904 (ECMA-376 part 1, 18.17.4).
 */
final class Serial {

    private static final LocalDate ZERO_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final int FIRST_SURE_DAY = 61;
    private static final double LAST_DAY = 2_958_466;
    private static final long SECONDS = 86_400;

    private Serial() {}

    /** The number as the cell shows it, to the second; a plain number where it is none that can be a day. */
    static Cell cell(BigDecimal number, NumberLook look, boolean from1904) {
        double value = number.doubleValue();
        if (look == NumberLook.NUMBER || value < 0 || value >= LAST_DAY) {
            return new Cell.Number(number);
        }
        long seconds = Math.round(value * SECONDS);
        long days = seconds / SECONDS;
        LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS);
        if (days == 0) {
            return look == NumberLook.DATE && seconds == 0 ? new Cell.Number(number) : new Cell.Time(time);
        }
        LocalDate day = day(days, from1904);
        return look == NumberLook.DATE && time.equals(LocalTime.MIDNIGHT)
                ? new Cell.Date(day)
                : new Cell.DateTime(LocalDateTime.of(day, time));
    }

    private static LocalDate day(long days, boolean from1904) {
        if (from1904) {
            return ZERO_1904.plusDays(days);
        }
        return ZERO_1900.plusDays(days < FIRST_SURE_DAY ? days + 1 : days);
    }
}
