package app.drumbeat.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.drumbeat.words.Texts;

/** Every key, by the menu it belongs to, and those that only the month knows. */
public final class KeysList {

    private static final int ROWS_A_COLUMN = 18;

    private KeysList() {}

    public static Node of(Texts texts, List<AppMenu.Heading> headings) {
        HBox columns = new HBox(32);
        GridPane grid = column(columns);
        int row = 0;
        for (AppMenu.Heading heading : headings) {
            List<Command> withKeys = heading.groups().stream().flatMap(List::stream)
                    .filter(command -> command.keys().isPresent()).toList();
            if (withKeys.isEmpty()) {
                continue;
            }
            if (row + withKeys.size() + 1 > ROWS_A_COLUMN && row > 0) {
                grid = column(columns);
                row = 0;
            }
            Label title = new Label(heading.name());
            title.getStyleClass().add("keys-heading");
            grid.add(title, 0, row++, 2, 1);
            for (Command command : withKeys) {
                Label keys = new Label(command.keys().orElseThrow().getDisplayText());
                keys.getStyleClass().add("keys-key");
                keys.setMinWidth(Label.USE_PREF_SIZE);
                Label words = new Label(command.name().getValue());
                words.getStyleClass().add("keys-words");
                words.setMinWidth(Label.USE_PREF_SIZE);
                grid.add(keys, 0, row);
                grid.add(words, 1, row++);
            }
        }
        Label month = new Label(texts.of("shell.keys.month"));
        month.setWrapText(true);
        month.setMinHeight(Label.USE_PREF_SIZE);
        month.getStyleClass().addAll("dialog-text", "keys-note");
        VBox all = new VBox(14, columns, month);
        all.setAlignment(Pos.TOP_LEFT);
        return all;
    }

    private static GridPane column(HBox columns) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        columns.getChildren().add(grid);
        return grid;
    }
}
