package app.drumbeat.ui.calendar.quarter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.plan.QuarterPlan;
import app.drumbeat.domain.plan.QuarterRow;
import app.drumbeat.domain.plan.Rhythm.Beat;
import app.drumbeat.domain.post.PostMark;
import app.drumbeat.ui.kit.MoveWords;
import app.drumbeat.ui.kit.NamedStates;
import app.drumbeat.ui.kit.Selected;

/**
 * The days of one channel. Drawn by hand on one sheet, since a mark of its own for each of thousands of posts would take longer
 * than turning the page may.
 */
final class RowSheet extends Inked {

    private static final Map<Network, PseudoClass> TINTS = NamedStates.of(Network.class);

    private final Canvas canvas = new Canvas();
    private final Function<Beat, String> count;
    private @Nullable QuarterRow row;
    private @Nullable Network tinted;
    private LocalDate first = LocalDate.EPOCH;
    private LocalDate today = LocalDate.EPOCH;
    private Selected selected = new Selected.Nothing();
    private Optional<LocalDate> keys = Optional.empty();
    private Map<LocalDate, MoveWords.Kind> outlook = Map.of();
    private Optional<LocalDate> drop = Optional.empty();
    private int seen;

    /** @param count what stands beside the bar of a week */
    RowSheet(Function<Beat, String> count) {
        super(List.of(RowPainter.COUNT, RowPainter.SHORT, MarkPainter.MANY));
        this.count = count;
        getStyleClass().add("quarter-sheet");
        canvas.setMouseTransparent(true);
        canvas.setManaged(false);
        getChildren().add(canvas);
        setPickOnBounds(true);
    }

    void show(QuarterPlan plan, QuarterRow wanted) {
        row = wanted;
        first = plan.first();
        today = plan.today();
        Network network = wanted.channel().network();
        if (network != tinted) {
            if (tinted != null) {
                pseudoClassStateChanged(TINTS.get(tinted), false);
            }
            pseudoClassStateChanged(TINTS.get(network), true);
            tinted = network;
        }
        requestLayout();
    }

    void mark(Selected what) {
        if (!what.equals(selected)) {
            selected = what;
            requestLayout();
        }
    }

    /** @param day the day that is ringed since the keys stand on it */
    void ring(Optional<LocalDate> day) {
        if (!day.equals(keys)) {
            keys = day;
            requestLayout();
        }
    }

    /** What dropping a post on each day would do; nothing where none is dragged. */
    void outlook(Map<LocalDate, MoveWords.Kind> kinds) {
        outlook = kinds;
        requestLayout();
    }

    /** The day that a post would be dropped on. */
    void drop(Optional<LocalDate> day) {
        if (!day.equals(drop)) {
            drop = day;
            requestLayout();
        }
    }

    QuarterColumns columns() {
        return new QuarterColumns(first, getWidth());
    }

    RowMeasures measures() {
        return new RowMeasures(getHeight(), columns().dayWidth());
    }

    /** How many posts have a mark or are counted in one. */
    int seen() {
        return seen;
    }

    /** What is selected by a click at a place. */
    Optional<Selected> at(double x, double y) {
        return cellAt(x).map(cell -> y >= measures().barsTop() - 2 ? under(cell) : among(cell, y));
    }

    Optional<QuarterCell> cellAt(double x) {
        return Optional.ofNullable(row).map(known -> new QuarterCell(known, columns().dayAt(x)));
    }

    private static Selected under(QuarterCell cell) {
        return cell.week().filter(Beat::isShort).<Selected>map(beat -> new Selected.OfWeek(beat.week()))
                .orElse(new Selected.OfDay(cell.day()));
    }

    private Selected among(QuarterCell cell, double y) {
        List<PostMark> marks = cell.marks();
        int line = measures().lineAt(y);
        if (marks.size() <= measures().lines() && line < marks.size()) {
            return new Selected.OfPost(marks.get(line).id());
        }
        return marks.isEmpty() ? cell.target() : new Selected.OfDay(cell.day());
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        if (row != null && hasInk()) {
            paint(row);
        }
    }

    private void paint(QuarterRow shown) {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, getWidth(), getHeight());
        RowPainter ground = new RowPainter(pen, this, columns(), measures());
        ground.selected(selected);
        ground.lines();
        ground.bands(shown, selected);
        ground.outlook(outlook);
        ground.bars(shown.weeks(), count);
        ground.today(today);
        seen = new MarkPainter(pen, this, columns(), measures(), today, selected).paint(shown.marks());
        ground.keys(drop.or(() -> keys));
    }
}
