package app.drumbeat.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
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

    private static final PseudoClass ONLY = PseudoClass.getPseudoClass("only");
    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other");
    private static final double EDGE = 10;
    private static final double MARK = 16;
    private static final double GAP_SPACE = 7;

    /** From here on all words stand beside the bars; below it, when they have a line of their own under them. */
    private static final double WIDE = 236;
    private static final double MEDIUM = 146;
    private static final double BARS = 66;
    private static final double BARS_WIDE = 132;

    private final CalendarWords words;
    private final ChannelMark mark = new ChannelMark();
    private final OneLine name = new OneLine("rhythm-name");
    private final OneLine covered = new OneLine("rhythm-covered");
    private final OneLine gaps = new OneLine("rhythm-gaps");
    private final BeatBars bars;
    private List<String> coveredWays = List.of();
    private List<String> gapWays = List.of();
    private @Nullable Rhythm rhythm;
    private String spoken = "";

    RhythmCell(CalendarWords words, Tips tips) {
        this.words = words;
        this.bars = new BeatBars(tips);
        getStyleClass().add("rhythm");
        mark.setMouseTransparent(true);
        getChildren().addAll(mark, name, covered, gaps, bars);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        tips.on(this, () -> spoken);
    }

    void show(Rhythm wanted, LocalDate today, DayOfWeek weekStart) {
        rhythm = wanted;
        mark.show(wanted.channel(), words.texts());
        name.setText(wanted.channel().name());
        coveredWays = words.covered(wanted, today);
        gapWays = words.gaps(wanted);
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

    @Override
    protected void layoutChildren() {
        if (getWidth() >= WIDE) {
            layOutWide();
        } else if (getWidth() >= MEDIUM) {
            layOutMedium();
        } else {
            layOutNarrow();
        }
    }

    private void layOutWide() {
        double left = EDGE + MARK + 8;
        double wide = Math.clamp(getWidth() * 0.32, BARS, BARS_WIDE);
        double room = getWidth() - left - wide - EDGE - 8;
        place(mark, EDGE, 11, MARK, MARK);
        place(name, left, 10, room, 17);
        sayBoth(left, 27, room);
        place(bars, getWidth() - EDGE - wide, 10, wide, getHeight() - 20);
    }

    private void layOutMedium() {
        double left = EDGE + MARK + 7;
        place(mark, EDGE, 9, MARK, MARK);
        place(name, left, 8, getWidth() - left - BARS - EDGE - 6, 18);
        place(bars, getWidth() - EDGE - BARS, 5, BARS, 26);
        sayBoth(EDGE, 33, getWidth() - 2 * EDGE);
    }

    private void layOutNarrow() {
        double edge = getWidth() < 90 ? 5 : 8;
        double room = getWidth() - 2 * edge;
        place(mark, edge, 3, MARK, MARK);
        place(name, edge + MARK + 5, 3, room - MARK - 5, 16);
        sayBoth(edge, 19, room);
        place(bars, edge, 34, Math.min(room, BARS + 24), getHeight() - 36);
    }

    /** Until when, and how many gaps, on one line. */
    private void sayBoth(double x, double y, double room) {
        double gapRoom = gapWays.isEmpty() ? 0 : shortest(gaps, gapWays) + GAP_SPACE;
        say(covered, coveredWays, x, y, Math.max(0, room - gapRoom), 15);
        double coveredWidth = Math.min(covered.prefWidth(-1), Math.max(0, room - gapRoom));
        say(gaps, gapWays, x + coveredWidth + GAP_SPACE, y, Math.max(0, room - coveredWidth - GAP_SPACE), 15);
    }

    /** Says it in the longest way that fits. */
    private static void say(OneLine line, List<String> ways, double x, double y, double width, double height) {
        line.setText(ways.isEmpty() ? "" : ways.getLast());
        for (String way : ways) {
            line.setText(way);
            if (line.prefWidth(-1) <= width) {
                break;
            }
        }
        place(line, x, y, width, height);
    }

    private static double shortest(OneLine line, List<String> ways) {
        line.setText(ways.getLast());
        return line.prefWidth(-1);
    }

    private static void place(Region part, double x, double y, double width, double height) {
        part.resizeRelocate(x, y, Math.max(0, width), Math.max(0, height));
    }
}
