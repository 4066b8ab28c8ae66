package app.drumbeat.ui.post;

import java.io.File;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

import app.drumbeat.domain.port.MediaFolder;

/** Takes pictures and films that are dropped on the editor or pasted into it. */
final class MediaComing {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final PostEditorViewModel model;
    private final Node editor;

    private MediaComing(PostEditorViewModel model, Node editor) {
        this.model = model;
        this.editor = editor;
    }

    static void into(Node editor, PostEditorViewModel model) {
        MediaComing coming = new MediaComing(model, editor);
        editor.addEventHandler(DragEvent.DRAG_OVER, coming::over);
        editor.addEventHandler(DragEvent.DRAG_EXITED, event -> coming.dropping(false));
        editor.addEventHandler(DragEvent.DRAG_DROPPED, coming::dropped);
        editor.addEventFilter(KeyEvent.KEY_PRESSED, coming::pressed);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && isWritable()) {
            event.acceptTransferModes(TransferMode.COPY);
            dropping(true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        dropping(false);
        if (event.getDragboard().hasFiles() && isWritable()) {
            attach(event.getDragboard().getFiles());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    /** Words are pasted into the field as ever; files and pictures belong to the post, wherever in it the keyboard is. */
    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.V || !event.isShortcutDown() || event.isShiftDown() || !isWritable()) {
            return;
        }
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            attach(clipboard.getFiles());
            event.consume();
        } else if (clipboard.hasImage() && !clipboard.hasString()) {
            attach(clipboard.getImage());
            event.consume();
        }
    }

    private void attach(List<File> files) {
        model.media().attach(files.stream().map(File::toPath).toList());
    }

    private void attach(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        if (image.getPixelReader() != null && (long) width * height <= MediaFolder.MOST_PIXELS) {
            int[] pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            model.media().attach(new MediaFolder.Pixels(width, height, pixels));
        }
    }

    private boolean isWritable() {
        return model.openProperty().get().filter(OpenPost::writable).isPresent();
    }

    private void dropping(boolean is) {
        editor.pseudoClassStateChanged(DROPPING, is);
    }
}
