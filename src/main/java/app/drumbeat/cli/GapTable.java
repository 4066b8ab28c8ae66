package app.drumbeat.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import app.drumbeat.domain.cadence.Cause;
import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.cadence.Runway;
import app.drumbeat.domain.port.Cell;
import app.drumbeat.domain.port.Table;

/**
 * Findings as rows: one a finding, and two a channel for its runway.
 *
 * <p>{@code first} and {@code last} are days; of weeks, the first day of the first and the last day of the last. {@code number}
 * is posting days of a silence, missing posts of a week, weeks of a drop-off, days of a runway. What does not apply is blank.
 */
final class GapTable {

    private static final List<String> COLUMNS = List.of("channel", "kind", "first", "last", "number", "open", "causes");
    private static final String BETWEEN_CAUSES = ";";

    private final LocalDate today;
    private final List<List<Cell>> rows = new ArrayList<>();

    private GapTable(LocalDate today) {
        this.today = today;
    }

    static Table of(List<ChannelFindings> findings, LocalDate today) {
        GapTable table = new GapTable(today);
        findings.forEach(table::add);
        return new Table("gaps", COLUMNS, table.rows);
    }

    private void add(ChannelFindings found) {
        String channel = found.channel().value();
        found.silences().forEach(silence -> add(channel, "silence", silence.first(), silence.last(),
                silence.postingDays(), Boolean.toString(silence.open()), words(silence.causes())));
        found.shortWeeks().forEach(week -> add(channel, "shortWeek", week.week(), week.week().plusDays(6),
                week.missing(), "", words(week.causes())));
        found.dropOffs().forEach(dropOff -> add(channel, "dropOff", dropOff.firstWeek(),
                dropOff.lastWeek().plusDays(6), dropOff.weeks(), Boolean.toString(dropOff.open()),
                dropOff.after().map(campaign -> Cause.AFTER_CAMPAIGN + " " + campaign).orElse("")));
        addRunway(channel, "runwayPlanned", found.runway().planned());
        addRunway(channel, "runwayApproved", found.runway().approved());
    }

    private void addRunway(String channel, String kind, LocalDate coveredTo) {
        add(channel, kind, today, coveredTo, Runway.days(coveredTo, today), "", "");
    }

    private void add(String channel, String kind, LocalDate first, LocalDate last, long number, String open,
            String causes) {
        rows.add(List.of(new Cell.Text(channel), new Cell.Text(kind), new Cell.Date(first), new Cell.Date(last),
                new Cell.Number(BigDecimal.valueOf(number)), new Cell.Text(open), new Cell.Text(causes)));
    }

    private static String words(List<Cause> causes) {
        return causes.stream().map(Cause::name).collect(Collectors.joining(BETWEEN_CAUSES));
    }
}
