package app.drumbeat.ui.kit;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.words.Texts;

/**
 * The state of a post as a small shape: draft a dashed ring, in review a half-filled ring, approved a full disc, scheduled a
 * disc with a tick, posted a tick, on hold two bars, cancelled a cross, an idea a dot. Shape tells, colour only helps.
 */
public final class StateMark extends Region {

    /** Drawn in a square of 12. */
    private static final Map<PostStatus, String> SHAPES = new EnumMap<>(Map.of(
            PostStatus.IDEA, "M6 4a2 2 0 1 1 0 4a2 2 0 1 1 0-4z",
            PostStatus.DRAFT, dashedRing(),
            PostStatus.IN_REVIEW, "M6 .5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z M6 2v8a4 4 0 0 1 0-8z",
            PostStatus.APPROVED, "M6 .5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z",
            PostStatus.SCHEDULED,
            "M6 .5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z M5.2 9L9.4 4.6L8.4 3.6L5.2 7L3.6 5.4L2.6 6.4z",
            PostStatus.POSTED, "M4.6 10.2L11.3 3.4L10 2.1L4.6 7.6L2 5L.7 6.3z",
            PostStatus.ON_HOLD, "M2.5 1.5h2.5v9h-2.5z M7 1.5h2.5v9h-2.5z",
            PostStatus.CANCELLED,
            "M2.7 1.5L6 4.8L9.3 1.5L10.5 2.7L7.2 6L10.5 9.3L9.3 10.5L6 7.2L2.7 10.5L1.5 9.3L4.8 6L1.5 2.7z"));

    private static final Map<PostStatus, PseudoClass> STATES = NamedStates.of(PostStatus.class);

    private final SVGPath shape = new SVGPath();
    private @Nullable PostStatus shown;

    public StateMark() {
        getStyleClass().add("state-mark");
        shape.setFillRule(FillRule.EVEN_ODD);
        shape.getStyleClass().add("state-shape");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(shape);
        setMinSize(12, 12);
        setPrefSize(12, 12);
        setMaxSize(12, 12);
    }

    public StateMark(PostStatus status, Texts texts) {
        this();
        show(status, texts);
    }

    /** Shows another state; nothing is done when it is the same. */
    public void show(PostStatus status, Texts texts) {
        if (status != shown) {
            if (shown != null) {
                pseudoClassStateChanged(STATES.get(shown), false);
            }
            pseudoClassStateChanged(STATES.get(status), true);
            shown = status;
            shape.setContent(SHAPES.get(status));
            setAccessibleText(texts.of("status." + status.name()));
        }
    }

    @Override
    protected void layoutChildren() {
        shape.setLayoutX((getWidth() - 12) / 2);
        shape.setLayoutY((getHeight() - 12) / 2);
    }

    /** Eight short arcs, as a filled path, since a dashed stroke is slower to draw than to fill. */
    private static String dashedRing() {
        StringBuilder path = new StringBuilder();
        for (int dash = 0; dash < 8; dash++) {
            double from = Math.toRadians(dash * 45 - 14);
            double to = Math.toRadians(dash * 45 + 14);
            path.append(String.format(Locale.ROOT,
                    "M%.2f %.2fA5.5 5.5 0 0 1 %.2f %.2fL%.2f %.2fA4.2 4.2 0 0 0 %.2f %.2fz ",
                    6 + 5.5 * Math.cos(from), 6 + 5.5 * Math.sin(from), 6 + 5.5 * Math.cos(to), 6 + 5.5 * Math.sin(to),
                    6 + 4.2 * Math.cos(to), 6 + 4.2 * Math.sin(to), 6 + 4.2 * Math.cos(from),
                    6 + 4.2 * Math.sin(from)));
        }
        return path.toString();
    }
}
