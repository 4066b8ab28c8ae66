package app.drumbeat.ui.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import app.drumbeat.words.Texts;

/** Questions as JavaFX windows over the main one. */
public final class FxDialogs implements Dialogs {

    private final Window owner;
    private final Texts texts;
    private final Consumer<String> browser;

    /** @param browser opens an address or a file outside, as the system does */
    public FxDialogs(Window owner, Texts texts, Consumer<String> browser) {
        this.owner = owner;
        this.texts = texts;
        this.browser = browser;
    }

    @Override
    public Optional<Choice> ask(String title, String text, List<Choice> choices) {
        Dialog<ButtonType> dialog = dialog(title, words(text));
        List<ButtonType> types = choices.stream().map(FxDialogs::type).toList();
        dialog.getDialogPane().getButtonTypes().setAll(types);
        ButtonType cancel = cancel();
        dialog.getDialogPane().getButtonTypes().add(cancel);
        for (int i = 0; i < choices.size(); i++) {
            dialog.getDialogPane().lookupButton(types.get(i)).getStyleClass().addAll(styles(choices.get(i).kind()));
        }
        dialog.getDialogPane().getButtonTypes().forEach(type -> showWhole(dialog.getDialogPane().lookupButton(type)));
        if (choices.stream().anyMatch(choice -> choice.kind() == Choice.Kind.DESTRUCTIVE)) {
            // Enter, pressed without reading, must lose nothing
            first(dialog, dialog.getDialogPane().lookupButton(cancel));
        }
        Optional<ButtonType> answer = dialog.showAndWait();
        return answer.map(types::indexOf).filter(index -> index >= 0).map(choices::get);
    }

    @Override
    public void tell(String title, String text) {
        Dialog<ButtonType> dialog = dialog(title, words(text));
        dialog.getDialogPane().getButtonTypes()
                .add(new ButtonType(texts.of("kit.close"), ButtonBar.ButtonData.OK_DONE));
        dialog.showAndWait();
    }

    @Override
    public void tellToKeep(String title, String text, String words) {
        TextField kept = new TextField(words);
        kept.setEditable(false);
        kept.setAccessibleText(title);
        kept.getStyleClass().add("kept-words");
        HBox.setHgrow(kept, Priority.ALWAYS);
        HBox line = new HBox(8, kept, PanelParts.small(texts.of("kit.copy"), () -> copyToClipboard(words)));
        line.setAlignment(Pos.CENTER_LEFT);
        Dialog<ButtonType> dialog = dialog(title, new VBox(10, line, words(text)));
        dialog.getDialogPane().getButtonTypes()
                .add(new ButtonType(texts.of("kit.kept"), ButtonBar.ButtonData.OK_DONE));
        dialog.showAndWait();
    }

    @Override
    public Optional<String> askText(String title, String label, String suggestion) {
        return typed(title, label, new TextField(suggestion));
    }

    @Override
    public Optional<String> askSecret(String title, String label) {
        return typed(title, label, new PasswordField());
    }

    private Optional<String> typed(String title, String label, TextField field) {
        field.setAccessibleText(label);
        VBox content = new VBox(6, words(label), field);
        Dialog<ButtonType> dialog = dialog(title, content);
        ButtonType done = new ButtonType(texts.of("kit.done"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(done, cancel());
        first(dialog, field);
        return dialog.showAndWait().filter(answer -> answer == done).map(answer -> field.getText());
    }

    /** The dialog itself says that it is shown before it is, and then gives the keyboard to its button. */
    private static void first(Dialog<ButtonType> dialog, Node wanted) {
        dialog.getDialogPane().getScene().getWindow().addEventHandler(WindowEvent.WINDOW_SHOWN,
                event -> wanted.requestFocus());
    }

    @Override
    public <T> Optional<T> pick(String title, String label, List<T> things, Function<T, String> name, String act) {
        Picks<T> choice = new Picks<>(things, new SimpleObjectProperty<>(things.getFirst()), name);
        choice.setAccessibleText(label);
        Dialog<ButtonType> dialog = dialog(title, new VBox(6, words(label), choice));
        ButtonType done = new ButtonType(act, ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(done, cancel());
        return dialog.showAndWait().filter(answer -> answer == done).map(answer -> choice.getValue());
    }

    @Override
    public Optional<Path> chooseToOpen(String title, List<FileKind> kinds) {
        return Optional.ofNullable(chooser(title, kinds).showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public List<Path> chooseSeveralToOpen(String title, List<FileKind> kinds) {
        List<File> files = chooser(title, kinds).showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseToSave(String title, String suggestedName, List<FileKind> kinds) {
        FileChooser chooser = chooser(title, kinds);
        Path suggested = Path.of(suggestedName);
        chooser.setInitialFileName(String.valueOf(suggested.getFileName()));
        Path folder = suggested.getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public void showInFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        browser.accept((folder == null ? file : folder).toUri().toString());
    }

    @Override
    public void openLink(String address) {
        browser.accept(address);
    }

    @Override
    public void copyToClipboard(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private Dialog<ButtonType> dialog(String title, Node content) {
        return DialogFrame.of(owner, title, content);
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("dialog-text");
        return label;
    }

    /** Buttons may differ in width, so that none cuts its words. */
    private static void showWhole(Node button) {
        ButtonBar.setButtonUniformSize(button, false);
        if (button instanceof Region region) {
            region.setMinWidth(Region.USE_PREF_SIZE);
        }
    }

    private ButtonType cancel() {
        return new ButtonType(texts.of("kit.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    }

    private static ButtonType type(Choice choice) {
        return new ButtonType(choice.name(), switch (choice.kind()) {
            case MAIN -> ButtonBar.ButtonData.OK_DONE;
            case DESTRUCTIVE, PLAIN -> ButtonBar.ButtonData.OTHER;
        });
    }

    private static List<String> styles(Choice.Kind kind) {
        return switch (kind) {
            case MAIN -> List.of("accent");
            case DESTRUCTIVE -> List.of("danger");
            case PLAIN -> List.of();
        };
    }

    private static FileChooser chooser(String title, List<FileKind> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        kinds.forEach(kind -> chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns())));
        return chooser;
    }
}
