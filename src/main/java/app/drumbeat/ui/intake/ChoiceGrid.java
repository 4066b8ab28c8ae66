package app.drumbeat.ui.intake;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import app.drumbeat.ui.kit.Picks;

/** Names, what each is taken for, and what stands there: three columns, one row a name. */
final class ChoiceGrid extends GridPane {

    private static final double NAME_WIDTH = 190;
    private static final double CHOICE_WIDTH = 190;

    private int rows;

    ChoiceGrid() {
        getStyleClass().add("import-choices");
        ColumnConstraints names = new ColumnConstraints(NAME_WIDTH);
        ColumnConstraints choices = new ColumnConstraints(CHOICE_WIDTH);
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        rest.setMinWidth(0);
        getColumnConstraints().setAll(names, choices, rest);
    }

    /** @param samples examples of what stands there, or empty */
    <T> void row(String name, List<T> values, Property<T> chosen, Function<T, String> called, String samples) {
        Label label = new Label(name.replaceAll("\\s+", " "));
        label.getStyleClass().add("import-choice-name");
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        Picks<T> picks = new Picks<>(values, chosen, called);
        picks.setMaxWidth(Double.MAX_VALUE);
        picks.setAccessibleText(label.getText());
        picks.setAccessibleHelp(samples);
        label.setLabelFor(picks);
        Label examples = new Label(samples);
        examples.getStyleClass().add("import-samples");
        addRow(rows++, label, picks, examples);
    }
}
