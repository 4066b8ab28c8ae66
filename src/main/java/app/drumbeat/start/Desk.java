package app.drumbeat.start;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.scene.Parent;

import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.port.Library;
import app.drumbeat.ui.kit.FxBackground;
import app.drumbeat.ui.kit.Navigator;
import app.drumbeat.ui.kit.Notices;
import app.drumbeat.words.Texts;

/** Everything that is made for one open calendar, and let go of with it. */
final class Desk implements AutoCloseable {

    private final Workspace workspace;
    private final FxBackground background;
    private final Notices notices;
    private final Screens screens;
    private final StringExpression title;
    private final SeenHistories histories;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Desk(Workspace workspace, FxBackground background, Notices notices, Screens screens,
            StringExpression title, SeenHistories histories) {
        this.workspace = workspace;
        this.background = background;
        this.notices = notices;
        this.screens = screens;
        this.title = title;
        this.histories = histories;
    }

    static Desk of(Library library, Premises premises, Stagehand stage, Doors door) {
        Workspace workspace = new Workspace(library, premises.clock(), premises.today(),
                new Person(premises.choices()));
        FxBackground background = new FxBackground(workspace.turn());
        Notices notices = new Notices(() -> LocalTime.ofInstant(premises.clock().instant(),
                premises.clock().getZone()));
        background.onFailure(failure -> new CrashGuard(premises.texts(), notices::warn).take(failure));
        Services services = Services.of(workspace, new Fresh(UUID::randomUUID, premises.clock()),
                premises.texts());
        Screens screens = new Screens(services, premises, stage, door, new Surroundings(background, notices));
        StringExpression title = Bindings.createStringBinding(
                () -> premises.texts().of("shell.title.named", screens.calendarName().get()), screens.calendarName());
        Desk desk = new Desk(workspace, background, notices, screens, title, new SeenHistories(premises.choices()));
        desk.proveHistory(premises.texts());
        return desk;
    }

    /** Says so where the history of approvals is not as this computer saw it last; the window need not wait for that. */
    private void proveHistory(Texts texts) {
        Library library = workspace.library();
        background.run(() -> library.ledger().prove(histories.of(library.place())), proof -> {
            if (!proof.isWhole()) {
                notices.warn(texts.of("start.history." + proof.finding().name(), proof.line()), List.of(
                        new Notices.Action(texts.of("start.history.accept"), () -> histories.accept(library))));
            }
        });
    }

    /** Where the calendar is. */
    Path place() {
        return workspace.library().place();
    }

    Workspace workspace() {
        return workspace;
    }

    Navigator navigator() {
        return screens;
    }

    FxBackground background() {
        return background;
    }

    Parent window() {
        return screens.window();
    }

    /** The calendar's name and the program's. */
    StringExpression title() {
        return title;
    }

    Notices notices() {
        return notices;
    }

    /** What was looked at, added to what is remembered of other things. */
    Map<String, String> remember(Map<String, String> memory) {
        return screens.memory().remember(memory);
    }

    void warn(String text) {
        notices.warn(text);
    }

    /** Opens the import with files, or asks for one where there are none. */
    void importFiles(List<Path> files) {
        screens.importFiles(files);
    }

    /** Writes what is still being typed, waits for work that was asked for, and lets go of the file; a second time it does nothing. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        screens.flush();
        background.close();
        try {
            histories.remember(workspace.library());
        } finally {
            workspace.library().close();
        }
    }
}
