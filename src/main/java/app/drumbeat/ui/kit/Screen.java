package app.drumbeat.ui.kit;

import javafx.scene.Node;

/** One full page of the window. */
public interface Screen {

    /** What the way to it is called, as a key of the word bundles. */
    String titleKey();

    Node node();

    /** The page comes on screen. */
    default void shown() {}

    /** The page goes off screen. */
    default void hidden() {}
}
