package app.drumbeat.ui.calendar;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.Navigator;
import app.drumbeat.ui.kit.Screen;
import app.drumbeat.ui.kit.Tips;
import app.drumbeat.words.Texts;

/** The calendar page: the bar, the rhythm of the channels, and the plan in one of the ways to look at it. */
public final class CalendarScreen implements Screen {

    private final CalendarViewModel model;
    private final PeriodBar bar;
    private final MonthSheet month;
    private final Map<CalendarMode, PlanView> views = new EnumMap<>(CalendarMode.class);
    private final StackPane place = new StackPane();
    private final WeekSheet week;
    private final VBox node;
    private PlanView current;

    /**
     * @param others the ways to look at the plan besides the month
     * @param tray what lies below it
     */
    public CalendarScreen(CalendarViewModel model, Navigator navigator, Texts texts, Dates dates,
            List<PlanView> others, Optional<Tray> tray) {
        this.model = model;
        CalendarWords words = new CalendarWords(texts, dates);
        Tips tips = new Tips();
        month = new MonthSheet(model, navigator, words, tips, tray);
        current = month;
        views.put(CalendarMode.MONTH, month);
        week = new WeekSheet(model, words, tips, tray);
        views.put(CalendarMode.WEEK, week);
        others.forEach(view -> views.put(view.mode(), view));
        bar = new PeriodBar(model, words, views);
        VBox.setVgrow(place, Priority.ALWAYS);
        CadenceStrip strip = new CadenceStrip(model, words, tips);
        node = new VBox(bar, strip, place);
        tray.ifPresent(there -> {
            node.getChildren().add(there.node());
            there.dropOn(() -> current.ground());
        });
        node.getStyleClass().add("calendar-page");
        node.setMinWidth(0);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.modeProperty().subscribe(this::show);
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

    /** What was laid out last; nothing before the first time. */
    public Optional<Seen> seen() {
        return month.seen();
    }

    /** Shows in the week what time it is. */
    public void follow(MinuteHand hand) {
        week.follow(hand);
    }

    /** Asks for a day to go to. */
    public void goToDate() {
        bar.goToDate();
    }

    private void show(CalendarMode mode) {
        PlanView wanted = views.getOrDefault(mode, month);
        boolean held = place.isFocusWithin();
        current.hidden();
        current = wanted;
        place.getChildren().setAll(wanted.node());
        place.applyCss();
        place.layout(); // so that it has its size, and finds its place, before it is drawn the first time
        wanted.shown();
        if (held) {
            wanted.focus();
        }
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

    private void newPost() {
        current.channel().ifPresentOrElse(channel -> model.newPostAt(Slot.on(model.cursorProperty().get()), channel),
                model::newPost);
    }

    private boolean onPage(KeyCode code) {
        switch (code) {
            case PAGE_UP -> model.back();
            case PAGE_DOWN -> model.forth();
            case T -> model.today();
            case N -> newPost();
            default -> {
                return false;
            }
        }
        return true;
    }
}
