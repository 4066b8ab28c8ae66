package app.drumbeat.ui.intake;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.drumbeat.application.intake.Becomes;
import app.drumbeat.words.Texts;

/** The rows of a file, all or those that become one thing, and under them all that there is to say about the one selected. */
final class RowsPane extends VBox {

    private final Texts texts;
    private final ObservableList<ImportLine> all = FXCollections.observableArrayList();
    private final FilteredList<ImportLine> wanted = new FilteredList<>(all);
    private final FlowPane filter = new FlowPane();
    private final LinesTable table;
    private Optional<Becomes> only = Optional.empty();

    RowsPane(boolean ofPosts, Texts texts) {
        this.texts = texts;
        getStyleClass().add("import-rows");
        filter.getStyleClass().add("import-filter");
        table = new LinesTable(wanted, ofPosts, texts);
        VBox.setVgrow(table, Priority.ALWAYS);
        Label remark = new Label();
        remark.getStyleClass().add("import-remark");
        remark.setWrapText(true);
        remark.managedProperty().bind(remark.textProperty().isNotEmpty());
        remark.textProperty().bind(table.getSelectionModel().selectedItemProperty()
                .map(line -> String.join("\n", line.remarks())).orElse(""));
        getChildren().setAll(filter, table, remark);
    }

    void show(List<ImportLine> lines) {
        int at = table.getSelectionModel().getSelectedIndex();
        if (only.filter(becomes -> lines.stream().noneMatch(line -> line.becomes() == becomes)).isPresent()) {
            only = Optional.empty();
        }
        all.setAll(lines);
        table.showSheets(lines.stream().map(ImportLine::sheet).distinct().count() > 1);
        narrow();
        ToggleGroup group = new ToggleGroup();
        filter.getChildren().clear();
        filter.getChildren().add(toggle(group, texts.of("import.all", lines.size()), Optional.empty()));
        ImportSum.counts(lines).forEach((becomes, count) -> filter.getChildren()
                .add(toggle(group, texts.of("import.some", texts.of(becomes.key()), count), Optional.of(becomes))));
        table.getSelectionModel().select(Math.min(at, wanted.size() - 1));
    }

    /** Puts whoever works with keys on the rows. */
    void focus() {
        table.requestFocus();
    }

    private ToggleButton toggle(ToggleGroup group, String name, Optional<Becomes> what) {
        ToggleButton button = new ToggleButton(name);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("import-some");
        button.setToggleGroup(group);
        button.setSelected(only.equals(what));
        button.setOnAction(event -> {
            button.setSelected(true);
            only = what;
            narrow();
        });
        return button;
    }

    private void narrow() {
        wanted.setPredicate(line -> only.map(becomes -> line.becomes() == becomes).orElse(true));
    }
}
