package app.drumbeat.print.month;

import java.time.LocalDate;
import java.util.List;

import app.drumbeat.domain.plan.PlanWeek;
import app.drumbeat.print.page.Box;
import app.drumbeat.print.page.Ink;
import app.drumbeat.print.page.PageCanvas;
import app.drumbeat.print.part.PageNumbers;
import app.drumbeat.print.part.Rest;
import app.drumbeat.print.part.Workbench;
import app.drumbeat.print.type.Line;
import app.drumbeat.print.type.Weight;

/**
 * Lanes of ribbons of one week, away from the edge of the row that they keep to. A day that few of them reach has the more
 * room for posts. Those beyond three lanes are folded into a word that says how many they are, unless the row has room to
 * spare.
 */
final class RibbonStack {

    private static final int MOST_LANES = 3;

    private final Workbench bench;
    private final PlanWeek week;
    private final Columns columns;
    private final String moreKey;
    private final List<List<Ribbon>> all;
    private List<List<Ribbon>> lanes;

    /** @param moreKey the words that say how many are folded, and where they are told */
    RibbonStack(Ribbons ribbons, PlanWeek week, Columns columns, Workbench bench, String moreKey) {
        this.bench = bench;
        this.week = week;
        this.columns = columns;
        this.moreKey = moreKey;
        this.all = ribbons.lanes();
        this.lanes = inRoomFor(MOST_LANES);
    }

    /**
     * Unfolds lanes where so much height is left.
     *
     * @return the height that it took
     */
    double unfold(double spare) {
        int before = reach();
        lanes = inRoomFor(MOST_LANES + (int) Math.max(0, Math.floor(spare / step())));
        return (reach() - before) * step();
    }

    /** How far the ribbons reach into one day. */
    double height(LocalDate day) {
        int reached = reach();
        while (reached > 0 && reached <= lanes.size()
                && lanes.get(reached - 1).stream().noneMatch(ribbon -> ribbon.days().contains(day))) {
            reached--;
        }
        return reached == 0 ? 0 : reached * step() + mm(0.35);
    }

    /** Notes what does not fit. */
    void fit(Rest rest) {
        folded().forEach(ribbon -> rest.add(ribbon.kind().told()));
        lanes.forEach(lane -> lane.stream().filter(ribbon -> !ribbon.fitted(box(ribbon, 0).width(), bench).whole())
                .forEach(ribbon -> rest.add(ribbon.kind().told())));
    }

    /** Draws the lanes downwards from an edge. */
    void drawDown(PageCanvas canvas, double from, PageNumbers pages) {
        draw(canvas, from, step(), pages);
    }

    /** Draws the lanes upwards from an edge. */
    void drawUp(PageCanvas canvas, double from, PageNumbers pages) {
        draw(canvas, from - step(), -step(), pages);
    }

    private void draw(PageCanvas canvas, double first, double next, PageNumbers pages) {
        double y = first;
        for (List<Ribbon> lane : lanes) {
            for (Ribbon ribbon : lane) {
                ribbon.draw(canvas, box(ribbon, y), bench);
            }
            y += next;
        }
        List<Ribbon> folded = folded();
        if (!folded.isEmpty()) {
            Line more = bench.type().line(
                    bench.words().say(moreKey, folded.size(), pages.of(folded.getFirst().kind().told())),
                    bench.measures().style(Weight.SEMI_BOLD, 6.4));
            canvas.text(more, columns.day(0, y, 0).x() + mm(1.2), y + mm(1.6) + more.style().capHeight() / 2,
                    Ink.ACCENT);
        }
    }

    /** The lanes that are shown where there is room for so many; the last may have to tell of the others. */
    private List<List<Ribbon>> inRoomFor(int room) {
        return all.size() <= room ? all : all.subList(0, room - 1);
    }

    /** How many lanes are taken, that of the folded ones included. */
    private int reach() {
        return lanes.size() < all.size() ? lanes.size() + 1 : lanes.size();
    }

    private List<Ribbon> folded() {
        return all.stream().skip(lanes.size()).flatMap(List::stream).toList();
    }

    /** A ribbon keeps away from the edge of its days where it begins or ends there. */
    private Box box(Ribbon ribbon, double y) {
        Box days = columns.days(week, ribbon.days());
        double edge = mm(0.6);
        return new Box(days.x(), y, days.width(), mm(3.3)).narrowed(ribbon.comesFromBefore() ? 0 : edge,
                ribbon.goesOn() ? 0 : edge);
    }

    private double step() {
        return mm(3.3) + mm(0.45);
    }

    private double mm(double onA4) {
        return bench.measures().mm(onA4);
    }
}
