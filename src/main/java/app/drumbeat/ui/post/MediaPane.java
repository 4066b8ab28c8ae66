package app.drumbeat.ui.post;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.drumbeat.ui.kit.Icons;
import app.drumbeat.ui.kit.OneLine;
import app.drumbeat.words.Texts;

/** The pictures and films of a post by their paths, to take out, to type or to choose. */
final class MediaPane extends VBox {

    private final PostEditorViewModel model;
    private final Texts texts;
    private final VBox files = new VBox();

    MediaPane(PostEditorViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("media-pane");
        TextField path = new TextField();
        path.setId("post-media-path");
        path.setPromptText(texts.of("post.media.prompt"));
        path.setAccessibleText(texts.of("post.media.prompt"));
        path.setOnAction(event -> take(path));
        path.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                take(path);
            }
        });
        Button choose = new Button(texts.of("post.media.choose"));
        choose.setId("post-media-choose");
        choose.getStyleClass().add("small-button");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(event -> model.media().choose());
        HBox line = new HBox(path, choose);
        line.getStyleClass().add("panel-line");
        HBox.setHgrow(path, Priority.ALWAYS);
        getChildren().addAll(files, line);
        files.managedProperty().bind(Bindings.isNotEmpty(files.getChildren()));
        model.openProperty().subscribe(open -> {
            boolean writable = open.map(OpenPost::writable).orElse(false);
            path.setEditable(writable);
            choose.setDisable(!writable);
            files.getChildren().setAll(open.stream().flatMap(shown -> shown.post().media().stream())
                    .map(file -> row(file, writable)).toList());
        });
    }

    private void take(TextField path) {
        String typed = path.getText();
        path.clear();
        model.media().add(typed);
    }

    private Node row(String file, boolean writable) {
        OneLine name = new OneLine("media-name");
        name.setText(file);
        name.setAccessibleText(file);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Button remove = new Button("", Icons.CLOSE.node());
        remove.getStyleClass().addAll("quiet-button", "small-icon");
        remove.setAccessibleText(texts.of("post.media.remove", file));
        remove.setDisable(!writable);
        remove.setOnAction(event -> model.media().remove(file));
        HBox row = new HBox(name, remove);
        row.getStyleClass().add("media-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
