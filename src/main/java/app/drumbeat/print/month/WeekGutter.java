package app.drumbeat.print.month;

import app.drumbeat.domain.plan.Lack;
import app.drumbeat.domain.plan.PlanWeek;
import app.drumbeat.print.page.Box;
import app.drumbeat.print.page.Ink;
import app.drumbeat.print.page.Outline;
import app.drumbeat.print.page.PageCanvas;
import app.drumbeat.print.part.Rest;
import app.drumbeat.print.part.Workbench;
import app.drumbeat.print.type.Line;
import app.drumbeat.print.type.Style;
import app.drumbeat.print.type.Weight;

/** The number of a week, what is planned of what is wanted, and for a short week the word and the channels that lack. */
final class WeekGutter {

    private final Workbench bench;
    private final PlanWeek week;
    private int lacksShown;

    WeekGutter(PlanWeek week, Workbench bench) {
        this.bench = bench;
        this.week = week;
    }

    /** Decides how many of the channels that lack are named in so high a row. */
    void fit(double height, Rest rest) {
        int room = (int) Math.max(0, Math.floor((height - mm(16.2)) / lackHeight()));
        lacksShown = Math.min(week.lacking().size(), room);
        if (lacksShown < week.lacking().size()) {
            rest.add(Rest.Part.RHYTHM);
        }
    }

    void draw(PageCanvas canvas, Box box) {
        double x = box.x() + mm(1.2);
        Ink ink = week.isShort() ? Ink.GAP_TEXT : Ink.TEXT;
        canvas.text(line(String.valueOf(week.number()), Weight.REGULAR, 7.5), x, box.y() + mm(3.7), Ink.MUTED);
        canvas.text(line(bench.words().count(week), Weight.SEMI_BOLD, 8.5), x, box.y() + mm(7.6), ink);
        drawBar(canvas, new Box(x, box.y() + mm(9), box.width() - mm(3.2), mm(1.1)));
        if (!week.isShort()) {
            return;
        }
        canvas.text(line(bench.words().say("print.week.short"), Weight.SEMI_BOLD, 6.8), x, box.y() + mm(13.4), ink);
        double y = box.y() + mm(15);
        for (Lack lack : week.lacking().subList(0, lacksShown)) {
            double mark = mm(2.5);
            bench.marks().draw(canvas, lack.channel().id(), new Box(x, y, mark, mark));
            Line count = line(bench.words().say("print.week.count", lack.planned(), lack.required()), Weight.REGULAR,
                    6.6);
            canvas.text(count, x + mm(3.3), y + mark / 2 + count.style().capHeight() / 2, ink);
            y += lackHeight();
        }
    }

    private void drawBar(PageCanvas canvas, Box bar) {
        if (week.wanted() == 0) {
            return;
        }
        canvas.fill(Outline.rounded(bar, bar.height() / 2), Ink.LINE);
        double filled = bar.width() * Math.min(1, (double) week.planned() / week.wanted());
        if (filled > bar.height()) {
            canvas.fill(Outline.rounded(new Box(bar.x(), bar.y(), filled, bar.height()), bar.height() / 2),
                    week.isShort() ? Ink.GAP_EDGE : Ink.ACCENT);
        }
    }

    private double lackHeight() {
        return mm(3.2);
    }

    private Line line(String words, Weight weight, double size) {
        Style style = bench.measures().style(weight, size);
        return bench.type().line(words, style);
    }

    private double mm(double onA4) {
        return bench.measures().mm(onA4);
    }
}
