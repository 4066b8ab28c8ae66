package app.drumbeat.application.intake.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.drumbeat.application.intake.cells.DateOrder;
import app.drumbeat.application.intake.cells.WrittenDate;
import app.drumbeat.application.intake.reading.DateDecision.Reason;

/**
 * Finds the order of day and month in a column of dates, from the surest evidence to the weakest.
 *
 * <p>A header is believed only if no date of the column contradicts it: people type days first under a header of a template
 * that asks for months first.
 */
final class OrderEvidence {

    private static final Pattern NAMED = Pattern
            .compile("(?i)(?<![a-z])(dd?|mm?|tt?|jj?|yyyy|yy|jjjj|aaaa|aa|day|month|year|tag|"
                    + "monat|jahr|jour|mois|ann[ée]e|d[íi]a|mes|a[ñn]o)\\s*[-/. ]\\s*(dd?|mm?|tt?|jj?|day|month|tag|monat|jour|mois|d[íi]a|mes)"
                    + "(?![a-z])");
    private static final int FEWEST_IN_SEQUENCE = 3;
    private static final int CLEARLY_SHORTER = 3;

    private final List<DatedCell> cells;
    private final List<DatedCell> ambiguous;
    private final DateHints hints;

    private OrderEvidence(List<DatedCell> cells, DateHints hints) {
        this.cells = cells;
        this.hints = hints;
        ambiguous = cells.stream().filter(DatedCell::isAmbiguous).toList();
    }

    static DateDecision decide(List<DatedCell> cells, DateHints hints) {
        return new OrderEvidence(cells, hints).decide();
    }

    /** The order that a header names, as in {@code DATE (MONTH/DAY/YEAR)} or {@code Datum (TT.MM.JJJJ)}. */
    static Optional<DateOrder> namedBy(String header) {
        Matcher named = NAMED.matcher(header);
        if (!named.find()) {
            return Optional.empty();
        }
        return switch (Character.toLowerCase(named.group(1).charAt(0))) {
            case 'm' -> Optional.of(DateOrder.MDY);
            case 'y', 'a' -> Optional.of(DateOrder.YMD);
            case 'j' -> Optional.of(named.group(1).length() > 2 && !named.group(1).equalsIgnoreCase("jour")
                    ? DateOrder.YMD
                    : DateOrder.DMY);
            default -> Optional.of(DateOrder.DMY);
        };
    }

    private DateDecision decide() {
        if (cells.stream().noneMatch(cell -> cell.date().isPresent())) {
            return DateDecision.of(Reason.NO_DATES, Optional.empty(), "");
        }
        if (hints.chosen().isPresent()) {
            return DateDecision.of(Reason.CHOSEN, hints.chosen(), "");
        }
        Optional<DatedCell> dayFirst = onlyIn(DateOrder.DMY, DateOrder.MDY);
        Optional<DatedCell> monthFirst = onlyIn(DateOrder.MDY, DateOrder.DMY);
        if (ambiguous.isEmpty()) {
            return DateDecision.of(Reason.CLEAR, dayFirst.isPresent() == monthFirst.isPresent()
                    ? Optional.empty()
                    : Optional.of(dayFirst.isPresent() ? DateOrder.DMY : DateOrder.MDY), "");
        }
        if (dayFirst.isPresent() && monthFirst.isPresent()) {
            return DateDecision.of(Reason.MIXED, Optional.empty(), "");
        }
        return header(dayFirst, monthFirst)
                .or(() -> dayFirst
                        .map(cell -> DateDecision.of(Reason.REST_OF_COLUMN, Optional.of(DateOrder.DMY), cell.shown())))
                .or(() -> monthFirst
                        .map(cell -> DateDecision.of(Reason.REST_OF_COLUMN, Optional.of(DateOrder.MDY), cell.shown())))
                .or(() -> more(Reason.WEEKDAYS, this::fittingWeekdays))
                .or(() -> more(Reason.SHEET_MONTH, this::inSheetMonth))
                .or(this::dots)
                .or(() -> hints.elsewhere().map(order -> DateDecision.of(Reason.ELSEWHERE, Optional.of(order), "")))
                .or(this::neighbours).orElseGet(() -> DateDecision.of(Reason.UNDECIDED, Optional.empty(), ""));
    }

    private Optional<DatedCell> onlyIn(DateOrder order, DateOrder other) {
        return cells.stream().filter(cell -> cell.is(WrittenDate.Form.FIGURES))
                .filter(cell -> cell.date().filter(date -> date.makesDay(order) && !date.makesDay(other)).isPresent())
                .findFirst();
    }

    private Optional<DateDecision> header(Optional<DatedCell> dayFirst, Optional<DatedCell> monthFirst) {
        return namedBy(hints.header()).filter(order -> (order == DateOrder.MDY ? dayFirst : monthFirst).isEmpty())
                .map(order -> DateDecision.of(Reason.HEADER, Optional.of(order), hints.header()));
    }

    /** The order for which all that can be told speak, and for the other none. */
    private Optional<DateDecision> more(Reason reason, ToIntFunction<DateOrder> speaking) {
        int dayFirst = speaking.applyAsInt(DateOrder.DMY);
        int monthFirst = speaking.applyAsInt(DateOrder.MDY);
        return (dayFirst > 0) == (monthFirst > 0)
                ? Optional.empty()
                : Optional.of(DateDecision.of(reason, Optional.of(dayFirst > 0 ? DateOrder.DMY : DateOrder.MDY), ""));
    }

    private int fittingWeekdays(DateOrder order) {
        return (int) ambiguous.stream().filter(cell -> cell.weekday().isPresent()
                && day(cell, order).filter(day -> day.getDayOfWeek() == cell.weekday().get()).isPresent()).count();
    }

    private int inSheetMonth(DateOrder order) {
        return (int) ambiguous.stream().filter(
                cell -> hints.month().isPresent()
                        && day(cell, order).filter(day -> hints.month().get() == day.getMonthValue())
                                .isPresent())
                .count();
    }

    private Optional<DateDecision> dots() {
        return ambiguous.stream().allMatch(cell -> cell.shown().contains(".") && !cell.shown().contains("/"))
                ? Optional.of(DateDecision.of(Reason.DOTS, Optional.of(DateOrder.DMY), ambiguous.getFirst().shown()))
                : Optional.empty();
    }

    /** One way makes a plan of days that follow each other, the other one jumps; monthly plans look like both. */
    private Optional<DateDecision> neighbours() {
        Sequence dayFirst = sequence(DateOrder.DMY);
        Sequence monthFirst = sequence(DateOrder.MDY);
        if (Math.min(dayFirst.distinct(), monthFirst.distinct()) < FEWEST_IN_SEQUENCE) {
            return Optional.empty();
        }
        boolean turnsTell = (dayFirst.turns() == 0) != (monthFirst.turns() == 0);
        boolean dayFirstIsShorter = clearlyShorter(dayFirst, monthFirst);
        boolean monthFirstIsShorter = clearlyShorter(monthFirst, dayFirst);
        if (!turnsTell && !dayFirstIsShorter && !monthFirstIsShorter) {
            return Optional.empty();
        }
        boolean day = turnsTell ? dayFirst.turns() == 0 : dayFirstIsShorter;
        return Optional.of(DateDecision.of(Reason.NEIGHBOURS, Optional.of(day ? DateOrder.DMY : DateOrder.MDY), ""));
    }

    private static boolean clearlyShorter(Sequence one, Sequence other) {
        return one.length() * CLEARLY_SHORTER < other.length() && !other.isMonthly();
    }

    private Sequence sequence(DateOrder order) {
        return new Sequence(cells.stream().flatMap(cell -> day(cell, order).stream()).toList());
    }

    private Optional<LocalDate> day(DatedCell cell, DateOrder order) {
        return Stream.of(cell).flatMap(c -> c.date().stream())
                .flatMap(date -> date.in(order, hints.year().orElse(hints.today().getYear())).stream()).findFirst();
    }
}
