package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.plan.FreeSlot;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.post.PostChip;

/**
 * Where the keys are in the month: on a day, or on one of the things that lie on it.
 *
 * <p>Tab from outside comes to one day only, the one the keys stood on last. The nodes of the month are arranged anew with
 * every change; the focus then goes with what it was on, and not with the node.
 */
final class GridFocus {

    /** What the keys are on. */
    private sealed interface Spot {

        record OnDay() implements Spot {}

        record OnPost(Id<Post> post) implements Spot {}

        record OnMore() implements Spot {}

        record OnSilence(Optional<Selected> silence) implements Spot {}

        record OnFree(Optional<FreeSlot> free) implements Spot {}

        record OnWeek() implements Spot {}
    }

    private final PlanGrid view;
    private final CalendarViewModel model;
    private final Region ring = new Region();
    private final EventHandler<KeyEvent> typed = event -> keysLead(true);
    private final EventHandler<MouseEvent> clicked = event -> keysLead(false);
    private Subscription owners = Subscription.EMPTY;
    private Spot spot = new Spot.OnDay();
    private boolean keysLead;
    private boolean inside;

    GridFocus(PlanGrid view, CalendarViewModel model) {
        this.view = view;
        this.model = model;
        ring.getStyleClass().add("focus-ring");
        ring.setManaged(false);
        ring.setVisible(false);
        view.over().getChildren().add(ring);
        view.onArranged(this::arranged);
        model.cursorProperty().subscribe(this::offerCursor);
        view.sceneProperty().subscribe(this::watch);
    }

    /** Puts the focus on a day. */
    void onDay(LocalDate day) {
        model.stand(day);
        spot = new Spot.OnDay();
        inside = true;
        settle();
    }

    /** Puts the focus on something that is seen in the month. */
    void on(Node node) {
        inside = true;
        node.requestFocus();
    }

    /** Whether a node is one of those that can have the focus here. */
    static boolean isStop(Node node) {
        return node instanceof DayCell || node instanceof PostChip || node instanceof MoreLine
                || node instanceof SilenceStrip || node instanceof WeekHead || node instanceof FreeMark;
    }

    /** What the keys can be on at a day, in order: itself, its posts, its free times, the count of more, its silences, its week. */
    List<Node> stops(LocalDate day) {
        List<Node> stops = new ArrayList<>();
        view.cell(day).ifPresent(cell -> {
            stops.add(cell);
            cell.day().posts().forEach(post -> view.chip(post.id()).ifPresent(stops::add));
            view.order().free().stream().filter(free -> free.day().equals(day)).forEach(stops::add);
            view.mores().stream().filter(more -> more.day().equals(day)).forEach(stops::add);
            view.silences().stream().filter(strip -> strip.covers(day)).forEach(stops::add);
            view.heads().stream().filter(head -> head.contains(day)).forEach(stops::add);
        });
        return stops;
    }

    private void watch(@Nullable Scene before, @Nullable Scene now) {
        owners.unsubscribe();
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, typed);
            before.removeEventFilter(MouseEvent.MOUSE_PRESSED, clicked);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, typed);
            now.addEventFilter(MouseEvent.MOUSE_PRESSED, clicked);
            owners = now.focusOwnerProperty().subscribe(this::focusMoved);
        }
    }

    private void focusMoved(@Nullable Node owner) {
        inside = owner != null && isStop(owner) && isUnder(owner, view);
        if (owner != null && inside) {
            spot = switch (owner) {
                case PostChip chip -> chip.post().<Spot>map(post -> new Spot.OnPost(post.id())).orElse(spot);
                case MoreLine more -> new Spot.OnMore();
                case SilenceStrip strip -> new Spot.OnSilence(strip.band().map(SilenceStrip::selection));
                case FreeMark mark -> new Spot.OnFree(mark.free());
                case WeekHead head -> new Spot.OnWeek();
                default -> new Spot.OnDay();
            };
            dayOf(owner).ifPresent(model::stand);
        }
        drawRing();
    }

    /** The day that a stop belongs to; nothing where it belongs to several and the keys may stay where they stand. */
    private Optional<LocalDate> dayOf(Node stop) {
        return switch (stop) {
            case DayCell cell -> Optional.of(cell.date());
            case PostChip chip -> chip.post().flatMap(Post::day);
            case MoreLine more -> Optional.of(more.day());
            case FreeMark free -> Optional.of(free.day());
            default -> Optional.empty();
        };
    }

    private void arranged() {
        offerCursor(model.cursorProperty().get());
        settle();
    }

    /** Brings the focus back to what it was on. */
    private void settle() {
        if (inside) {
            node().filter(node -> !node.isFocused()).ifPresent(Node::requestFocus);
        }
        drawRing();
    }

    private Optional<Node> node() {
        LocalDate day = model.cursorProperty().get();
        Optional<? extends Node> found = switch (spot) {
            case Spot.OnPost post -> view.chip(post.post());
            case Spot.OnMore more -> stops(day).stream().filter(MoreLine.class::isInstance).findFirst();
            case Spot.OnSilence silence -> view.silences().stream()
                    .filter(strip -> strip.covers(day)
                            && strip.band().map(SilenceStrip::selection).equals(silence.silence()))
                    .findFirst();
            case Spot.OnFree slot -> view.order().free().stream()
                    .filter(mark -> mark.day().equals(day) && mark.free().equals(slot.free())).findFirst();
            case Spot.OnWeek week -> view.heads().stream().filter(head -> head.contains(day)).findFirst();
            case Spot.OnDay here -> view.cell(day);
        };
        return found.<Node>map(node -> node).or(() -> view.cell(day));
    }

    /** Makes the day of the keys the one that Tab comes to. */
    private void offerCursor(LocalDate day) {
        view.cells().forEach(cell -> cell.setFocusTraversable(cell.date().equals(day)));
        if (view.cell(day).isEmpty()) {
            view.cells().stream().skip(7).findFirst().ifPresent(cell -> cell.setFocusTraversable(true));
        }
    }

    private void keysLead(boolean lead) {
        keysLead = lead;
        drawRing();
    }

    private void drawRing() {
        Optional<Node> owner = Optional.ofNullable(view.getScene()).map(Scene::getFocusOwner)
                .filter(node -> inside && keysLead && node.isVisible());
        ring.setVisible(owner.isPresent());
        owner.ifPresent(node -> {
            Bounds bounds = view.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            double out = node instanceof DayCell || node instanceof WeekHead ? -1 : 2;
            ring.resizeRelocate(bounds.getMinX() - out, bounds.getMinY() - out, bounds.getWidth() + 2 * out,
                    bounds.getHeight() + 2 * out);
        });
    }

    private static boolean isUnder(Node node, Node root) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == root) {
                return true;
            }
        }
        return false;
    }
}
