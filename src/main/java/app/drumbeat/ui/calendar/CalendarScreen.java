package app.drumbeat.ui.calendar;

import java.time.YearMonth;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.Navigator;
import app.drumbeat.ui.kit.Screen;
import app.drumbeat.ui.kit.Tips;
import app.drumbeat.ui.post.ChipWords;
import app.drumbeat.words.Texts;

/** The calendar page: the bar, the rhythm of the channels, and the month. */
public final class CalendarScreen implements Screen {

    private final CalendarViewModel model;
    private final PeriodBar bar;
    private final MonthView month;
    private final VBox node;

    public CalendarScreen(CalendarViewModel model, Navigator navigator, Texts texts, Dates dates) {
        this.model = model;
        CalendarWords words = new CalendarWords(texts, dates);
        ChipWords chipWords = new ChipWords(texts, dates);
        Tips tips = new Tips();
        bar = new PeriodBar(model, words);
        month = new MonthView(words, chipWords, tips);
        WeekdayHeads heads = new WeekdayHeads(words);
        MonthDoors doors = new MonthDoors(month, model, words, chipWords);
        MonthFocus focus = new MonthFocus(month, model);
        new MonthKeys(month, model, focus, doors);
        new ChipDrag(month, model, chipWords);
        new MonthMouse(month, model, focus, doors);
        StackPane place = new StackPane(scrolling(month), new MonthHint(model, navigator, words));
        place.getStyleClass().add("month-place");
        VBox.setVgrow(place, Priority.ALWAYS);
        node = new VBox(bar, new CadenceStrip(model, words, tips), heads, place);
        node.getStyleClass().add("calendar-page");
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.pageProperty().subscribe(page -> page.ifPresent(plan -> {
            heads.show(plan.calendar().weekStart());
            month.show(plan);
        }));
        model.selectedProperty().subscribe(month::mark);
        month.onArranged(() -> month.mark(model.selectedProperty().get()));
    }

    @Override
    public String titleKey() {
        return "calendar.title";
    }

    @Override
    public Node node() {
        return node;
    }

    /** Reads the calendar, since anything may have happened meanwhile; it may even be another day. */
    @Override
    public void shown() {
        model.reload();
    }

    /** How many posts of a month are seen: with a chip of their own, or counted behind "+3 more". */
    public record Seen(YearMonth month, int shown, int counted) {}

    /** What was laid out last; nothing before the first time. */
    public Optional<Seen> seen() {
        return month.arrangedMonth().map(there -> new Seen(there, month.shown(), month.counted()));
    }

    /** Asks for a day to go to. */
    public void goToDate() {
        bar.goToDate();
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

    /**
     * Keys of the page, wherever on it the focus is; while someone types they belong to the text. Taken on their way down, since
     * what scrolls would take the keys that turn pages.
     */
    private void pressed(KeyEvent event) {
        boolean modified = event.isAltDown() || event.isShortcutDown();
        if (modified || event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (event.getCode() == KeyCode.G) {
            if (event.isShiftDown()) {
                model.previousGap();
            } else {
                model.nextGap();
            }
            event.consume();
        } else if (!event.isShiftDown() && onPage(event.getCode())) {
            event.consume();
        }
    }

    private boolean onPage(KeyCode code) {
        switch (code) {
            case PAGE_UP -> model.previousMonth();
            case PAGE_DOWN -> model.nextMonth();
            case T -> model.today();
            case N -> model.newPost();
            default -> {
                return false;
            }
        }
        return true;
    }
}
