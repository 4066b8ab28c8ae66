package app.drumbeat.ui.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

import app.drumbeat.domain.plan.Rhythm;
import app.drumbeat.domain.plan.Rhythm.Beat;
import app.drumbeat.ui.kit.Tips;

/**
 * Twelve weeks of a channel as small bars against the line of what is wanted.
 *
 * <p>A short week is a bar with an empty frame on top, as tall as what is missing: it differs by shape, not by colour alone.
 * Weeks that are over are quieter, and this week stands on a foot.
 */
final class BeatBars extends Region {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");
    private static final PseudoClass IDLE = PseudoClass.getPseudoClass("idle");
    private static final double FOOT = 4;

    /** The line lies here, as a part of the height above the foot, so that weeks with more than is wanted rise above it. */
    private static final double TARGET = 0.74;

    private final List<Region> columns = new ArrayList<>();
    private final List<Region> bars = new ArrayList<>();
    private final List<Region> lacks = new ArrayList<>();
    private final Line target = new Line();
    private final Region foot = new Region();
    private List<Beat> beats = List.of();
    private List<String> words = List.of();
    private int wanted;

    BeatBars(Tips tips) {
        getStyleClass().add("beat-bars");
        for (int i = 0; i < Rhythm.WEEKS; i++) {
            int week = i;
            columns.add(part("beat-column"));
            lacks.add(part("beat-lack"));
            bars.add(part("beat-bar"));
            tips.on(columns.get(i), () -> week < words.size() ? words.get(week) : "");
        }
        target.getStyleClass().add("beat-target");
        foot.getStyleClass().add("beat-foot");
        getChildren().addAll(lacks);
        getChildren().addAll(bars);
        getChildren().addAll(target, foot);
        getChildren().forEach(child -> child.setMouseTransparent(true));
        getChildren().addAll(columns);
    }

    /** @param said what the pointer reads on a week */
    void show(List<Beat> weeks, Function<Beat, String> said) {
        beats = weeks;
        words = weeks.stream().map(said).toList();
        wanted = weeks.stream().mapToInt(Beat::wanted).max().orElse(0);
        for (int i = 0; i < bars.size(); i++) {
            Beat beat = weeks.get(i);
            Region bar = bars.get(i);
            bar.pseudoClassStateChanged(OVER, beat.over());
            bar.pseudoClassStateChanged(SHORT, beat.isShort());
            bar.pseudoClassStateChanged(IDLE, beat.planned() == 0 && beat.wanted() == 0);
            lacks.get(i).pseudoClassStateChanged(OVER, beat.over());
            lacks.get(i).setVisible(beat.isShort());
        }
        target.setVisible(wanted > 0);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double column = getWidth() / bars.size();
        double ground = getHeight() - FOOT;
        double unit = wanted == 0 ? ground / 6 : ground * TARGET / wanted;
        double gap = column >= 5 ? 2 : 1;
        double wide = Math.max(2, Math.floor(column - gap));
        for (int i = 0; i < beats.size(); i++) {
            Beat beat = beats.get(i);
            double x = Math.round(i * column);
            double tall = beat.planned() == 0 ? 1 : Math.max(2, Math.round(Math.min(ground, beat.planned() * unit)));
            double full = Math.round(Math.min(ground, beat.wanted() * unit));
            columns.get(i).resizeRelocate(x, 0, column, getHeight());
            bars.get(i).resizeRelocate(x, ground - tall, wide, tall);
            lacks.get(i).resizeRelocate(x, ground - full, wide, Math.max(0, full - (beat.planned() == 0 ? 0 : tall)));
        }
        double line = Math.round(ground - wanted * unit) - 0.5;
        target.setStartX(0);
        target.setEndX(getWidth());
        target.setStartY(line);
        target.setEndY(line);
        foot.resizeRelocate(Math.round(Rhythm.WEEKS_BEFORE * column) - 1, getHeight() - 2, wide + 2, 2);
    }

    private static Region part(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }
}
