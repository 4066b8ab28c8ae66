package app.drumbeat.ui.kit;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Skin;
import javafx.util.Duration;

import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** Small windows that point at what they belong to. They go with Escape or a click elsewhere. */
public final class Popovers {

    private static final Duration FADE = Duration.millis(100);

    private Popovers() {}

    public static PopOver of(Node content, PopOver.ArrowLocation arrow) {
        PopOver popover = new PopOver(content);
        popover.setArrowLocation(arrow);
        popover.setDetachable(false);
        popover.setHideOnEscape(true);
        popover.setFadeInDuration(FADE);
        popover.setFadeOutDuration(FADE);
        popover.skinProperty().subscribe(Popovers::undress);
        popover.setAnimated(!Platform.getPreferences().isReducedMotion());
        return popover;
    }

    /** The library brings a sheet of its own, which is white in the dark and lies nearer than ours. */
    private static void undress(@Nullable Skin<?> skin) {
        if (skin != null && skin.getNode() instanceof Parent root) {
            root.getStylesheets().clear();
        }
    }
}
