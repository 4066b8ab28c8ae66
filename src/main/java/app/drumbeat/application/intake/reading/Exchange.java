package app.drumbeat.application.intake.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.drumbeat.application.intake.cells.DateOrder;
import app.drumbeat.application.intake.cells.WrittenDate;

/**
 * Finds out whether a spreadsheet exchanged day and month.
 *
 * <p>Someone types day/month into a spreadsheet that expects month/day: 19/9 makes no sense to it and stays text, 1/10 becomes
 * the tenth of January. So the texts all have days above 12, the real dates all have days up to 12, and the days follow each
 * other only when those are exchanged again.
 */
final class Exchange {

    private static final int LAST_MONTH = 12;
    private static final int CLEARLY_SHORTER = 2;

    private Exchange() {}

    static boolean happened(List<DatedCell> cells) {
        List<WrittenDate> real = of(cells, WrittenDate.Form.SPREADSHEET);
        List<WrittenDate> texts = of(cells, WrittenDate.Form.FIGURES);
        boolean dayFirst = texts.stream().allMatch(text -> text.first() > LAST_MONTH);
        boolean monthFirst = texts.stream().allMatch(text -> text.second() > LAST_MONTH);
        if (real.isEmpty() || texts.isEmpty() || !dayFirst && !monthFirst
                || real.stream().anyMatch(date -> date.first() > LAST_MONTH)) {
            return false;
        }
        DateOrder order = dayFirst ? DateOrder.DMY : DateOrder.MDY;
        return days(cells, order, true).length() * CLEARLY_SHORTER < days(cells, order, false).length();
    }

    /** Whether all dates are real, each on the same day of another month, and would follow each other if exchanged. */
    static boolean isSuspected(List<DatedCell> cells) {
        List<WrittenDate> real = of(cells, WrittenDate.Form.SPREADSHEET);
        return real.size() >= 5 && real.size() == cells.stream().filter(cell -> cell.date().isPresent()).count()
                && real.stream().map(WrittenDate::first).distinct().count() == 1
                && real.stream().map(WrittenDate::second).distinct().count() >= 5
                && real.stream().allMatch(date -> date.first() <= LAST_MONTH);
    }

    private static List<WrittenDate> of(List<DatedCell> cells, WrittenDate.Form form) {
        return cells.stream().filter(cell -> cell.is(form)).flatMap(cell -> cell.date().stream()).toList();
    }

    private static Sequence days(List<DatedCell> cells, DateOrder order, boolean exchanged) {
        List<LocalDate> days = new ArrayList<>();
        for (DatedCell cell : cells) {
            Optional<WrittenDate> date = cell.date().filter(written -> written.hasYear());
            boolean turned = exchanged && cell.is(WrittenDate.Form.SPREADSHEET);
            date.flatMap(written -> turned ? written.exchanged() : written.in(order, 0)).ifPresent(days::add);
        }
        return new Sequence(days);
    }
}
