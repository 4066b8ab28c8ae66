package app.drumbeat.ui.calendar;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.drumbeat.ui.kit.Navigator;
import app.drumbeat.ui.kit.Tips;
import app.drumbeat.ui.post.ChipWords;

/** The month with the names of the weekdays above it, and all that keys and mouse can do there. */
final class MonthSheet implements PlanView {

    private final CalendarViewModel model;
    private final CalendarWords words;
    private final MonthView month;
    private final MonthFocus focus;
    private final VBox node;

    MonthSheet(CalendarViewModel model, Navigator navigator, CalendarWords words, Tips tips) {
        this.model = model;
        this.words = words;
        ChipWords chipWords = new ChipWords(words.texts(), words.dates());
        month = new MonthView(words, chipWords, tips);
        WeekdayHeads heads = new WeekdayHeads(words);
        MonthDoors doors = new MonthDoors(month, model, words, chipWords);
        focus = new MonthFocus(month, model);
        new MonthKeys(month, model, focus, doors);
        new ChipDrag(month, model, chipWords);
        new MonthMouse(month, model, focus, doors);
        StackPane place = new StackPane(scrolling(month), new MonthHint(model, navigator, words));
        place.getStyleClass().add("month-place");
        VBox.setVgrow(place, Priority.ALWAYS);
        node = new VBox(heads, place);
        model.pageProperty().subscribe(page -> page.ifPresent(plan -> {
            heads.show(plan.calendar().weekStart());
            month.show(plan);
        }));
        model.selectedProperty().subscribe(month::mark);
        month.onArranged(() -> month.mark(model.selectedProperty().get()));
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
    public void focus() {
        focus.onDay(model.cursorProperty().get());
    }

    /** What was laid out last; nothing before the first time. */
    Optional<Seen> seen() {
        return month.arrangedMonth()
                .map(there -> new Seen(there, month.shown(), month.counted()));
    }

    /**
     * In a window that is very low the month keeps its least height and is scrolled; otherwise it fills its place. A scroll pane
     * takes the keyboard with every click; here it belongs to what was clicked. It also keeps a picture of what it shows, which
     * pays while scrolling; a month that is turned would be drawn twice.
     */
    private static ScrollPane scrolling(MonthView month) {
        ScrollPane pane = new ScrollPane(month) {
            @Override
            public void requestFocus() {}
        };
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("month-scroll");
        pane.skinProperty().subscribe(skin -> pane.lookupAll(".viewport").forEach(node -> node.setCache(false)));
        return pane;
    }
}
