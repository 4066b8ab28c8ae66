package app.drumbeat.ui.calendar;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.ui.kit.Navigator;
import app.drumbeat.ui.kit.Tips;
import app.drumbeat.ui.post.ChipWords;

/** The month with the names of the weekdays above it, and all that keys and mouse can do there. */
final class MonthSheet implements PlanView {

    private final CalendarViewModel model;
    private final CalendarWords words;
    private final PlanGrid grid;
    private final GridHands hands;
    private final WeekdayHeads heads;
    private final VBox node;
    private boolean showing;

    MonthSheet(CalendarViewModel model, Navigator navigator, CalendarWords words, Tips tips,
            Optional<Tray> tray) {
        this.model = model;
        this.words = words;
        ChipWords chipWords = new ChipWords(words.texts(), words.dates(), model.held());
        grid = new PlanGrid(words, chipWords, tips, new OneUnderTheOther());
        heads = new WeekdayHeads(words);
        hands = new GridHands(grid, model, words, chipWords, tray);
        StackPane place = new StackPane(new GridScroll(grid), new MonthHint(model, navigator, words));
        place.getStyleClass().add("month-place");
        VBox.setVgrow(place, Priority.ALWAYS);
        node = new VBox(heads, place);
        model.pageProperty().subscribe(this::show);
        model.held().property().subscribe(held -> grid.signHeld());
    }

    @Override
    public CalendarMode mode() {
        return CalendarMode.MONTH;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return model.monthProperty().map(open -> open.getYear() < 2 ? "" : words.dates().month(open));
    }

    @Override
    public void shown() {
        showing = true;
        show(model.pageProperty().get());
    }

    @Override
    public void hidden() {
        showing = false;
    }

    @Override
    public Optional<DropGround> ground() {
        return Optional.of(hands.ground());
    }

    @Override
    public void focus() {
        hands.focus(model.cursorProperty().get());
    }

    /** What was laid out last; nothing before the first time. */
    Optional<Seen> seen() {
        return grid.arrangedMonth()
                .map(there -> new Seen(there, grid.shown(), grid.counted()));
    }

    private void show(Optional<MonthPlan> page) {
        if (showing) {
            page.ifPresent(plan -> {
                heads.show(plan.calendar().weekStart());
                grid.show(plan);
            });
        }
    }
}
