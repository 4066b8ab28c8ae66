package app.drumbeat.application.intake.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.application.intake.cells.DateOrder;
import app.drumbeat.application.intake.cells.WrittenDate;

/**
 * The days of a whole column: first it is settled how its figures are meant, then each cell is read, from top to bottom, since
 * a cell without a year, or with an impossible one, is read by those around it.
 */
final class DateColumn {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int HALF_A_YEAR = 183;
    private static final int NEAR = 31;

    private final List<DatedCell> cells;
    private final DateHints hints;
    private final DateDecision decision;
    private final Map<Integer, DayReading> readings = new HashMap<>();
    private final boolean mostlyWithYear;
    private Optional<LocalDate> before = Optional.empty();
    private Optional<Integer> assumedYear = Optional.empty();

    private DateColumn(List<DatedCell> cells, DateHints hints) {
        this.cells = cells;
        this.hints = hints;
        boolean exchanged = hints.exchanged().orElseGet(() -> Exchange.happened(cells));
        decision = OrderEvidence.decide(cells, hints).with(exchanged, Optional.empty());
        long withYear = cells.stream().filter(cell -> cell.date().filter(WrittenDate::hasYear).isPresent()).count();
        mostlyWithYear = withYear * 2 > cells.stream().filter(cell -> cell.date().isPresent()).count();
    }

    /** The column as it was read: why, and the day of each row. */
    record Read(DateDecision decision, Map<Integer, DayReading> days) {}

    /** @param cells from top to bottom; blank ones left out */
    static Read read(List<DatedCell> cells, DateHints hints) {
        DateColumn column = new DateColumn(cells, hints);
        for (int i = 0; i < cells.size(); i++) {
            DayReading reading = column.read(i);
            column.readings.put(cells.get(i).row(), reading);
            column.before = reading.day().or(() -> column.before);
        }
        return new Read(column.decision.with(column.decision.exchanged(), column.assumedYear), column.readings);
    }

    private DayReading read(int index) {
        DatedCell cell = cells.get(index);
        if (cell.date().isEmpty()) {
            return unreadable(cell);
        }
        WrittenDate date = cell.date().get();
        List<Remark> remarks = new ArrayList<>();
        Optional<LocalDate> day = switch (date.form()) {
            case SPREADSHEET -> real(cell, date, remarks);
            case DAY_ALONE -> alone(date, index);
            case SETTLED, FIGURES -> written(cell, date, index, remarks);
        };
        if (remarks.stream().anyMatch(Remark::isError)) {
            return new DayReading(Optional.empty(), remarks);
        }
        if (day.filter(found -> found.getYear() >= FIRST_YEAR && found.getYear() <= LAST_YEAR).isEmpty()) {
            return unreadable(cell);
        }
        day.filter(found -> cell.weekday().filter(weekday -> weekday != found.getDayOfWeek()).isPresent())
                .ifPresent(found -> remarks
                        .add(Remark.warning("intake.date.weekday", cell.shown(), found.getDayOfWeek(), found,
                                cell.weekday().orElseThrow())));
        return new DayReading(day, remarks);
    }

    private static DayReading unreadable(DatedCell cell) {
        return new DayReading(Optional.empty(), List.of(Remark.error("intake.date.unreadable", cell.shown())));
    }

    private Optional<LocalDate> real(DatedCell cell, WrittenDate date, List<Remark> remarks) {
        Optional<LocalDate> exchanged = decision.exchanged() ? date.exchanged() : Optional.empty();
        exchanged.filter(day -> date.first() != date.second())
                .ifPresent(day -> remarks.add(Remark.warning("intake.date.exchanged", cell.shown(), day)));
        return exchanged.or(() -> date.in(DateOrder.DMY, 0));
    }

    private Optional<LocalDate> alone(WrittenDate date, int index) {
        return hints.month().flatMap(month -> date.in(month, assumed(date, index, DateOrder.DMY)));
    }

    private Optional<LocalDate> written(DatedCell cell, WrittenDate date, int index, List<Remark> remarks) {
        Optional<DateOrder> order = order(date, index, remarks);
        if (order.isEmpty()) {
            remarks.add(Remark.error("intake.date.ambiguous", cell.shown(),
                    date.in(DateOrder.DMY, year(date, index)).orElseThrow(),
                    date.in(DateOrder.MDY, year(date, index)).orElseThrow()));
            return Optional.empty();
        }
        if (date.hasYear()) {
            return date.in(order.get(), date.year());
        }
        int year = assumed(date, index, order.get());
        if (date.oddYear() && !String.valueOf(date.year()).startsWith(String.valueOf(year))) {
            return Optional.empty();
        }
        Optional<LocalDate> day = date.in(order.get(), year);
        if (date.oddYear() || mostlyWithYear) {
            day.ifPresent(found -> remarks.add(Remark.warning("intake.date.year", cell.shown(), found)));
        }
        return day;
    }

    /** The order for this one cell: the column's, or the only one that makes a day, or the one that its neighbours suggest. */
    private Optional<DateOrder> order(WrittenDate date, int index, List<Remark> remarks) {
        if (date.form() == WrittenDate.Form.SETTLED) {
            return Optional.of(DateOrder.DMY);
        }
        DateOrder wanted = decision.order().orElse(DateOrder.DMY);
        if (date.makesDay(wanted) && (decision.order().isPresent() || !date.isAmbiguous())) {
            return Optional.of(wanted);
        }
        if (!date.makesDay(wanted)) {
            DateOrder only = date.makesDay(DateOrder.DMY) ? DateOrder.DMY : DateOrder.MDY;
            if (decision.order().isPresent()) {
                remarks.add(Remark.warning("intake.date.otherOrder", cells.get(index).shown(),
                        date.in(only, year(date, index)).orElseThrow()));
            }
            return Optional.of(only);
        }
        Optional<DateOrder> near = decision.reason() == DateDecision.Reason.MIXED
                ? near(date, index)
                : Optional.empty();
        near.flatMap(order -> date.in(order, year(date, index)))
                .ifPresent(
                        day -> remarks.add(Remark.warning("intake.date.byNeighbours", cells.get(index).shown(), day)));
        return near;
    }

    /** The order that leads close to the row above, where the other one leads far away. */
    private Optional<DateOrder> near(WrittenDate date, int index) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        long dayFirst = distance(date, DateOrder.DMY, index);
        long monthFirst = distance(date, DateOrder.MDY, index);
        if (dayFirst <= NEAR == monthFirst <= NEAR) {
            return Optional.empty();
        }
        return Optional.of(dayFirst <= NEAR ? DateOrder.DMY : DateOrder.MDY);
    }

    private long distance(WrittenDate date, DateOrder order, int index) {
        return date.in(order, year(date, index))
                .map(day -> Math.abs(ChronoUnit.DAYS.between(before.orElse(day), day))).orElse(Long.MAX_VALUE);
    }

    private int year(WrittenDate date, int index) {
        return date.hasYear() ? date.year() : assumed(date, index, DateOrder.DMY);
    }

    /** The year of a date that names none: near the row above, else as the heading says, else near the next one, else near today. */
    private int assumed(WrittenDate date, int index, DateOrder order) {
        Optional<LocalDate> beside = before.isPresent() || hints.year().isPresent() ? before : next(index);
        int start = beside.map(LocalDate::getYear).or(hints::year).orElse(hints.today().getYear());
        Optional<LocalDate> from = hints.year().isPresent() ? beside : beside.or(() -> Optional.of(hints.today()));
        int year = start;
        Optional<LocalDate> day = date.form() == WrittenDate.Form.DAY_ALONE
                ? date.in(hints.month().orElse(1), start)
                : date.in(order, start);
        if (from.isPresent() && day.isPresent()) {
            long step = ChronoUnit.DAYS.between(from.get(), day.get());
            year = step < -HALF_A_YEAR ? start + 1 : step > HALF_A_YEAR ? start - 1 : start;
        }
        if (assumedYear.isEmpty() && !mostlyWithYear) {
            assumedYear = Optional.of(year);
        }
        return year;
    }

    /** The next day that names its year. */
    private Optional<LocalDate> next(int index) {
        return cells.subList(index + 1, cells.size()).stream().flatMap(cell -> cell.date().stream())
                .filter(WrittenDate::hasYear)
                .flatMap(date -> date.in(decision.order().orElse(DateOrder.DMY), 0)
                        .or(() -> date.in(DateOrder.MDY, 0)).stream())
                .findFirst();
    }
}
