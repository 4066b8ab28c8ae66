package app.drumbeat.print.part;

import app.drumbeat.print.page.Box;
import app.drumbeat.print.page.Ink;
import app.drumbeat.print.page.PageCanvas;
import app.drumbeat.print.page.Tag;
import app.drumbeat.print.type.Line;
import app.drumbeat.print.type.Style;
import app.drumbeat.print.type.Weight;

/** The foot of every page: of which day the plan is, and which page of how many this is. */
public final class PageFooter {

    private final Workbench bench;

    public PageFooter(Workbench bench) {
        this.bench = bench;
    }

    public static double height(Workbench bench) {
        return bench.measures().mm(4.2);
    }

    public void draw(PageCanvas canvas, int page, int pages) {
        Box sheet = bench.measures().sheet();
        Style style = bench.measures().style(Weight.REGULAR, 6.8);
        String asOf = bench.words().say("print.asOf", bench.words().fullDay(bench.plan().today()));
        Line left = bench.type().line(asOf, style);
        Line right = bench.type().line(bench.words().say("print.page", page, pages), style);
        canvas.begin(Tag.WORDS);
        canvas.text(left, sheet.x(), sheet.bottom(), Ink.MUTED);
        canvas.text(right, sheet.right() - right.width(), sheet.bottom(), Ink.MUTED);
        canvas.end();
    }
}
