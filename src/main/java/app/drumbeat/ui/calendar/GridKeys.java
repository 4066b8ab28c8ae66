package app.drumbeat.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.plan.MonthGrid;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.post.PostChip;

/**
 * The month by keys: arrows between days, Tab into what lies on a day, Enter opens, Alt and an arrow move a post.
 *
 * <p>Once something is selected, the selection goes with the keys, so that the side panel always shows where they are; before
 * that, looking around opens nothing.
 */
final class GridKeys {

    /** Minutes that Alt, Shift and an arrow move a post by, where there are hours. */
    private static final int QUARTER = 15;

    private final PlanGrid view;
    private final CalendarViewModel model;
    private final GridFocus focus;
    private final GridDoors doors;

    GridKeys(PlanGrid view, CalendarViewModel model, GridFocus focus, GridDoors doors) {
        this.view = view;
        this.model = model;
        this.focus = focus;
        this.doors = doors;
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof Node node && GridFocus.isStop(node) && pressed(event, node)) {
                event.consume();
            }
        });
    }

    /** @return whether the key meant something here */
    private boolean pressed(KeyEvent event, Node node) {
        if (isMenuKey(event)) {
            doors.menu(node);
            return true;
        }
        if (event.getCode() == KeyCode.TAB) {
            return tab(node, event.isShiftDown() ? -1 : 1);
        }
        Optional<Post> post = node instanceof PostChip chip ? chip.post() : Optional.empty();
        if (post.isPresent() && onPost(event, post.get())) {
            return true;
        }
        if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case LEFT -> step(node, -1);
            case RIGHT -> step(node, 1);
            case UP -> node instanceof DayCell && !view.isOneWeek() ? step(node, -7) : along(node, -1);
            case DOWN -> node instanceof DayCell && !view.isOneWeek() ? step(node, 7) : along(node, 1);
            case HOME -> goTo(week().first());
            case END -> goTo(week().last());
            case ENTER -> open(node);
            case SPACE -> select(node);
            case ESCAPE -> !(node instanceof DayCell) && goTo(model.cursorProperty().get());
            default -> false;
        };
    }

    private boolean onPost(KeyEvent event, Post post) {
        boolean upOrDown = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (event.isAltDown() && event.isShiftDown() && upOrDown && view.order().hasHours()) {
            model.deeds().shiftTime(post, event.getCode() == KeyCode.UP ? -QUARTER : QUARTER);
            return true;
        }
        if (event.isAltDown() && !event.isShortcutDown()) {
            int days = switch (event.getCode()) {
                case LEFT -> -1;
                case RIGHT -> 1;
                case UP -> -7;
                case DOWN -> 7;
                default -> 0;
            };
            if (days != 0) {
                model.moveBy(post, days);
            }
            return days != 0;
        }
        if (event.getCode() == KeyCode.SPACE && event.isControlDown()) {
            model.selection().toggle(post.id());
            return true;
        }
        boolean delete = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
        if (delete && !event.isShortcutDown() && !event.isShiftDown()) {
            model.delete(post);
            return true;
        }
        return false;
    }

    /** To the next or previous thing on the day; out of the month beyond the last and before the first. */
    private boolean tab(Node node, int way) {
        List<Node> stops = focus.stops(model.cursorProperty().get());
        int next = stops.indexOf(node) + way;
        if (stops.contains(node) && next >= 0 && next < stops.size()) {
            focus.on(stops.get(next));
            follow(stops.get(next));
            return true;
        }
        return false;
    }

    /** Up and down among the things of a day, the day itself first. */
    private boolean along(Node node, int way) {
        tab(node, way);
        return true;
    }

    private boolean step(Node node, int days) {
        LocalDate day = model.cursorProperty().get().plusDays(days);
        Optional<Node> beside = node instanceof PostChip ? samePlace(node, day) : Optional.empty();
        if (beside.isPresent()) {
            focus.on(beside.get());
            follow(beside.get());
            return true;
        }
        return goTo(day);
    }

    /** The chip of another day that stands where this one stands in its own. */
    private Optional<Node> samePlace(Node chip, LocalDate day) {
        int place = focus.stops(model.cursorProperty().get()).indexOf(chip);
        return focus.stops(day).stream().filter(PostChip.class::isInstance).skip(Math.max(0, place - 1)).findFirst();
    }

    private boolean goTo(LocalDate day) {
        focus.onDay(day);
        if (!(model.selectedProperty().get() instanceof Selected.Nothing)) {
            model.select(new Selected.OfDay(day));
        }
        return true;
    }

    private void follow(Node node) {
        if (!(model.selectedProperty().get() instanceof Selected.Nothing)) {
            select(node);
        }
    }

    private boolean open(Node node) {
        if (node instanceof PostChip chip) {
            chip.post().ifPresent(model::open);
        } else if (node instanceof FreeMark mark) {
            mark.free().ifPresent(free -> model.newPostAt(Slot.at(mark.day(), free.time()), free.channel().id()));
        } else {
            select(node);
            doors.open(node);
        }
        return true;
    }

    private boolean select(Node node) {
        selected(node).ifPresent(model::select);
        return true;
    }

    /** What is selected when a stop is; nothing for those that stand for several things. */
    static Optional<Selected> selected(Node node) {
        return switch (node) {
            case PostChip chip -> chip.post().map(post -> new Selected.OfPost(post.id()));
            case DayCell cell -> Optional.of(new Selected.OfDay(cell.date()));
            case FreeMark mark -> Optional.of(new Selected.OfDay(mark.day()));
            case SilenceStrip strip -> strip.band().map(SilenceStrip::selection);
            case WeekHead head -> Optional.of(new Selected.OfWeek(head.week()));
            default -> Optional.empty();
        };
    }

    private DateSpan week() {
        DayOfWeek start = view.plan().map(plan -> plan.calendar().weekStart()).orElse(DayOfWeek.MONDAY);
        LocalDate first = MonthGrid.weekOf(model.cursorProperty().get(), start);
        return new DateSpan(first, first.plusDays(6));
    }

    private static boolean isMenuKey(KeyEvent event) {
        return event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown();
    }
}
