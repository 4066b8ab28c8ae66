package app.drumbeat.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.Rhythm;
import app.drumbeat.ui.kit.ChannelMark;
import app.drumbeat.ui.kit.OneLine;
import app.drumbeat.ui.kit.Tips;

/** The rhythm of one channel at a glance: until when it is planned, its gaps, and its weeks as bars. */
final class RhythmCell extends Region {

    /** How its parts lie, from the form that takes most room to the one that takes least. */
    enum Form {

        /** Name and words, with the bars beside both. */
        BESIDE,

        /** Name with the bars beside it, and the words under both. */
        UNDER,

        /** Name, words and bars, one under the other. */
        STACKED
    }

    private static final PseudoClass ONLY = PseudoClass.getPseudoClass("only");
    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other");
    private static final double EDGE = 10;
    private static final double MARK = 16;
    private static final double BESIDE_LEFT = EDGE + MARK + 8;
    private static final double UNDER_LEFT = EDGE + MARK + 7;
    private static final double BARS = 66;
    private static final double BARS_WIDE = 132;

    private final CalendarWords words;
    private final ChannelMark mark = new ChannelMark();
    private final OneLine name = new OneLine("rhythm-name");
    private final RhythmWords line = new RhythmWords();
    private final BeatBars bars;
    private Form form = Form.STACKED;
    private @Nullable Rhythm rhythm;
    private String spoken = "";

    RhythmCell(CalendarWords words, Tips tips) {
        this.words = words;
        this.bars = new BeatBars(tips);
        getStyleClass().add("rhythm");
        mark.setMouseTransparent(true);
        getChildren().addAll(mark, name, line.covered, line.gaps, bars);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        tips.on(this, () -> spoken);
    }

    void show(Rhythm wanted, LocalDate today, DayOfWeek weekStart) {
        rhythm = wanted;
        mark.show(wanted.channel(), words.texts());
        name.setText(wanted.channel().name());
        line.show(words.covered(wanted, today), words.gaps(wanted));
        bars.show(wanted.weeks(), beat -> words.beat(beat, weekStart, today));
        spoken = words.rhythm(wanted, today);
        setAccessibleText(spoken);
        requestLayout();
    }

    Optional<Id<Channel>> channel() {
        return Optional.ofNullable(rhythm).map(known -> known.channel().id());
    }

    /** Whether it alone is shown, or others are and it is not. */
    void setFilter(boolean alone, boolean leftOut) {
        pseudoClassStateChanged(ONLY, alone);
        pseudoClassStateChanged(OTHER, leftOut);
    }

    /** The roomiest form in which, at a width, neither the name is cut nor the words are shortened too much. */
    Form roomiest(double width) {
        double nameWidth = name.prefWidth(-1);
        double beside = width - BESIDE_LEFT - barsBeside(width) - EDGE - 8;
        if (nameWidth <= beside && line.fit(beside)) {
            return Form.BESIDE;
        }
        return nameWidth <= width - UNDER_LEFT - BARS - EDGE - 6 ? Form.UNDER : Form.STACKED;
    }

    void setForm(Form wanted) {
        if (form != wanted) {
            form = wanted;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        switch (form) {
            case BESIDE -> layOutBeside();
            case UNDER -> layOutUnder();
            case STACKED -> layOutStacked();
        }
    }

    private void layOutBeside() {
        double wide = barsBeside(getWidth());
        double room = getWidth() - BESIDE_LEFT - wide - EDGE - 8;
        place(mark, EDGE, 11, MARK, MARK);
        place(name, BESIDE_LEFT, 10, room, 17);
        line.place(BESIDE_LEFT, 27, room);
        place(bars, getWidth() - EDGE - wide, 10, wide, getHeight() - 20);
    }

    private void layOutUnder() {
        place(mark, EDGE, 9, MARK, MARK);
        place(name, UNDER_LEFT, 8, getWidth() - UNDER_LEFT - BARS - EDGE - 6, 18);
        place(bars, getWidth() - EDGE - BARS, 5, BARS, 26);
        line.place(EDGE, 33, getWidth() - 2 * EDGE);
    }

    private void layOutStacked() {
        double edge = getWidth() < 90 ? 5 : 8;
        double room = getWidth() - 2 * edge;
        place(mark, edge, 3, MARK, MARK);
        place(name, edge + MARK + 5, 3, room - MARK - 5, 16);
        line.place(edge, 19, room);
        place(bars, edge, 34, Math.min(room, BARS + 24), getHeight() - 36);
    }

    private static double barsBeside(double width) {
        return Math.clamp(width * 0.32, BARS, BARS_WIDE);
    }

    private static void place(Region part, double x, double y, double width, double height) {
        part.resizeRelocate(x, y, Math.max(0, width), Math.max(0, height));
    }
}
