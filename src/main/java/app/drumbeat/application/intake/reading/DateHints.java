package app.drumbeat.application.intake.reading;

import java.time.LocalDate;
import java.util.Optional;

import app.drumbeat.application.intake.cells.DateOrder;

/**
 * What is known about the dates of a column before anybody looks at them.
 *
 * @param chosen the order that a person chose
 * @param exchanged whether a person says that the spreadsheet exchanged day and month
 * @param elsewhere the order that was settled in another table of the same file, or in an earlier one of this layout
 * @param header of the column
 * @param month named by the sheet or a heading, 1 to 12
 * @param year named by the sheet or a heading
 */
record DateHints(Optional<DateOrder> chosen, Optional<Boolean> exchanged, Optional<DateOrder> elsewhere, String header,
        Optional<Integer> month, Optional<Integer> year, LocalDate today) {

    /** The same column without an order from elsewhere. */
    DateHints alone() {
        return new DateHints(chosen, exchanged, Optional.empty(), header, month, year, today);
    }
}
