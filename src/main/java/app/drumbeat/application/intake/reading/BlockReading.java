package app.drumbeat.application.intake.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.application.intake.cells.DateOrder;
import app.drumbeat.application.intake.layout.Block;
import app.drumbeat.application.intake.layout.Column;
import app.drumbeat.application.intake.layout.Field;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.port.Cell;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.words.Places;
import app.drumbeat.words.Texts;

/** Reads one table, row by row, once it is settled which rows are posts, what blank cells repeat and how dates are meant. */
final class BlockReading {

    private static final int TELL_EVERY = 200;

    private final Block block;
    private final ReadingChoices choices;
    private final FileHints file;
    private final Texts texts;
    private final Teller teller;
    /** How dates in figures were decided where a person should hear of it. */
    private static final Set<DateDecision.Reason> DECIDED = EnumSet
            .complementOf(EnumSet.of(DateDecision.Reason.NO_DATES,
                    DateDecision.Reason.CLEAR, DateDecision.Reason.CHOSEN));

    private final BlockCells cells;
    private final Optional<ExportHabit> habit;
    private final List<Problem> notes = new ArrayList<>();

    BlockReading(Block proposed, ReadingChoices choices, FileHints file, Texts texts) {
        block = choices.applied(proposed);
        this.choices = choices;
        this.file = file;
        this.texts = texts;
        teller = new Teller(block.sheet().name(), texts);
        cells = new BlockCells(block);
        habit = ExportHabit.of(block);
    }

    /** @param elsewhere the order of dates that was settled in other tables */
    BlockRead read(Optional<DateOrder> elsewhere, Progress progress) {
        boolean taken = choices.taken().getOrDefault(block.number(), !block.sheet().hidden());
        if (!block.canHoldPosts()) {
            return new BlockRead(block, false, DateDecision.of(DateDecision.Reason.NO_DATES, Optional.empty(), ""),
                    List.of(),
                    List.of(teller.sheet(Remark.warning("intake.table.figures"))));
        }
        List<Line> lines = lines();
        GroupFill fill = GroupFill.of(lines, cells, choices.fillDown());
        BlockDates dates = BlockDates.of(lines, cells, file, habit.flatMap(ExportHabit::zone),
                column -> hints(column, elsewhere));
        boolean history = block.isHistory() && !cells.own();
        Optional<Network> network = habit.flatMap(ExportHabit::network)
                .or(() -> file.network(block.headings(), block.sheet().name()));
        RowReading rows = new RowReading(cells, dates, fill, new ChannelNames(file.channels()), file, teller, history,
                network.map(n -> texts.of("network." + n.name())).orElse(""));
        List<RowRead> read = new ArrayList<>();
        for (Line line : lines) {
            if (read.size() % TELL_EVERY == 0) {
                progress.at(line.row(), block.lastRow());
            }
            switch (line.kind()) {
                case BLANK -> {
                }
                case POST -> read.add(extra(line, rows.read(line)));
                case SECTION, REMARK -> read.add(
                        new RowRead(teller.spot(line.row()), RowRead.Kind.NO_POST, rows.says(line.row()), List.of(),
                                List.of()));
            }
        }
        note(fill, dates, history, network, read);
        return new BlockRead(block, taken, dates.decision(), read, notes);
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int row = block.firstRow(); row <= block.lastRow(); row++) {
            lines.add(Line.of(row, cells));
        }
        return lines;
    }

    private DateHints hints(Column column, Optional<DateOrder> elsewhere) {
        String sheet = block.sheet().name();
        return new DateHints(choices.dates(), choices.exchanged(), elsewhere, column.header(),
                file.month(block.headings(), sheet),
                file.year(block.headings(), sheet), file.today());
    }

    /** A cell beyond the headers is not read, and that must be said. */
    private RowRead extra(Line line, RowRead read) {
        int last = -1;
        for (Column column : block.columns()) {
            last = !column.header().isEmpty() || column.use().field() != Field.IGNORED ? column.index() : last;
        }
        List<Cell> row = block.sheet().rows().get(line.row());
        for (int column = last + 1; column < row.size(); column++) {
            if (!row.get(column).isBlank()) {
                return read.also(teller.cell(line.row(), Places.letters(column),
                        Remark.warning("intake.row.extra", Titles.of(row.get(column).shown()))));
            }
        }
        return read;
    }

    private void note(GroupFill fill, BlockDates dates, boolean history, Optional<Network> network,
            List<RowRead> read) {
        DateDecision decision = dates.decision();
        if (block.headerRow() < 0) {
            notes.add(teller.sheet(Remark.warning("intake.table.noHeader")));
        }
        if (history) {
            notes.add(teller.sheet(Remark.warning("intake.history")));
        }
        habit.map(ExportHabit::note).filter(key -> !key.isEmpty())
                .ifPresent(key -> notes.add(teller.sheet(Remark.warning(key, file.zone().getId()))));
        boolean named = cells.one(Field.CHANNEL).isPresent() || cells.scoped().findAny().isPresent();
        if (network.isPresent() && !named && read.stream().anyMatch(row -> row.kind() == RowRead.Kind.POSTS)) {
            notes.add(teller
                    .sheet(Remark.warning("intake.channel.assumed", texts.of("network." + network.get().name()))));
        }
        if (fill.filledDates() > 0) {
            notes.add(column(Field.DATE, Remark.warning("intake.fill.dates", fill.filledDates())));
        }
        if (fill.filledChannels() > 0) {
            notes.add(column(Field.CHANNEL, Remark.warning("intake.fill.channels", fill.filledChannels())));
        }
        if (DECIDED.contains(decision.reason())) {
            String order = decision.order().map(found -> texts.of("intake.order." + found.name())).orElse("");
            notes.add(column(Field.DATE, Remark.warning(decision.key(), order, decision.evidence())));
        }
        decision.assumedYear().ifPresent(
                year -> notes.add(column(Field.DATE, Remark.warning("intake.date.assumedYear", String.valueOf(year)))));
        if (dates.exchangeSuspected()) {
            notes.add(column(Field.DATE, Remark.warning("intake.date.exchangeSuspected")));
        }
        Optional<DateOrder> header = cells.one(Field.DATE).flatMap(column -> OrderEvidence.namedBy(column.header()));
        if (header.isPresent() && decision.order().isPresent() && !decision.order().equals(header)) {
            notes.add(column(Field.DATE, Remark.warning("intake.date.headerContradicts")));
        }
    }

    private Problem column(Field field, Remark remark) {
        return cells.columns(field).stream().findFirst().map(column -> teller.column(column.name(), remark))
                .orElseGet(() -> teller.sheet(remark));
    }
}
