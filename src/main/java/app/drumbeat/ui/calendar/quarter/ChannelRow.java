package app.drumbeat.ui.calendar.quarter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.QuarterPlan;
import app.drumbeat.domain.plan.QuarterRow;
import app.drumbeat.ui.calendar.RhythmWords;
import app.drumbeat.ui.kit.ChannelMark;
import app.drumbeat.ui.kit.OneLine;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Tips;

/** One channel: what it wants and how far it is planned, and its thirteen weeks beside that. */
final class ChannelRow extends Region {

    static final double LEAST = 78;
    static final double MOST = 150;
    private static final double EDGE = 12;
    private static final double MARK = 16;
    private static final double TEXT = EDGE + MARK + 9;

    private final QuarterWords words;
    private final ChannelMark mark = new ChannelMark();
    private final OneLine name = new OneLine("rhythm-name");
    private final OneLine rule = new OneLine("quarter-line");
    private final RhythmWords covered = new RhythmWords();
    private final OneLine approved = new OneLine("quarter-line");
    private List<String> approvedWays = List.of("");
    private final Region head = new Region();
    private final RowSheet sheet;
    private @Nullable QuarterRow row;
    private LocalDate today = LocalDate.EPOCH;
    private String spoken = "";
    private double left;

    ChannelRow(QuarterWords words, Tips tips) {
        this.words = words;
        sheet = new RowSheet(words::count);
        getStyleClass().add("quarter-row");
        head.getStyleClass().add("quarter-head");
        mark.setMouseTransparent(true);
        getChildren().addAll(head, mark, name, rule);
        getChildren().addAll(covered.lines());
        getChildren().addAll(approved, sheet);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        tips.on(head, () -> spoken);
        tips.onParts(sheet, this::tip);
    }

    void show(QuarterPlan plan, QuarterRow wanted) {
        row = wanted;
        today = plan.today();
        mark.show(wanted.channel(), words.texts());
        name.setText(wanted.channel().name());
        rule.setText(words.rule(wanted));
        covered.show(words.covered(wanted, today), words.gaps(wanted));
        approvedWays = words.approved(wanted, today);
        spoken = words.row(wanted, today);
        sheet.show(plan, wanted);
        requestLayout();
    }

    Optional<Id<Channel>> channel() {
        return Optional.ofNullable(row).map(known -> known.channel().id());
    }

    /** What was shown last. */
    Optional<QuarterRow> shown() {
        return Optional.ofNullable(row);
    }

    /** The part that says what the channel wants. */
    Region head() {
        return head;
    }

    RowSheet sheet() {
        return sheet;
    }

    void mark(Selected selected) {
        sheet.mark(selected);
    }

    /**
     * The keys stand on a day of this row, or on none of it.
     *
     * @param ringed whether they are seen there
     */
    void stand(Optional<LocalDate> day, boolean ringed) {
        QuarterRow known = row;
        setFocusTraversable(day.isPresent());
        sheet.ring(day.filter(there -> ringed));
        setAccessibleText(known == null
                ? ""
                : day.map(there -> words.spoken(new QuarterCell(known, there), today)).orElse(spoken));
    }

    /** @param wide how wide the part is that says what the channel wants */
    void setHeadWidth(double wide) {
        if (left != wide) {
            left = wide;
            requestLayout();
        }
    }

    private String tip(MouseEvent event) {
        return sheet.cellAt(event.getX()).map(cell -> words.tip(cell, today)).orElse("");
    }

    @Override
    protected void layoutChildren() {
        double room = left - TEXT - 6;
        double top = Math.clamp(Math.round((getHeight() - 66) / 2), 5, 12);
        head.resizeRelocate(0, 0, left, getHeight());
        mark.resizeRelocate(EDGE, top, MARK, MARK);
        name.resizeRelocate(TEXT, top - 1, room, 18);
        rule.resizeRelocate(TEXT, top + 18, room, 15);
        covered.place(TEXT, top + 34, room);
        approved.setText(approved.fitting(approvedWays, room));
        approved.resizeRelocate(TEXT, top + 50, room, 15);
        sheet.resizeRelocate(left, 0, Math.max(0, getWidth() - left), getHeight());
    }
}
