package app.drumbeat.ui.intake;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

import app.drumbeat.application.intake.Becomes;
import app.drumbeat.words.Texts;

/** Every row of the file, with what it will become. */
final class LinesTable extends TableView<ImportLine> {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass IDLE = PseudoClass.getPseudoClass("idle");

    private final TableColumn<ImportLine, String> sheets;

    LinesTable(ObservableList<ImportLine> lines, boolean ofPosts, Texts texts) {
        super(lines);
        sheets = made(texts.of("import.column.sheet"), 96, ImportLine::sheet);
        getStyleClass().add("import-lines");
        setPlaceholder(new Label(texts.of("import.lines.none")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setAccessibleText(texts.of("import.tab.rows"));
        setRowFactory(table -> new Row());
        if (ofPosts) {
            column(texts.of("import.column.row"), 46, ImportLine::row);
            sheets.setVisible(false);
            getColumns().add(sheets);
        }
        column(texts.of("import.column.becomes"), 112, ImportLine::fate);
        column(texts.of("import.column.when"), 156, ImportLine::when);
        if (ofPosts) {
            column(texts.of("import.column.channel"), 96, ImportLine::channel);
        }
        column(texts.of(ofPosts ? "import.column.title" : "import.column.day"), 240, ImportLine::title);
        if (ofPosts) {
            column(texts.of("import.column.remark"), 170, ImportLine::remark);
        }
    }

    /** The sheet is told only where there are several. */
    void showSheets(boolean wanted) {
        sheets.setVisible(wanted);
    }

    private void column(String name, double width, Function<ImportLine, String> text) {
        getColumns().add(made(name, width, text));
    }

    private static TableColumn<ImportLine, String> made(String name, double width, Function<ImportLine, String> text) {
        TableColumn<ImportLine, String> column = new TableColumn<>(name);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(
                text.apply(cell.getValue()).replaceAll("\\s+", " ")));
        return column;
    }

    /** A row that is left out is marked, one that brings nothing stands back. */
    private static final class Row extends TableRow<ImportLine> {

        @Override
        protected void updateItem(ImportLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean shown = !empty && line != null;
            pseudoClassStateChanged(WRONG, shown && (line.wrong() || line.becomes() == Becomes.REMOVED));
            pseudoClassStateChanged(IDLE, shown && !line.wrong() && !brings(line.becomes()));
        }

        private static boolean brings(Becomes becomes) {
            return switch (becomes) {
                case NEW_POST, NEW_IDEA, NEW, UPDATE, REMOVED -> true;
                case SAME, REPEATED, NO_POST, LEFT_OUT -> false;
            };
        }
    }
}
