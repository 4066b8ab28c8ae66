package app.drumbeat.print.month;

import java.util.ArrayList;
import java.util.List;

import app.drumbeat.domain.plan.PlanDay;
import app.drumbeat.domain.plan.PlanWeek;
import app.drumbeat.print.page.Box;
import app.drumbeat.print.page.Ink;
import app.drumbeat.print.page.Outline;
import app.drumbeat.print.page.PageCanvas;
import app.drumbeat.print.page.Tag;
import app.drumbeat.print.part.PageNumbers;
import app.drumbeat.print.part.Rest;
import app.drumbeat.print.part.Workbench;

/** One week: its gutter, its seven days, and the ribbons above and below the posts. */
final class WeekRow {

    private final Workbench bench;
    private final PlanWeek week;
    private final Columns columns;
    private final WeekGutter gutter;
    private final List<DayCell> cells = new ArrayList<>();
    private final RibbonStack above;
    private final RibbonStack below;
    private double height;

    WeekRow(PlanWeek week, Columns columns, Workbench bench) {
        this.bench = bench;
        this.week = week;
        this.columns = columns;
        this.gutter = new WeekGutter(week, bench);
        this.above = new RibbonStack(Ribbons.above(week, bench.words()), week, columns, bench,
                "print.more");
        this.below = new RibbonStack(Ribbons.below(week, bench.words()), week, columns, bench,
                "print.more.silences");
        for (int i = 0; i < 7; i++) {
            cells.add(new DayCell(week.days().get(i), columns.day(i, 0, 0).width(), bench));
        }
    }

    /** The height that shows all of it. */
    double wish() {
        double wish = mm(20);
        for (DayCell cell : cells) {
            wish = Math.max(wish, head() + above.height(cell.date()) + cell.wish() + below.height(cell.date()));
        }
        return wish;
    }

    /** Decides what is shown at that height. */
    void fit(double given, Rest rest) {
        height = given;
        double spare = given - wish();
        above.unfold(spare - below.unfold(spare));
        above.fit(rest);
        below.fit(rest);
        gutter.fit(given, rest);
        cells.forEach(cell -> cell.fit(given - head() - above.height(cell.date()) - below.height(cell.date()), rest));
    }

    double height() {
        return height;
    }

    void drawGround(PageCanvas canvas, double y) {
        for (int i = 0; i < 7; i++) {
            drawGround(canvas, week.days().get(i), columns.day(i, y, height));
        }
        canvas.fill(Outline.box(columns.gutter(y, height)), Ink.CANVAS);
    }

    void draw(PageCanvas canvas, double y, PageNumbers pages) {
        canvas.begin(Tag.HEADING);
        gutter.draw(canvas, columns.gutter(y, height));
        canvas.begin(Tag.WORDS);
        above.drawDown(canvas, y + head(), pages);
        for (int i = 0; i < 7; i++) {
            DayCell cell = cells.get(i);
            canvas.begin(Tag.WORDS);
            cell.draw(canvas, columns.day(i, y, height).x(), y, y + head() + above.height(cell.date()), pages);
        }
        canvas.begin(Tag.WORDS);
        below.drawUp(canvas, y + height - mm(0.3), pages);
        canvas.end();
    }

    private void drawGround(PageCanvas canvas, PlanDay day, Box cell) {
        Outline outline = Outline.box(cell);
        if (Columns.isWeekend(day.date().getDayOfWeek())) {
            canvas.fill(outline, Ink.CANVAS);
        }
        if (day.quiet().stream().anyMatch(period -> period.channels().isEmpty())) {
            canvas.fill(outline, Ink.QUIET_GROUND);
            canvas.hatch(outline, cell, Ink.QUIET_HATCH, mm(0.5), mm(2.6));
        }
    }

    /** What the numbers of the days take. */
    private double head() {
        return mm(5.2);
    }

    private double mm(double onA4) {
        return bench.measures().mm(onA4);
    }
}
