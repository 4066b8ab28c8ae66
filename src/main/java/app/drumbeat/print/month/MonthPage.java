package app.drumbeat.print.month;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjDoubleConsumer;

import app.drumbeat.domain.plan.PlanDay;
import app.drumbeat.domain.plan.PlanWeek;
import app.drumbeat.print.page.Box;
import app.drumbeat.print.page.Ink;
import app.drumbeat.print.page.PageCanvas;
import app.drumbeat.print.page.Tag;
import app.drumbeat.print.part.PageFooter;
import app.drumbeat.print.part.PageNumbers;
import app.drumbeat.print.part.Rest;
import app.drumbeat.print.part.Workbench;
import app.drumbeat.print.type.Line;
import app.drumbeat.print.type.Weight;

/** The month for the wall, on one page. What has no room on it is noted as the {@link #rest()}. */
public final class MonthPage {

    private final Workbench bench;
    private final Rest rest = new Rest();
    private final Columns columns;
    private final MonthHeader header;
    private final Legend legend;
    private final List<WeekRow> rows = new ArrayList<>();

    /** Lays the page out; nothing is drawn yet. */
    public MonthPage(Workbench bench) {
        this.bench = bench;
        this.columns = new Columns(bench.plan(), bench.measures());
        this.header = new MonthHeader(bench, rest);
        this.legend = new Legend(bench, rest);
        for (PlanWeek week : bench.plan().weeks()) {
            rows.add(new WeekRow(week, columns, bench));
        }
        double[] heights = RowHeights.share(gridHeight(), rows.stream().mapToDouble(WeekRow::wish).toArray());
        for (int i = 0; i < heights.length; i++) {
            rows.get(i).fit(heights[i], rest);
        }
    }

    /** What is to be told in full on the pages behind. */
    public Rest rest() {
        return rest;
    }

    /**
     * Draws the page.
     *
     * @param numbers where the {@link #rest()} is told in full
     * @param pages how many pages there are, this one included
     * @param boxed whether boxes stand for characters somewhere
     */
    public void draw(PageCanvas canvas, PageNumbers numbers, int pages, boolean boxed) {
        header.draw(canvas);
        drawWeekdays(canvas, gridTop());
        eachRow((row, y) -> row.drawGround(canvas, y));
        drawLines(canvas);
        eachRow((row, y) -> row.draw(canvas, y, numbers));
        canvas.begin(Tag.WORDS);
        legend.draw(canvas, gridTop() + gridHeight() + mm(1), notes(boxed));
        canvas.end();
        new PageFooter(bench).draw(canvas, 1, pages);
    }

    private List<String> notes(boolean boxed) {
        List<String> notes = new ArrayList<>(List.of(bench.words().say("print.legend.count")));
        if (boxed) {
            notes.add(bench.words().say("print.legend.box"));
        }
        if (!rest.isEmpty()) {
            notes.add(bench.words().say("print.legend.rest"));
        }
        return notes;
    }

    private void drawWeekdays(PageCanvas canvas, double y) {
        Line week = bench.type().line(bench.words().say("print.week"), bench.measures().style(Weight.MEDIUM, 7));
        canvas.begin(Tag.WORDS);
        canvas.text(week, columns.gutter(y, 0).x() + mm(1.2), y - mm(1.5), Ink.MUTED);
        List<PlanDay> days = bench.plan().weeks().getFirst().days();
        for (int i = 0; i < 7; i++) {
            Line name = bench.type().line(bench.words().weekday(days.get(i).date()),
                    bench.measures().style(Weight.MEDIUM, 7));
            canvas.text(name, columns.day(i, y, 0).x() + mm(1), y - mm(1.5), Ink.MUTED);
        }
        canvas.end();
    }

    private void eachRow(ObjDoubleConsumer<WeekRow> action) {
        double y = gridTop();
        for (WeekRow row : rows) {
            action.accept(row, y);
            y += row.height();
        }
    }

    private void drawLines(PageCanvas canvas) {
        double top = gridTop();
        double bottom = top + gridHeight();
        double pen = mm(0.18);
        eachRow((row, y) -> {
            Box line = columns.row(y, 0);
            canvas.line(line.x(), y, line.right(), y, Ink.LINE_STRONG, pen);
        });
        Box last = columns.row(bottom, 0);
        canvas.line(last.x(), bottom, last.right(), bottom, Ink.LINE_STRONG, pen);
        for (int i = 0; i < 7; i++) {
            double x = columns.day(i, 0, 0).x();
            canvas.line(x, top, x, bottom, Ink.LINE, pen);
        }
        canvas.line(last.x(), top, last.x(), bottom, Ink.LINE, pen);
        canvas.line(last.right(), top, last.right(), bottom, Ink.LINE, pen);
    }

    private double gridTop() {
        return bench.measures().sheet().y() + header.height() + mm(4.5);
    }

    private double gridHeight() {
        return bench.measures().sheet().bottom() - gridTop() - legend.height() - mm(1) - PageFooter.height(bench);
    }

    private double mm(double onA4) {
        return bench.measures().mm(onA4);
    }
}
