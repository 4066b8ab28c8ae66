package app.drumbeat.ui.calendar.quarter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.awareness.Occurrence;
import app.drumbeat.domain.plan.QuarterPlan;
import app.drumbeat.ui.calendar.Layer;
import app.drumbeat.ui.kit.OneLine;
import app.drumbeat.ui.kit.Tips;

/** The named days under the rows: a stroke for each, and its name as far as there is room before the next on its line. */
final class NamedDays extends Region {

    private static final int LINES = 2;
    private static final double LINE = 16;
    private static final double EDGE = 6;
    private static final double LEAST_WORDS = 26;

    private final QuarterWords words;
    private final OneLine heading = new OneLine("rhythm-name");
    private final Layer<Named> layer;
    private @Nullable QuarterPlan plan;
    private double left;

    NamedDays(QuarterWords words, Tips tips) {
        this.words = words;
        getStyleClass().add("quarter-lanes");
        heading.setText(words.texts().of("quarter.days"));
        layer = new Layer<>(() -> {
            Named named = new Named();
            tips.on(named, () -> named.spoken);
            return named;
        });
        getChildren().addAll(heading, layer);
    }

    void show(QuarterPlan wanted) {
        plan = wanted;
        requestLayout();
    }

    void setHeadWidth(double wide) {
        left = wide;
        requestLayout();
    }

    /** How high it has to be; nothing where no day has a name. */
    double height() {
        return plan == null || plan.names().isEmpty() ? 0 : LINES * LINE + 2 * EDGE;
    }

    @Override
    protected void layoutChildren() {
        heading.resizeRelocate(12, 5, left - 18, 18);
        layer.begin();
        if (plan != null) {
            place(plan);
        }
        layer.end();
    }

    private void place(QuarterPlan shown) {
        QuarterColumns columns = new QuarterColumns(shown.first(), getWidth() - left);
        List<List<Occurrence>> strokes = strokes(shown, columns);
        for (int i = 0; i < strokes.size(); i++) {
            double x = x(strokes.get(i), columns);
            double end = i + LINES < strokes.size() ? x(strokes.get(i + LINES), columns) : columns.width();
            Named named = layer.next(left + x, EDGE + i % LINES * LINE, end - x - 4, LINE - 2);
            String name = strokes.get(i).getFirst().day().name();
            named.show(end - x < LEAST_WORDS
                    ? ""
                    : strokes.get(i).size() == 1
                            ? name
                            : words.texts().of("calendar.day.names", name, strokes.get(i).size() - 1),
                    strokes.get(i).stream().map(there -> words.name(there, shown.today()))
                            .collect(Collectors.joining("\n")));
        }
    }

    /** Those that begin on one day share a stroke. */
    private static List<List<Occurrence>> strokes(QuarterPlan plan, QuarterColumns columns) {
        List<List<Occurrence>> strokes = new ArrayList<>();
        for (Occurrence name : plan.names()) {
            if (strokes.isEmpty() || x(strokes.getLast(), columns) != x(List.of(name), columns)) {
                strokes.add(new ArrayList<>());
            }
            strokes.getLast().add(name);
        }
        return strokes;
    }

    private static double x(List<Occurrence> names, QuarterColumns columns) {
        return Math.round(columns.left(names.getFirst().span())) + 1;
    }

    /** A stroke and the name beside it. */
    private static final class Named extends Region {

        private final Region stroke = new Region();
        private final OneLine name = new OneLine("quarter-day-name");
        private String spoken = "";

        Named() {
            stroke.getStyleClass().add("quarter-day-stroke");
            stroke.setMouseTransparent(true);
            getChildren().addAll(stroke, name);
        }

        void show(String words, String full) {
            name.setText(words);
            spoken = full;
            setAccessibleText(full);
        }

        @Override
        protected void layoutChildren() {
            stroke.resizeRelocate(0, 0, 2, getHeight());
            name.resizeRelocate(6, 0, Math.max(0, getWidth() - 6), getHeight());
        }
    }
}
