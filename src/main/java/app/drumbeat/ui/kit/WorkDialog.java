package app.drumbeat.ui.kit;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import app.drumbeat.words.Texts;

/**
 * A dialog in which a person chooses how something is to be done, and that stays until it is done: a heading, a sentence, the
 * choices, a line that says what will come of them or how far the work is, and the buttons.
 *
 * <p>Enter presses the main button, Escape the one that cancels. While the work runs nothing can be chosen, and Cancel stops the
 * work instead of closing the dialog; pressed once more it closes it.
 */
public final class WorkDialog {

    private final Texts texts;
    private final Errand errand;
    private final Dialog<ButtonType> dialog;
    private final VBox content = new VBox();
    private final WorkLine line;

    /** @param text what this is for, in a sentence */
    public WorkDialog(Window owner, Texts texts, String title, String text, Errand errand) {
        this.texts = texts;
        this.errand = errand;
        this.line = new WorkLine(errand);
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        words.getStyleClass().add("dialog-text");
        content.getStyleClass().add("dialog-content");
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox all = new VBox(words, content, line);
        all.getStyleClass().add("dialog-work");
        dialog = DialogFrame.of(owner, title, all);
        dialog.getDialogPane().getStyleClass().add("work-dialog");
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(texts.of("kit.cancel"), ButtonData.CANCEL_CLOSE));
        content.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> errand.jobProperty().get().isPresent(),
                        errand.jobProperty()));
        onButton(cancelType(), event -> {
            if (errand.jobProperty().get().filter(job -> !job.isCancelled()).isPresent()) {
                event.consume();
                errand.cancel();
            }
        });
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        content.addEventHandler(KeyEvent.KEY_PRESSED, WorkDialog::keepTyped);
        errand.jobProperty().subscribe(this::moveFocus);
        errand.refusalProperty().subscribe(refusal -> growToWords());
    }

    /** One that writes a file: it says what will come of the choices, and closes when the file is there. */
    public WorkDialog(Window owner, Delivery delivery, String title, String text) {
        this(owner, delivery.texts(), title, text, delivery.errand());
        outlook(delivery.outlookProperty());
        closesWith(delivery.doneProperty());
    }

    /** What can be chosen, one below the other. */
    public WorkDialog choices(Node... nodes) {
        content.getChildren().setAll(nodes);
        return this;
    }

    /** What will come of it, in words that follow the choices. */
    public WorkDialog outlook(ObservableValue<String> words) {
        line.outlook(words);
        return this;
    }

    /** The button that does it, which Enter presses. It cannot be pressed while {@code ready} is false or the work runs. */
    public WorkDialog main(String name, ObservableBooleanValue ready, Runnable run) {
        Button button = button(new ButtonType(name, ButtonData.OK_DONE), run);
        button.setId("dialog-main");
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        button.disableProperty().bind(Bindings.createBooleanBinding(
                () -> !ready.get() || errand.jobProperty().get().isPresent(), ready, errand.jobProperty()));
        button.accessibleHelpProperty().bind(line.wordsProperty());
        return this;
    }

    /** Another way on, such as back to an earlier choice; the dialog stays. */
    public WorkDialog other(String name, ObservableBooleanValue ready, Runnable run) {
        Button button = button(new ButtonType(name, ButtonData.LEFT), run);
        button.disableProperty().bind(Bindings.createBooleanBinding(
                () -> !ready.get() || errand.jobProperty().get().isPresent(), ready, errand.jobProperty()));
        return this;
    }

    /** The dialog closes when this becomes true. */
    public WorkDialog closesWith(ObservableBooleanValue done) {
        done.subscribe(() -> {
            if (done.get()) {
                close();
            }
        });
        return this;
    }

    /** Does something when the dialog is closed, however that came about. */
    public WorkDialog afterwards(Runnable then) {
        dialog.setOnHidden(event -> then.run());
        return this;
    }

    /** Gives the choices the room of a table. */
    public WorkDialog wide() {
        dialog.setResizable(true);
        dialog.getDialogPane().getStyleClass().add("wide-dialog");
        return this;
    }

    /** Opens it over its window, and returns at once. */
    public void open() {
        dialog.setOnShown(event -> first(content).ifPresent(Node::requestFocus));
        dialog.show();
        growToWords();
    }

    public void close() {
        dialog.close();
    }

    /** What stands in the dialog's window. */
    public DialogPane pane() {
        return dialog.getDialogPane();
    }

    private Button button(ButtonType type, Runnable run) {
        dialog.getDialogPane().getButtonTypes().add(type);
        return onButton(type, event -> {
            event.consume();
            run.run();
        });
    }

    private Button onButton(ButtonType type, EventHandler<ActionEvent> handler) {
        Button button = (Button) dialog.getDialogPane().lookupButton(type);
        button.addEventFilter(ActionEvent.ACTION, handler);
        return button;
    }

    private ButtonType cancelType() {
        return dialog.getDialogPane().getButtonTypes().getFirst();
    }

    /** Enter presses the main button from a tick too, which would take it for itself. */
    private void enter(KeyEvent event) {
        boolean tick = event.getTarget() instanceof CheckBox || event.getTarget() instanceof RadioButton;
        if (event.getCode() == KeyCode.ENTER && tick) {
            event.consume();
            mainButton().filter(button -> !button.isDisabled()).ifPresent(Button::fire);
        }
    }

    /** Enter in a field with a list or a calendar takes what was typed, so that it is seen before it is used. */
    private static void keepTyped(KeyEvent event) {
        boolean typed = event.getTarget() instanceof ComboBoxBase<?> box && box.isEditable()
                || event.getTarget() instanceof TextField field && field.getParent() instanceof ComboBoxBase<?>;
        if (event.getCode() == KeyCode.ENTER && typed) {
            event.consume();
        }
    }

    private Optional<Button> mainButton() {
        DialogPane pane = dialog.getDialogPane();
        return pane.getButtonTypes().stream().filter(type -> type.getButtonData() == ButtonData.OK_DONE).findFirst()
                .map(type -> (Button) pane.lookupButton(type));
    }

    /** The first choice that keys can reach. */
    private static Optional<Node> first(Node within) {
        if (within.isFocusTraversable() && !within.isDisabled()) {
            return Optional.of(within);
        }
        return within instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> first(child).stream()).findFirst()
                : Optional.empty();
    }

    /** Whoever works with keys finds Cancel while the work runs, and what they had pressed when it is over. */
    private void moveFocus(Optional<Job> job) {
        DialogPane pane = dialog.getDialogPane();
        if (job.isPresent()) {
            pane.lookupButton(cancelType()).requestFocus();
        } else {
            mainButton().ifPresent(Node::requestFocus);
        }
    }

    /** A long sentence takes more lines than the window had room for. */
    private void growToWords() {
        DialogPane pane = dialog.getDialogPane();
        if (dialog.isShowing()) {
            pane.applyCss();
            if (pane.getHeight() < pane.prefHeight(pane.getWidth())) {
                pane.getScene().getWindow().sizeToScene();
            }
        }
    }
}
