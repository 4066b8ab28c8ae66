package app.drumbeat.ui.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import app.drumbeat.application.media.SeenMedium;
import app.drumbeat.ui.kit.PanelParts;
import app.drumbeat.words.Texts;

/** The pictures and films of a post, one under the other, and the ways to add one. */
final class MediaPane extends VBox {

    private final PostEditorViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final Button choose;
    private Map<String, MediumRow> known = new HashMap<>();

    MediaPane(PostEditorViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("media-pane");
        rows.getStyleClass().add("media-rows");
        rows.managedProperty().bind(Bindings.isNotEmpty(rows.getChildren()));
        choose = PanelParts.small(texts.of("media.choose"), () -> model.media().choose());
        choose.setId("post-media-choose");
        Label hint = new Label(texts.of("media.hint"));
        hint.getStyleClass().add("field-help");
        hint.setWrapText(true);
        getChildren().addAll(rows, choose, hint);
        model.openProperty().subscribe(open -> open.ifPresent(this::show));
    }

    /** A row stays as long as its medium does, so that nobody loses the field she types in. */
    private void show(OpenPost open) {
        choose.setDisable(!open.writable());
        Map<String, MediumRow> now = new HashMap<>();
        List<MediumRow> shown = open.media().stream().map(seen -> {
            MediumRow row = known.containsKey(key(open, seen))
                    ? known.get(key(open, seen))
                    : new MediumRow(seen.path(), model.media(), texts, model::leave);
            now.put(key(open, seen), row);
            return row;
        }).toList();
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).show(open.media().get(i), open);
        }
        known = now;
        if (!rows.getChildren().equals(shown)) {
            rows.getChildren().setAll(shown);
        }
    }

    private static String key(OpenPost open, SeenMedium seen) {
        return open.post().id().value() + " " + seen.path();
    }
}
