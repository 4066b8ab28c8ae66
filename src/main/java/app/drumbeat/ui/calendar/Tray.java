package app.drumbeat.ui.calendar;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;

import app.drumbeat.domain.post.Post;

/** What lies beside the calendar: posts without a day, that are dragged in from there, and back out. */
public interface Tray {

    Node node();

    /** Where what is dragged out of the tray can be dropped; nothing where the view on screen has no such place. */
    void dropOn(Supplier<Optional<DropGround>> ground);

    /** Whether a place of the scene is on the tray. */
    boolean isAt(double sceneX, double sceneY);

    /** A post would fall into the tray if it were let go now. */
    void setDrop(boolean drop);

    /** A post was dropped into the tray. */
    void take(Post post);
}
