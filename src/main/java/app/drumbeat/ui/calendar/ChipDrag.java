package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.kit.PointerFollow;
import app.drumbeat.ui.post.ChipWords;
import app.drumbeat.ui.post.PostChip;

/**
 * Dragging a chip to another day, with plain mouse events, so that it works on every system in the same way.
 *
 * <p>A copy follows the pointer, the chip itself stays behind as a shadow, and the day below lights up. Escape lets it go back.
 */
final class ChipDrag {

    /** The pointer has to go this far before a press becomes a drag. */
    private static final double SLACK = 5;

    private final PlanGrid view;
    private final CalendarViewModel model;
    private final PostChip ghost;
    private final DropOutlook outlook;
    private final Optional<Tray> tray;
    private boolean overTray;
    private final EventHandler<KeyEvent> escape = this::typed;
    private @Nullable PostChip pressed;
    private Optional<Post> carried = Optional.empty();
    private Point2D grip = Point2D.ZERO;
    private Point2D start = Point2D.ZERO;
    private Optional<DayCell> target = Optional.empty();
    private Optional<LocalTime> time = Optional.empty();
    private boolean dragging;

    ChipDrag(PlanGrid view, CalendarViewModel model, ChipWords words, DropOutlook outlook, Optional<Tray> tray) {
        this.view = view;
        this.model = model;
        ghost = new PostChip(words);
        ghost.getStyleClass().add("ghost");
        ghost.setManaged(false);
        ghost.setVisible(false);
        view.over().getChildren().add(ghost);
        this.outlook = outlook;
        this.tray = tray;
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    }

    private void press(MouseEvent event) {
        pressed = model.writable() && event.getButton() == MouseButton.PRIMARY
                && event.getTarget() instanceof PostChip chip ? chip : null;
        carried = Optional.ofNullable(pressed).flatMap(PostChip::post);
        if (pressed != null) {
            start = new Point2D(event.getX(), event.getY());
            grip = start.subtract(pressed.getLayoutX(), pressed.getLayoutY());
            PointerFollow.of(view.getScene(), this::drag, this::release);
        }
    }

    private void drag(MouseEvent event) {
        if (pressed == null) {
            return;
        }
        Point2D here = view.sceneToLocal(event.getSceneX(), event.getSceneY());
        if (!dragging && here.distance(start) > SLACK) {
            begin(pressed);
        }
        if (dragging) {
            ghost.relocate(here.getX() - grip.getX(), here.getY() - grip.getY());
            light(view.dayAt(here.getX(), here.getY()).flatMap(view::cell));
            time(here.getY());
            overTray = tray.filter(there -> there.isAt(event.getSceneX(), event.getSceneY())).isPresent();
            tray.ifPresent(there -> there.setDrop(overTray));
            outlook.over(target.map(DayCell::date), time, ghost.getLayoutX(), ghost.getLayoutY() + ghost.getHeight());
        }
    }

    private void release(MouseEvent event) {
        drag(event); // it is let go where it is now, even if no move told of the last stretch
        Optional<Post> post = carried;
        Optional<LocalDate> day = target.map(DayCell::date);
        boolean dropped = dragging;
        boolean out = overTray;
        end();
        if (dropped) {
            event.consume();
            post.filter(moved -> out).ifPresent(moved -> tray.ifPresent(there -> there.take(moved)));
            post.ifPresent(moved -> day.ifPresent(there -> drop(moved, there)));
        }
    }

    /** One of several takes the others along by as many days, and all keep their times. */
    private void drop(Post post, LocalDate day) {
        List<Id<Post>> all = model.selection().together(post.id());
        Slot slot = new Slot(day, time);
        if (all.size() > 1) {
            post.day().filter(from -> !from.equals(day))
                    .ifPresent(from -> model.deeds().moveBy(all, (int) ChronoUnit.DAYS.between(from, day)));
        } else if (!view.order().hasHours()) {
            post.day().filter(from -> !from.equals(day)).ifPresent(from -> model.deeds().move(post, day));
        } else if (!post.slot().equals(Optional.of(slot))) {
            model.deeds().place(post, slot);
        }
    }

    /** Where heights are hours, the copy shows the time at which it would be dropped: that of its upper edge. */
    private void time(double y) {
        if (view.order().hasHours()) {
            Optional<LocalTime> wanted = view.order().timeAt(y - grip.getY()).or(() -> view.order().timeAt(y));
            if (!wanted.equals(time)) {
                time = wanted;
                carried.ifPresent(post -> post.day().ifPresent(day -> show(post.at(new Slot(day, wanted)))));
            }
        }
    }

    private void show(Post post) {
        view.plan().ifPresent(month -> {
            Optional<Channel> channel = month.channels().stream()
                    .filter(known -> known.id().equals(post.channel())).findFirst();
            ghost.show(post, channel, month.today());
        });
    }

    private void begin(PostChip chip) {
        dragging = true;
        carried.ifPresent(post -> {
            time = post.slot().flatMap(Slot::time);
            show(post);
            if (model.selection().together(post.id()).size() == 1) {
                outlook.begin(post); // of several it would tell of this one alone
            }
        });
        ghost.setTall(chip.getHeight() >= PostChip.TALL);
        ghost.resize(chip.getWidth(), chip.getHeight());
        ghost.setVisible(true);
        chip.setDragged(true);
        scene().ifPresent(scene -> scene.addEventFilter(KeyEvent.KEY_PRESSED, escape));
    }

    private void light(Optional<DayCell> day) {
        if (!day.equals(target)) {
            target.ifPresent(cell -> cell.setDrop(false));
            day.ifPresent(cell -> cell.setDrop(true));
            target = day;
        }
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            end();
            event.consume();
        }
    }

    private void end() {
        if (dragging) {
            scene().ifPresent(scene -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape));
            Optional.ofNullable(pressed).ifPresent(chip -> chip.setDragged(false));
            ghost.setVisible(false);
            tray.ifPresent(there -> there.setDrop(false));
            overTray = false;
            outlook.end();
            light(Optional.empty());
        }
        dragging = false;
        pressed = null;
    }

    private Optional<Scene> scene() {
        return Optional.ofNullable(view.getScene());
    }
}
