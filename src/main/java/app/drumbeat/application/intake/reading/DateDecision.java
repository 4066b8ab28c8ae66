package app.drumbeat.application.intake.reading;

import java.util.Optional;

import app.drumbeat.application.intake.cells.DateOrder;

/**
 * How the figures of a date column were read, and why.
 *
 * @param order the order of figures, where there are any whose order matters and it was found
 * @param evidence the value that settled it, where one did
 * @param exchanged whether the real dates of the spreadsheet had day and month exchanged
 * @param assumedYear the year of the first date that names none, where there are such
 */
public record DateDecision(Reason reason, Optional<DateOrder> order, String evidence, boolean exchanged,
        Optional<Integer> assumedYear) {

    /** Why the figures were read as they were. */
    public enum Reason {
        /** There is no date at all. */
        NO_DATES,
        /** No date can be read in two ways. */
        CLEAR,
        /** A person said so. */
        CHOSEN,
        /** The header names the order. */
        HEADER,
        /** Other dates of the column can be read in one way only. */
        REST_OF_COLUMN,
        /** The weekdays beside the dates fit one way only. */
        WEEKDAYS,
        /** Only one way leads to the month that the sheet is about. */
        SHEET_MONTH,
        /** Figures with dots between them begin with the day. */
        DOTS,
        /** Another table of the file, or the last one of this layout, was settled so. */
        ELSEWHERE,
        /** Only one way makes the days follow each other. */
        NEIGHBOURS,
        /** Some dates of the column begin with the day and some with the month; each was read by those around it. */
        MIXED,
        /** Nothing settles it. */
        UNDECIDED
    }

    /** The sentence that says why. */
    public String key() {
        return switch (reason) {
            case NO_DATES -> "intake.dates.none";
            case CLEAR -> "intake.dates.clear";
            case CHOSEN -> "intake.dates.chosen";
            case HEADER -> "intake.dates.header";
            case REST_OF_COLUMN -> "intake.dates.restOfColumn";
            case WEEKDAYS -> "intake.dates.weekdays";
            case SHEET_MONTH -> "intake.dates.sheetMonth";
            case DOTS -> "intake.dates.dots";
            case ELSEWHERE -> "intake.dates.elsewhere";
            case NEIGHBOURS -> "intake.dates.neighbours";
            case MIXED -> "intake.dates.mixed";
            case UNDECIDED -> "intake.dates.undecided";
        };
    }

    DateDecision with(boolean isExchanged, Optional<Integer> year) {
        return new DateDecision(reason, order, evidence, isExchanged, year);
    }

    static DateDecision of(Reason reason, Optional<DateOrder> order, String evidence) {
        return new DateDecision(reason, order, evidence, false, Optional.empty());
    }
}
