package app.drumbeat.ui.intake;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

import app.drumbeat.domain.base.Problem;

/** Everything there is to say about a file, what is wrong first. */
final class RemarksPane extends ListView<Problem> {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final ObservableList<Problem> problems = FXCollections.observableArrayList();

    RemarksPane(ImportViewModel model) {
        getStyleClass().add("import-remarks");
        setPlaceholder(new Label(model.texts().of("import.remarks.none")));
        setAccessibleText(model.texts().of("import.tab.remarks", 0));
        setItems(problems);
        setCellFactory(list -> new Remark(model.words()));
    }

    void show(List<Problem> found) {
        List<Problem> sorted = found.stream().sorted((one, other) -> Boolean.compare(other.isError(), one.isError()))
                .toList();
        problems.setAll(sorted);
    }

    /** A remark on as many lines as it needs. */
    private static final class Remark extends ListCell<Problem> {

        private final ImportLines words;

        Remark(ImportLines words) {
            this.words = words;
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            boolean shown = !empty && problem != null;
            setText(shown ? words.told(problem) : "");
            pseudoClassStateChanged(WRONG, shown && problem.isError());
        }
    }
}
