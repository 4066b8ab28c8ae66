package app.drumbeat.start;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.scene.Parent;

import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.port.Library;
import app.drumbeat.ui.kit.FxBackground;
import app.drumbeat.ui.kit.Navigator;
import app.drumbeat.ui.kit.Notices;

/** Everything that is made for one open calendar, and let go of with it. */
final class Desk implements AutoCloseable {

    private final Workspace workspace;
    private final FxBackground background;
    private final Notices notices;
    private final Screens screens;
    private final StringExpression title;

    private Desk(Workspace workspace, FxBackground background, Notices notices, Screens screens,
            StringExpression title) {
        this.workspace = workspace;
        this.background = background;
        this.notices = notices;
        this.screens = screens;
        this.title = title;
    }

    static Desk of(Library library, Premises premises, Stagehand stage, Doors door) {
        Workspace workspace = new Workspace(library, premises.clock(), premises.today());
        FxBackground background = new FxBackground(workspace.turn());
        Notices notices = new Notices(() -> LocalTime.ofInstant(premises.clock().instant(),
                premises.clock().getZone()));
        background.onFailure(failure -> new CrashGuard(premises.texts(), notices::warn).take(failure));
        Services services = Services.of(workspace, new Fresh(UUID::randomUUID, premises.clock()),
                premises.texts());
        Screens screens = new Screens(services, premises, stage, door, new Surroundings(background, notices));
        StringExpression title = Bindings.createStringBinding(
                () -> premises.texts().of("shell.title.named", screens.calendarName().get()), screens.calendarName());
        return new Desk(workspace, background, notices, screens, title);
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

    /** Writes what is still being typed, waits for work that was asked for, and lets go of the file. */
    @Override
    public void close() {
        screens.flush();
        background.close();
        workspace.library().close();
    }
}
