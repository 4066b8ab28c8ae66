package app.drumbeat.start;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.StringExpression;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.ui.kit.DialogFrame;
import app.drumbeat.ui.kit.Dialogs;
import app.drumbeat.ui.kit.Dialogs.FileKind;
import app.drumbeat.ui.kit.FxDialogs;
import app.drumbeat.ui.kit.Themes;
import app.drumbeat.words.Texts;

/** The one window: what stands in it, what it is called, how it looks, and the questions over it. */
final class Stagehand {

    private final Stage stage;
    private final Scene scene;
    private final Themes themes;
    private final Dialogs dialogs;
    private final Texts texts;

    /** @param browser opens an address or a file outside, as the system does */
    Stagehand(Stage stage, Parent first, Texts texts, Consumer<String> browser) {
        this.stage = stage;
        this.texts = texts;
        this.scene = new Scene(first);
        this.themes = new Themes(scene);
        this.dialogs = new FxDialogs(stage, texts, browser);
        stage.setScene(scene);
        stage.setMinWidth(760);
        stage.setMinHeight(520);
    }

    /** Shows what has no name of its own, such as the welcome. */
    void show(Parent content) {
        stage.titleProperty().unbind();
        stage.setTitle(texts.of("shell.title"));
        scene.setRoot(content);
    }

    void show(Parent content, StringExpression title) {
        stage.titleProperty().bind(title);
        scene.setRoot(content);
    }

    /** Shows something to read over the window, until it is closed. */
    void show(String title, Node content) {
        Dialog<ButtonType> dialog = DialogFrame.of(stage, title, content);
        dialog.getDialogPane().getStyleClass().add("reading-dialog");
        dialog.getDialogPane().getButtonTypes()
                .add(new ButtonType(texts.of("kit.close"), ButtonBar.ButtonData.OK_DONE));
        dialog.showAndWait();
    }

    void choose(Theme theme) {
        themes.choose(theme);
    }

    /** Whether nothing is to move by itself; the system may ask for it too. */
    void beStill(boolean wanted) {
        themes.beStill(wanted);
    }

    /** Brings the window to the front, as a second start of the program wants it. */
    void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /** Closes the window as its own cross does. */
    void askToClose() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    /** The window that dialogs open over. */
    Stage window() {
        return stage;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    FileKind calendarKind() {
        return new FileKind(texts.of("shell.file.calendar"), List.of("*.drumbeat"));
    }
}
