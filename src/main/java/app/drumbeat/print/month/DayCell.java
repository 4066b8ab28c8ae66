package app.drumbeat.print.month;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.plan.PlanDay;
import app.drumbeat.print.page.Ink;
import app.drumbeat.print.page.PageCanvas;
import app.drumbeat.print.part.PageNumbers;
import app.drumbeat.print.part.Rest;
import app.drumbeat.print.part.Workbench;
import app.drumbeat.print.type.Fitted;
import app.drumbeat.print.type.Line;
import app.drumbeat.print.type.Style;
import app.drumbeat.print.type.Weight;

/**
 * One day: its number, the names it carries, and its posts as chips, as many and as long as there is room for.
 *
 * <p>A short name stands beside the number, a longer one below, above the posts.
 */
final class DayCell {

    /** Chips grow to this many lines where there is room. */
    private static final int MOST_LINES = 4;
    /** And are wished this long when rows are shared out; more is only taken where it is free. */
    private static final int WISHED_LINES = 3;
    /** No row is high enough to show more posts of one day. */
    private static final int MOST_CHIPS = 60;
    /** A day with more posts than this has a page behind anyway, and leaves the others their room. */
    private static final int WISHED_CHIPS = 12;

    private final Workbench bench;
    private final PlanDay day;
    private final double width;
    private final List<Chip> chips;
    private final Line number;
    private final Fitted names;
    private final boolean namesBeside;
    /** How many lines each chip may take, for those that are shown. */
    private int[] lines = {};

    /** @param width of the column */
    DayCell(PlanDay day, double width, Workbench bench) {
        this.bench = bench;
        this.day = day;
        this.width = width;
        this.chips = day.posts().stream().limit(MOST_CHIPS).map(post -> new Chip(post, inner(), bench)).toList();
        this.number = bench.type().line(bench.words().dayNumber(day.date()), numberStyle());
        Fitted beside = bench.type().fitted(namesOfTheDay(), nameStyle(), inner() - number.width() - mm(1.5));
        this.namesBeside = beside.whole();
        this.names = namesBeside ? beside : bench.type().fitted(namesOfTheDay(), nameStyle(), inner(), inner(), 2);
    }

    LocalDate date() {
        return day.date();
    }

    /** What names and chips wish for. */
    double wish() {
        return namesBelow() + stack(evenly(Math.min(chips.size(), WISHED_CHIPS), WISHED_LINES));
    }

    /** Decides what is shown in so much room: first all posts, then whole titles, from the first post on. */
    void fit(double room, Rest rest) {
        int most = MOST_LINES;
        lines = evenly(chips.size(), most);
        while (most > 1 && !fits(room)) {
            lines = evenly(chips.size(), --most);
        }
        while (lines.length > 0 && !fits(room)) {
            lines = Arrays.copyOf(lines, lines.length - 1);
        }
        for (int i = 0; i < lines.length; i++) {
            while (lines[i] < MOST_LINES && !chips.get(i).isWhole(lines[i])) {
                lines[i]++;
                if (!fits(room)) {
                    lines[i]--;
                    break;
                }
            }
        }
        if (isCut()) {
            rest.add(day.date());
        }
    }

    /** @param from where names and chips may begin, below the ribbons */
    void draw(PageCanvas canvas, double x, double y, double from, PageNumbers pages) {
        double left = x + padX();
        double baseline = y + mm(3.7);
        canvas.text(number, left, baseline, bench.words().isInMonth(day.date()) ? Ink.TEXT : Ink.MUTED);
        drawNames(canvas, left, namesBeside ? baseline : from + mm(2.1));
        double top = from + namesBelow();
        for (int i = 0; i < lines.length; i++) {
            chips.get(i).draw(canvas, left, top, lines[i]);
            top += chips.get(i).height(lines[i]) + gap();
        }
        if (isCut()) {
            int page = pages.of(day.date());
            String words = lines.length < day.posts().size()
                    ? bench.words().say("print.more", day.posts().size() - lines.length, page)
                    : bench.words().say("print.inFull", page);
            canvas.text(bench.type().line(words, moreStyle()), left + mm(0.4), top + mm(2.3), Ink.ACCENT);
        }
    }

    private void drawNames(PageCanvas canvas, double left, double first) {
        double baseline = first;
        for (Line line : names.lines()) {
            double at = line.runsLeft()
                    ? left + inner() - line.width()
                    : left + (namesBeside ? number.width() + mm(1.5) : 0);
            canvas.text(line, at, baseline, Ink.MUTED);
            baseline += nameStyle().leading();
        }
    }

    private boolean fits(double room) {
        return namesBelow() + stack(lines) + (isCut() ? mm(3.2) : 0) <= room + 1e-6;
    }

    private boolean isCut() {
        return !names.whole() || lines.length < day.posts().size()
                || IntStream.range(0, lines.length).anyMatch(i -> !chips.get(i).isWhole(lines[i]));
    }

    private double stack(int[] mostLines) {
        double height = 0;
        for (int i = 0; i < mostLines.length; i++) {
            height += chips.get(i).height(mostLines[i]) + gap();
        }
        return height;
    }

    private static int[] evenly(int count, int most) {
        int[] each = new int[count];
        Arrays.fill(each, most);
        return each;
    }

    private double namesBelow() {
        return namesBeside ? 0 : names.lines().size() * nameStyle().leading() + mm(0.6);
    }

    /** A name of several days stands across them, not here. */
    private String namesOfTheDay() {
        return day.names().stream().filter(name -> name.span().equals(DateSpan.day(day.date())))
                .map(name -> name.day().name()).collect(Collectors.joining(" · "));
    }

    private double inner() {
        return width - 2 * padX();
    }

    private double gap() {
        return mm(0.6);
    }

    private double padX() {
        return mm(1);
    }

    private Style numberStyle() {
        return bench.measures().style(Weight.SEMI_BOLD, 9.5);
    }

    private Style nameStyle() {
        return bench.measures().style(Weight.REGULAR, 6.3);
    }

    private Style moreStyle() {
        return bench.measures().style(Weight.SEMI_BOLD, 6.5);
    }

    private double mm(double onA4) {
        return bench.measures().mm(onA4);
    }
}
