package app.drumbeat.ui.calendar.quarter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import app.drumbeat.domain.cadence.DropEffect;
import app.drumbeat.domain.plan.QuarterPlan;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.calendar.CalendarViewModel;
import app.drumbeat.ui.calendar.DropSign;
import app.drumbeat.ui.kit.MoveWords;
import app.drumbeat.ui.kit.PointerFollow;
import app.drumbeat.ui.kit.Selected;

/**
 * Dragging the mark of a post along its row to another day. Meanwhile the days of the row say by their colour what a drop would do,
 * and the one under the pointer says it in words; Escape lets it go back.
 */
final class QuarterDrag {

    /** The pointer has to go this far before a press becomes a drag. */
    private static final double SLACK = 4;

    private static final double BESIDE = 12;

    private final QuarterViewModel model;
    private final CalendarViewModel calendar;
    private final QuarterWords words;
    private final DropSign sign;
    private final MoveWords effectWords;
    private final EventHandler<KeyEvent> escape = this::typed;
    private final Map<LocalDate, DropEffect> effects = new HashMap<>();
    private Optional<ChannelRow> row = Optional.empty();
    private Optional<Post> carried = Optional.empty();
    private Optional<LocalDate> target = Optional.empty();
    private Point2D start = Point2D.ZERO;
    private boolean dragging;
    private int drag;

    /** @param sign the words beside the pointer */
    QuarterDrag(QuarterViewModel model, QuarterWords words, DropSign sign) {
        this.model = model;
        this.calendar = model.calendar();
        this.words = words;
        this.sign = sign;
        this.effectWords = new MoveWords(words.texts());
    }

    /** From now on the marks of a row can be dragged. */
    void serve(ChannelRow there) {
        there.sheet().addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(there, event));
    }

    private void press(ChannelRow there, MouseEvent event) {
        Optional<Selected> at = there.sheet().at(event.getX(), event.getY());
        if (calendar.writable() && event.getButton() == MouseButton.PRIMARY && at.isPresent()
                && at.get() instanceof Selected.OfPost post) {
            int now = ++drag;
            row = Optional.of(there);
            start = new Point2D(event.getSceneX(), event.getSceneY());
            PointerFollow.of(there.getScene(), this::drag, this::release);
            model.with(post.post(), found -> {
                if (now == drag) {
                    carried = Optional.of(found);
                }
            });
        }
    }

    private void drag(MouseEvent event) {
        Optional<ChannelRow> there = row.filter(pressed -> carried.isPresent());
        if (there.isEmpty()) {
            return;
        }
        if (!dragging && start.distance(event.getSceneX(), event.getSceneY()) > SLACK) {
            begin(there.get(), carried.get());
        }
        if (dragging) {
            over(there.get().sheet(), event);
        }
    }

    private void begin(ChannelRow there, Post post) {
        int now = drag;
        dragging = true;
        there.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
        model.pageProperty().get().map(QuarterPlan::span)
                .ifPresent(span -> calendar.deeds().outlook(post, span, found -> {
                    if (now == drag) {
                        learn(there.sheet(), post, found);
                    }
                }));
    }

    private void learn(RowSheet sheet, Post post, List<DropEffect> found) {
        Map<LocalDate, MoveWords.Kind> kinds = new HashMap<>();
        found.stream().filter(effect -> !post.day().equals(Optional.of(effect.day()))).forEach(effect -> {
            effects.put(effect.day(), effect);
            kinds.put(effect.day(), effectWords.kind(effect, time(post)));
        });
        sheet.outlook(kinds);
    }

    private void over(RowSheet sheet, MouseEvent event) {
        Point2D here = sheet.sceneToLocal(event.getSceneX(), event.getSceneY());
        target = sheet.contains(here) ? sheet.cellAt(here.getX()).map(QuarterCell::day) : Optional.empty();
        sheet.drop(target);
        Point2D place = sign.getParent().sceneToLocal(event.getSceneX(), event.getSceneY());
        sign.show(target.map(this::words).orElse(""), place.getX() + BESIDE, place.getY());
    }

    /** The day itself, which nobody can read off a column of ten pixels, and what the drop would do. */
    private String words(LocalDate day) {
        String does = Optional.ofNullable(effects.get(day))
                .flatMap(effect -> row.flatMap(ChannelRow::shown).map(
                        shown -> effectWords.full(effect, carried.flatMap(QuarterDrag::time),
                                List.of(shown.channel()))))
                .orElse("");
        String name = words.day(day, model.pageProperty().get().map(QuarterPlan::today).orElse(day));
        return does.isEmpty() ? name : name + "\n" + does;
    }

    private void release(MouseEvent event) {
        drag(event); // it is let go where it is now, even if no move told of the last stretch
        Optional<LocalDate> day = target;
        Optional<Post> post = carried;
        boolean dropped = dragging;
        end();
        if (dropped) {
            event.consume();
            post.ifPresent(moved -> day.filter(to -> !moved.day().equals(Optional.of(to)))
                    .ifPresent(to -> calendar.deeds().move(moved, to)));
        }
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            end();
            event.consume();
        }
    }

    private void end() {
        drag++;
        row.ifPresent(there -> {
            there.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
            there.sheet().drop(Optional.empty());
            there.sheet().outlook(Map.of());
        });
        sign.hide();
        effects.clear();
        row = Optional.empty();
        carried = Optional.empty();
        target = Optional.empty();
        dragging = false;
    }

    private static Optional<LocalTime> time(Post post) {
        return post.slot().flatMap(Slot::time);
    }
}
