package app.drumbeat.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The one look of every dialog: a heading, what it is about, and buttons in the order that the system is used to. */
public final class DialogFrame {

    private DialogFrame() {}

    /** A dialog without buttons yet, over a window and in its colours. */
    public static Dialog<ButtonType> of(Window owner, String title, Node content) {
        Label heading = new Label(title);
        heading.getStyleClass().add("dialog-title");
        heading.setWrapText(true);
        heading.setMinHeight(Label.USE_PREF_SIZE);
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox body = new VBox(heading, content);
        body.getStyleClass().add("dialog-body");
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(body);
        Bindings.bindContent(pane.getStylesheets(), owner.getScene().getStylesheets());
        pane.getStyleClass().add("drumbeat-dialog");
        return dialog;
    }
}
