package app.drumbeat.ui.kit;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The line over the buttons of a dialog: what will come of the choices, or how far the work is, or what refused it. */
final class WorkLine extends HBox {

    private final Errand errand;
    private final StringProperty outlook = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final Label label = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Node warning = Icons.WARNING.node();

    WorkLine(Errand errand) {
        this.errand = errand;
        getStyleClass().add("work-line");
        setAlignment(Pos.TOP_LEFT);
        label.setId("dialog-line");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.textProperty().bind(words);
        HBox.setHgrow(label, Priority.ALWAYS);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(words);
        words.bind(Bindings.createStringBinding(this::said, outlook, errand.jobProperty(), errand.refusalProperty()));
        errand.jobProperty().subscribe(this::show);
        errand.refusalProperty().subscribe(() -> show(errand.jobProperty().get()));
    }

    void outlook(ObservableValue<String> wanted) {
        outlook.bind(wanted);
    }

    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    private String said() {
        return errand.jobProperty().get().map(Job::name)
                .orElseGet(() -> errand.refusalProperty().get().isBlank()
                        ? outlook.get()
                        : errand.refusalProperty().get());
    }

    private void show(Optional<Job> job) {
        boolean refused = job.isEmpty() && !errand.refusalProperty().get().isBlank();
        label.getStyleClass().setAll("label", refused ? "work-refusal" : "work-words");
        bar.progressProperty().unbind();
        job.ifPresent(running -> {
            bar.progressProperty().bind(running.doneProperty());
            bar.setAccessibleText(running.name());
        });
        getChildren().setAll(label);
        if (job.isPresent()) {
            getChildren().add(bar);
        } else if (refused) {
            getChildren().addFirst(warning);
        }
    }
}
