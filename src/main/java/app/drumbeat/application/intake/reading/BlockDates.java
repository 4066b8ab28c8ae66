package app.drumbeat.application.intake.reading;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import app.drumbeat.application.intake.cells.CalendarWords;
import app.drumbeat.application.intake.cells.DateText;
import app.drumbeat.application.intake.cells.Plain;
import app.drumbeat.application.intake.cells.WrittenDate;
import app.drumbeat.application.intake.layout.Column;
import app.drumbeat.application.intake.layout.Field;
import app.drumbeat.domain.port.Cell;

/** The days of a table: one column for all channels, a column for each, or several dates in one cell. */
final class BlockDates {

    /** A date cell, or one line of it; the channel is empty where it is for all. */
    private record Where(int row, int column, String channel) {}

    private final BlockCells cells;
    private final FileHints file;
    private final Optional<ZoneId> zoneOfTimes;
    private final Map<Where, DatedCell> dated = new HashMap<>();
    private final Map<Where, DayReading> days = new HashMap<>();
    private final Map<Integer, ChannelDates> byChannel = new HashMap<>();
    private DateDecision decision = DateDecision.of(DateDecision.Reason.NO_DATES, Optional.empty(), "");
    private boolean exchangeSuspected;

    private BlockDates(BlockCells cells, FileHints file, Optional<ZoneId> zoneOfTimes) {
        this.cells = cells;
        this.file = file;
        this.zoneOfTimes = zoneOfTimes;
    }

    /** @param hints by column */
    static BlockDates of(List<Line> lines, BlockCells cells, FileHints file, Optional<ZoneId> zoneOfTimes,
            Function<Column, DateHints> hints) {
        BlockDates dates = new BlockDates(cells, file, zoneOfTimes);
        for (Column column : cells.columns(Field.DATE)) {
            dates.read(lines, column, hints.apply(column));
        }
        return dates;
    }

    /** How the column for all channels was read, or the first of the others. */
    DateDecision decision() {
        return decision;
    }

    boolean exchangeSuspected() {
        return exchangeSuspected;
    }

    /** The channels that the date cell of a row names, with a date each. */
    Optional<ChannelDates> byChannel(int row) {
        return Optional.ofNullable(byChannel.get(row));
    }

    /** The day of a row for a channel: from the column about it, from its line in the cell, or the one for all. */
    Moment moment(int row, String channel) {
        for (Column column : cells.columns(Field.DATE)) {
            boolean about = column.use().channels().stream().anyMatch(name -> ChannelKey.same(name, channel));
            if (about && !cells.cell(row, column).isBlank()) {
                return moment(new Where(row, column.index(), ""));
            }
        }
        return cells.one(Field.DATE).map(column -> byChannel(row)
                .map(dates -> dates.dates().keySet().stream().filter(name -> ChannelKey.same(name, channel)).findFirst()
                        .map(name -> moment(new Where(row, column.index(), name))).orElse(Moment.NONE))
                .orElseGet(() -> moment(new Where(row, column.index(), "")))).orElse(Moment.NONE);
    }

    private Moment moment(Where where) {
        DayReading reading = days.get(where);
        DatedCell cell = dated.get(where);
        return reading == null || cell == null
                ? Moment.NONE
                : Moment.of(reading, cell.date(), zoneOfTimes, file.zone());
    }

    private void read(List<Line> lines, Column column, DateHints hints) {
        List<Where> places = new ArrayList<>();
        List<DatedCell> read = new ArrayList<>();
        for (Line line : lines) {
            Cell cell = cells.cell(line.row(), column);
            if (line.kind() != Line.Kind.POST || cell.isBlank()) {
                continue;
            }
            Optional<ChannelDates> several = column.use().channels().isEmpty()
                    ? ChannelDates.in(cell.shown())
                    : Optional.empty();
            several.ifPresent(dates -> {
                byChannel.put(line.row(), dates);
                dates.dates().forEach((channel, written) -> add(new Where(line.row(), column.index(), channel), written,
                        DateText.of(written), places, read));
            });
            if (several.isEmpty()) {
                add(new Where(line.row(), column.index(), ""), cell.shown(), DateText.of(cell), places, read);
            }
        }
        DateColumn.Read result = DateColumn.read(read, hints);
        for (int i = 0; i < places.size(); i++) {
            dated.put(places.get(i), read.get(i));
            days.put(places.get(i), result.days().getOrDefault(i, new DayReading(Optional.empty(), List.of())));
        }
        if (column.use().channels().isEmpty() || decision.reason() == DateDecision.Reason.NO_DATES) {
            decision = result.decision();
        }
        exchangeSuspected |= !result.decision().exchanged() && hints.exchanged().isEmpty()
                && Exchange.isSuspected(read);
    }

    private void add(Where where, String shown, Optional<WrittenDate> date, List<Where> places, List<DatedCell> read) {
        places.add(where);
        read.add(new DatedCell(read.size(), shown, date, weekday(where.row())));
    }

    private Optional<DayOfWeek> weekday(int row) {
        return cells.text(row, Field.WEEKDAY).flatMap(text -> CalendarWords.weekday(Plain.words(text)));
    }
}
