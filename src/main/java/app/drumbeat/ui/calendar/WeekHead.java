package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import app.drumbeat.domain.plan.PlanWeek;

/** The gutter of one week: its number, what is planned of what is wanted, a bar, and the word "short" where it is. */
final class WeekHead extends Region {

    private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double LEFT = 6;
    private static final double BAR_WIDTH = 5;
    private static final double BAR = 34;

    private final Text number = text("week-number");
    private final Text count = text("week-count");
    private final Text shortWord = text("week-short");
    private final Region track = new Region();
    private final Region bar = new Region();
    private LocalDate week = LocalDate.EPOCH;
    private double share;
    private String spoken = "";

    WeekHead(CalendarWords words) {
        getStyleClass().add("week-head");
        track.getStyleClass().add("week-track");
        bar.getStyleClass().add("week-bar");
        shortWord.setText(words.texts().of("calendar.week.short"));
        getChildren().addAll(track, bar, number, count, shortWord);
        getChildren().forEach(child -> child.setMouseTransparent(true));
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    void show(PlanWeek wanted, CalendarWords words, LocalDate today) {
        week = wanted.first();
        number.setText(String.valueOf(wanted.number()));
        count.setText(words.count(wanted));
        share = wanted.wanted() == 0 ? 0 : (double) wanted.planned() / wanted.wanted();
        track.setVisible(wanted.wanted() > 0);
        bar.setVisible(share > 0);
        shortWord.setVisible(wanted.isShort());
        spoken = words.week(wanted, today);
        setAccessibleText(spoken);
        pseudoClassStateChanged(SHORT, wanted.isShort());
        setNeedsLayout(true);
    }

    LocalDate week() {
        return week;
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(week) && day.isBefore(week.plusDays(7));
    }

    String spoken() {
        return spoken;
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    @Override
    protected void layoutChildren() {
        number.relocate(LEFT, 5);
        count.relocate(LEFT, 19);
        double top = 36;
        double height = Math.max(8, Math.min(BAR, getHeight() - top - 18));
        track.resizeRelocate(LEFT, top, BAR_WIDTH, height);
        double filled = Math.max(3, Math.round(height * share));
        bar.resizeRelocate(LEFT, top + height - filled, BAR_WIDTH, filled);
        shortWord.relocate(LEFT, top + height + 2);
    }

    private static Text text(String styleClass) {
        Text text = new Text();
        text.getStyleClass().add(styleClass);
        text.setTextOrigin(VPos.TOP);
        return text;
    }
}
