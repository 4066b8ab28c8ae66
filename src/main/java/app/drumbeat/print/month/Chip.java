package app.drumbeat.print.month;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.print.page.Box;
import app.drumbeat.print.page.Ink;
import app.drumbeat.print.page.Outline;
import app.drumbeat.print.page.PageCanvas;
import app.drumbeat.print.part.StateShape;
import app.drumbeat.print.part.Workbench;
import app.drumbeat.print.type.Fitted;
import app.drumbeat.print.type.Line;
import app.drumbeat.print.type.Style;
import app.drumbeat.print.type.Weight;

/**
 * A post as a small block: mark, time, title on as many lines as there is room for, state.
 *
 * <p>The title begins beside the time and goes on below it, to the right of the mark.
 */
final class Chip {

    private final Workbench bench;
    private final Post post;
    private final double width;
    private final Style style;
    private final Optional<Line> time;
    private final double titleFirst;
    private final double titleBelow;
    /** Titles fitted into 1, 2, … lines, each made when it is first asked for. */
    private final Map<Integer, Fitted> titles = new HashMap<>();

    Chip(Post post, double width, Workbench bench) {
        this.bench = bench;
        this.post = post;
        this.width = width;
        this.style = bench.measures().style(Weight.REGULAR, 6.9);
        this.time = post.slot().flatMap(Slot::time)
                .map(at -> bench.type().figures(bench.words().time(at), style));
        this.titleBelow = padX() + mark() + mm(0.9);
        this.titleFirst = titleBelow + time.map(line -> line.width() + mm(1.1)).orElse(0.0);
    }

    /** How many lines the title takes, if it may take so many. */
    int lines(int most) {
        return title(most).lines().size();
    }

    boolean isWhole(int most) {
        return title(most).whole();
    }

    double height(int most) {
        return 2 * padY() + lines(most) * style.leading();
    }

    void draw(PageCanvas canvas, double x, double y, int most) {
        Fitted title = title(most);
        Box box = new Box(x, y, width, 2 * padY() + title.lines().size() * style.leading());
        Outline outline = Outline.rounded(box, mm(0.9));
        canvas.fill(outline, Ink.SURFACE);
        canvas.dashed(outline, Ink.LINE_STRONG, mm(0.16), post.status() == PostStatus.DRAFT ? mm(0.7) : 0);

        double middle = y + padY() + style.leading() / 2;
        bench.marks().draw(canvas, post.channel(), new Box(x + padX(), middle - mark() / 2, mark(), mark()));
        double baseline = middle + style.capHeight() / 2;
        time.ifPresent(line -> canvas.text(line, x + titleBelow, baseline, Ink.MUTED));
        double shape = mm(2.4);
        canvas.beginSaying(bench.words().state(post.status()));
        StateShape.draw(canvas, post.status(),
                new Box(box.right() - mm(1) - shape, middle - shape / 2, shape, shape));
        canvas.endSaying();

        boolean cancelled = post.status() == PostStatus.CANCELLED;
        for (int i = 0; i < title.lines().size(); i++) {
            Line line = title.lines().get(i);
            double from = x + (i == 0 ? titleFirst : titleBelow);
            double at = line.runsLeft() ? from + titleWidth(i) - line.width() : from;
            double below = baseline + i * style.leading();
            canvas.text(line, at, below, cancelled ? Ink.MUTED : Ink.TEXT);
            if (cancelled) {
                canvas.strike(line, at, below, Ink.MUTED);
            }
        }
    }

    private Fitted title(int most) {
        return titles.computeIfAbsent(most, lines -> bench.type().fitted(bench.words().title(post), style,
                titleWidth(0), titleWidth(1), lines));
    }

    /** The state stands at the end of the first line only. */
    private double titleWidth(int line) {
        return line == 0
                ? Math.max(mm(3), width - titleFirst - mm(4.2))
                : width - titleBelow - padX();
    }

    private double mark() {
        return mm(3.1);
    }

    private double padX() {
        return mm(0.8);
    }

    private double padY() {
        return mm(0.62);
    }

    private double mm(double onA4) {
        return bench.measures().mm(onA4);
    }
}
