package app.drumbeat.ui.kit;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Duration;

import org.controlsfx.control.PopOver;

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
        popover.setAnimated(!Platform.getPreferences().isReducedMotion());
        return popover;
    }
}
