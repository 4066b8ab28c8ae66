package app.drumbeat.ui.calendar;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;

/** One way to look at the plan, as it stands on the calendar page. */
public interface PlanView {

    CalendarMode mode();

    Node node();

    /** What the bar says is on screen, such as "December 2026". */
    ObservableValue<String> title();

    /** It comes on screen. */
    default void shown() {}

    /** It goes off screen, and need not follow the plan any more. */
    default void hidden() {}

    /** The channel that the keys stand on, in a view that has a place for each; a new post is planned there. */
    default Optional<Id<Channel>> channel() {
        return Optional.empty();
    }

    /** Where posts from elsewhere can be dropped. */
    default Optional<DropGround> ground() {
        return Optional.empty();
    }

    /** Takes the keyboard, at the day that the keys stand on. */
    void focus();
}
