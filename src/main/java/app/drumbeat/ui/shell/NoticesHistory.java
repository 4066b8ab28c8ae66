package app.drumbeat.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import app.drumbeat.ui.kit.Notices.Told;
import app.drumbeat.words.DateWords;
import app.drumbeat.words.Texts;

/** What was said lately, newest first, for whoever looked away. */
public final class NoticesHistory {

    private static final double WIDTH = 520;
    private static final double HEIGHT = 360;

    private NoticesHistory() {}

    public static Node of(Texts texts, List<Told> told) {
        VBox lines = new VBox(8);
        lines.getStyleClass().add("notices-history");
        DateWords words = new DateWords(texts.locale());
        told.reversed().forEach(one -> {
            Label line = new Label(texts.of("shell.notices.line", words.time(one.at()), one.text()));
            line.setWrapText(true);
            line.getStyleClass().add("dialog-text");
            lines.getChildren().add(line);
        });
        if (told.isEmpty()) {
            Label nothing = new Label(texts.of("shell.notices.none"));
            nothing.getStyleClass().add("dialog-text");
            lines.getChildren().add(nothing);
        }
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(WIDTH, HEIGHT);
        return scroll;
    }
}
