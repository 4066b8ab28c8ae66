package app.drumbeat.ui.calendar.tray;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;

import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.calendar.CalendarViewModel;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Room;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Watched;
import app.drumbeat.ui.post.PostDeeds;

/** The ideas beside the calendar. Knows no node; lives on the JavaFX thread. */
public final class TrayViewModel {

    private final CalendarViewModel calendar;
    private final PostDeeds deeds;
    private final Watched<PostFilter, TrayState> state;
    private final Room room = new Room(76, 76, 284);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    public TrayViewModel(PlanReading plan, CalendarViewModel calendar, PostDeeds deeds, Background background,
            Refresher refresher) {
        this.calendar = calendar;
        this.deeds = deeds;
        this.state = new Watched<>(background, refresher, filter -> Optional.of(TrayState.read(plan, filter)));
        calendar.filter().wantedProperty().subscribe(filter -> {
            if (open.get()) {
                state.show(filter);
            }
        });
    }

    ReadOnlyObjectProperty<Optional<TrayState>> stateProperty() {
        return state.property();
    }

    ReadOnlyObjectProperty<Selected> selectedProperty() {
        return calendar.selectedProperty();
    }

    /** Whether the tray is seen; nothing is read while it is not. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** How tall the tray is. */
    public Room room() {
        return room;
    }

    public void setOpen(boolean wanted) {
        open.set(wanted);
        if (wanted) {
            state.show(calendar.filter().get());
        } else {
            state.hide();
        }
    }

    void select(Post idea) {
        calendar.select(new Selected.OfPost(idea.id()));
    }

    void open(Post idea) {
        calendar.open(idea);
    }

    /** Plans an idea on the day that the keys stand on. */
    void plan(Post idea) {
        deeds.plan(idea, Slot.on(calendar.cursorProperty().get()));
    }

    /** Takes a post off its day, back to the ideas. */
    void takeOff(Post post) {
        deeds.takeOff(post);
    }

    void delete(Post idea) {
        calendar.delete(idea);
    }
}
