package app.drumbeat.ui.kit;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.drumbeat.words.Texts;

/** Where something is going to be written: the name of the file, its folder below, and a button to choose another. */
public final class TargetField extends HBox {

    private final Texts texts;
    private final TargetFile target;
    private final Label name = new Label();
    private final Label folder = new Label();
    private final Tooltip whole = new Tooltip();
    private final Button choose;

    /** @param choosing asks for another file */
    public TargetField(Texts texts, TargetFile target, Runnable choosing) {
        this.texts = texts;
        this.target = target;
        getStyleClass().add("target-field");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("target-name");
        folder.getStyleClass().add("target-folder");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        folder.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        name.setTooltip(whole);
        folder.setTooltip(whole);
        VBox words = new VBox(name, folder);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        choose = new Button(texts.of("kit.target.choose"));
        choose.setId("target-choose");
        choose.setMinWidth(Button.USE_PREF_SIZE);
        choose.setOnAction(event -> choosing.run());
        getChildren().addAll(words, choose);
        target.fileProperty().subscribe(this::show);
        target.replacesProperty().subscribe(replaces -> show(target.file()));
    }

    private void show(Path file) {
        name.setText(String.valueOf(file.getFileName()));
        String where = String.valueOf(file.toAbsolutePath().getParent());
        folder.setText(texts.of(target.replacesProperty().get() ? "kit.target.replaces" : "kit.target.folder", where));
        whole.setText(file.toString());
        choose.setAccessibleText(texts.of("kit.target.choose.spoken", file, folder.getText()));
    }
}
