package app.drumbeat.application.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.application.intake.cells.DateOrder;
import app.drumbeat.application.intake.layout.Block;
import app.drumbeat.application.intake.layout.Layout;
import app.drumbeat.application.intake.layout.WallCalendar;
import app.drumbeat.application.intake.reading.DateDecision.Reason;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.Sheet;
import app.drumbeat.words.Texts;

/** Reads all tables and wall calendars of a file. Pure: the same file and choices give the same reading. */
public final class FileReading {

    /** What settles an order so well that other tables of the file may go by it. */
    private static final Set<Reason> STRONG = Set.of(Reason.REST_OF_COLUMN, Reason.WEEKDAYS, Reason.HEADER,
            Reason.SHEET_MONTH,
            Reason.CLEAR);

    private final Texts texts;

    public FileReading(Texts texts) {
        this.texts = texts;
    }

    /** @param remembered the order of dates of the last table of this layout */
    public FileRead read(Layout layout, ReadingChoices choices, FileHints file, Optional<DateOrder> remembered,
            Progress progress) {
        List<CalendarRead> calendars = new ArrayList<>();
        for (WallCalendar calendar : layout.calendars()) {
            int number = layout.blocks().size() + calendars.size();
            boolean taken = choices.taken().getOrDefault(number, !calendar.sheet().hidden());
            calendars.add(new WallReading(calendar, file, texts).read(number, taken));
        }
        List<BlockRead> tables = new ArrayList<>();
        for (Block block : layout.blocks()) {
            tables.add(
                    aligned(new BlockReading(block, choices, file, texts).read(Optional.empty(), progress), calendars));
        }
        settleByOthers(tables, layout, choices, file, remembered, progress, calendars);
        return new FileRead(calendars, tables, notes(layout, calendars, tables));
    }

    /** Tables whose dates nothing settles go by the others, if those agree, or by the last file of this layout. */
    private void settleByOthers(List<BlockRead> tables, Layout layout, ReadingChoices choices, FileHints file,
            Optional<DateOrder> remembered, Progress progress, List<CalendarRead> calendars) {
        List<DateOrder> settled = tables.stream().map(BlockRead::dates).filter(dates -> STRONG.contains(dates.reason()))
                .flatMap(dates -> dates.order().stream()).distinct().toList();
        Optional<DateOrder> order = settled.size() == 1 ? Optional.of(settled.getFirst()) : remembered;
        for (int i = 0; i < tables.size(); i++) {
            if (order.isPresent() && tables.get(i).dates().reason() == Reason.UNDECIDED) {
                tables.set(i,
                        aligned(new BlockReading(layout.blocks().get(i), choices, file, texts).read(order, progress),
                                calendars));
            }
        }
    }

    private BlockRead aligned(BlockRead table, List<CalendarRead> calendars) {
        List<CalendarRead> walls = calendars.stream().filter(CalendarRead::taken)
                .filter(wall -> wall.calendar().sheet().name().equals(table.block().sheet().name())).toList();
        return walls.isEmpty() ? table : new TableUnderWall(walls, texts).aligned(table);
    }

    private List<Problem> notes(Layout layout, List<CalendarRead> calendars, List<BlockRead> tables) {
        List<Problem> notes = new ArrayList<>();
        boolean some = !calendars.isEmpty() || tables.stream().anyMatch(table -> table.block().canHoldPosts());
        for (Sheet sheet : layout.empty()) {
            notes.add(new Teller(sheet.name(), texts).sheet(Remark.warning("intake.table.none")));
        }
        if (!some) {
            notes.add(Remark.error(tables.isEmpty() ? "intake.file.noPlan" : "intake.file.figures").at(""));
        }
        return notes;
    }
}
