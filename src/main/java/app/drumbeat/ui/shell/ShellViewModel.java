package app.drumbeat.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Navigator.Page;
import app.drumbeat.ui.kit.Notices;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Room;
import app.drumbeat.words.Texts;

/** Which page is up; what undo and redo would do, by name. */
public final class ShellViewModel {

    private record Names(Optional<StepName> undo, Optional<StepName> redo, String calendar) {}

    private final Workspace workspace;
    private final Background background;
    private final Notices notices;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.CALENDAR);
    private final ReadOnlyStringWrapper undoName;
    private final ReadOnlyStringWrapper redoName;
    private final ReadOnlyStringWrapper calendarName = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final Room panelRoom = new Room(280, 304, 560);
    private Runnable beforeUndo = () -> {};

    public ShellViewModel(Workspace workspace, Background background, Refresher refresher, Notices notices,
            Texts texts) {
        this.workspace = workspace;
        this.background = background;
        this.notices = notices;
        this.texts = texts;
        this.undoName = new ReadOnlyStringWrapper(texts.of("shell.undo"));
        this.redoName = new ReadOnlyStringWrapper(texts.of("shell.redo"));
        refresher.listen(touched -> {
            notices.stepped();
            readNames();
        });
        readNames();
    }

    // --- what the view binds to

    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** "Undo move of 3 posts", or "Undo" where there is nothing to undo. */
    public ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty calendarNameProperty() {
        return calendarName.getReadOnlyProperty();
    }

    /** How wide the side panel is. */
    public Room panelRoom() {
        return panelRoom;
    }

    // --- what a person can do

    public void goTo(Page wanted) {
        page.set(wanted);
    }

    public void undo() {
        beforeUndo.run();
        background.run(workspace::undo, step -> step.ifPresent(name -> notices.done(said("shell.undone", name),
                texts.of("shell.redo"), this::redo)));
    }

    public void redo() {
        background.run(workspace::redo, step -> step.ifPresent(name -> notices.done(said("shell.redone", name),
                texts.of("shell.undo"), this::undo)));
    }

    /** What has to be written first, such as words still being typed, so that undo takes back the right step. */
    public void beforeUndo(Runnable flush) {
        beforeUndo = flush;
    }

    // --- what the workspace tells us

    private void readNames() {
        background.run(
                () -> new Names(workspace.undoName(), workspace.redoName(), workspace.library().calendar().name()),
                names -> {
                    undoName.set(
                            names.undo().map(step -> said("shell.undo.named", step)).orElse(texts.of("shell.undo")));
                    redoName.set(
                            names.redo().map(step -> said("shell.redo.named", step)).orElse(texts.of("shell.redo")));
                    canUndo.set(names.undo().isPresent());
                    canRedo.set(names.redo().isPresent());
                    calendarName.set(names.calendar());
                });
    }

    private String said(String key, StepName step) {
        return texts.of(key, texts.of(step.key(), step.args().toArray()));
    }
}
