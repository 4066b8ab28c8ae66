package app.drumbeat.ui.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Where the window was, and how large. The size before it was maximised is kept apart, so that it does not grow from start
 * to start; a place that no screen shows any more is forgotten.
 */
public final class WindowMemory {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double TITLE_BAR = 40;

    private WindowMemory() {}

    /** Puts the window where it was, or in the middle in its own size. */
    public static void restore(Stage stage, Map<String, String> memory) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(number(memory, "width").orElse(Math.min(WIDTH, screen.getWidth())));
        stage.setHeight(number(memory, "height").orElse(Math.min(HEIGHT, screen.getHeight())));
        Optional<Double> x = number(memory, "x");
        Optional<Double> y = number(memory, "y");
        if (x.isPresent() && y.isPresent() && isSeen(x.get(), y.get(), stage.getWidth())) {
            stage.setX(x.get());
            stage.setY(y.get());
        } else {
            stage.centerOnScreen();
        }
        stage.setMaximized("true".equals(memory.get("window.maximised")));
    }

    /** What is to be remembered now, added to what is remembered of other things. */
    public static Map<String, String> remember(Stage stage, Map<String, String> memory) {
        Map<String, String> next = new HashMap<>(memory);
        next.put("window.maximised", String.valueOf(stage.isMaximized()));
        if (!stage.isMaximized() && !stage.isIconified()) {
            next.put("window.x", String.valueOf(stage.getX()));
            next.put("window.y", String.valueOf(stage.getY()));
            next.put("window.width", String.valueOf(stage.getWidth()));
            next.put("window.height", String.valueOf(stage.getHeight()));
        }
        return next;
    }

    private static boolean isSeen(double x, double y, double width) {
        return !Screen.getScreensForRectangle(x + width / 4, y, width / 2, TITLE_BAR).isEmpty();
    }

    private static Optional<Double> number(Map<String, String> memory, String name) {
        try {
            double value = Double.parseDouble(memory.getOrDefault("window." + name, ""));
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
