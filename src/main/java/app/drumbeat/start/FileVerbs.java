package app.drumbeat.start;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.domain.port.Library;
import app.drumbeat.ui.kit.Errand;
import app.drumbeat.ui.kit.Notices.Action;
import app.drumbeat.ui.shell.About;
import app.drumbeat.ui.start.RestoreDialog;
import app.drumbeat.words.Texts;

/** The File and Help menus: other calendars, copies, and what the program is. */
final class FileVerbs {

    private final Premises premises;
    private final Texts texts;
    private final Stagehand stage;
    private final Doors door;
    private final Surroundings round;
    private final Library library;

    FileVerbs(Premises premises, Stagehand stage, Doors door, Surroundings round, Library library) {
        this.premises = premises;
        this.texts = premises.texts();
        this.stage = stage;
        this.door = door;
        this.round = round;
        this.library = library;
    }

    Map<String, Runnable> byId() {
        Map<String, Runnable> verbs = new HashMap<>();
        verbs.put("file/new", door::createChosen);
        verbs.put("file/open", door::openChosen);
        verbs.put("file/sample", door::explore);
        verbs.put("file/copy", this::saveCopy);
        verbs.put("file/restore", this::restore);
        verbs.put("help/about", () -> stage.show(texts.of("command.help.about"),
                About.of(texts, Version.ofThisProgram(), door.place())));
        verbs.put("file/quit", stage::askToClose);
        verbs.put("help/log", () -> stage.dialogs().showInFolder(door.log().resolve("drumbeat.0.log")));
        return verbs;
    }

    /** The calendars opened lately. */
    Menu recent() {
        Menu menu = new Menu(texts.of("command.file.recent"));
        List<Path> files = door.recent();
        if (files.isEmpty()) {
            MenuItem none = new MenuItem(texts.of("command.file.recent.none"));
            none.setDisable(true);
            menu.getItems().add(none);
        }
        for (Path file : files) {
            MenuItem item = new MenuItem(file.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> door.open(file));
            menu.getItems().add(item);
        }
        return menu;
    }

    void chooseTheme(Theme theme) {
        stage.choose(theme);
        premises.choices().keep(premises.choices().load().themed(theme));
    }

    /** Writes a verified copy where the person says, to move to another computer. */
    void saveCopy() {
        stage.dialogs()
                .chooseToSave(texts.of("shell.copy.title"), Documents.file("calendar-copy.drumbeat").toString(),
                        List.of(stage.calendarKind()))
                .ifPresent(target -> round.background().run(() -> premises.files().copy(library, target),
                        copy -> round.notices().offer(texts.of("shell.copy.done", copy.posts()),
                                List.of(new Action(texts.of("shell.copy.show"),
                                        () -> stage.dialogs().showInFolder(target))))));
    }

    /** Offers the newest verified copies, and puts the chosen one in the place of the calendar. */
    void restore() {
        round.background().run(door::copies, copies -> {
            if (copies.isEmpty()) {
                stage.dialogs().tell(texts.of("start.restore.title"), texts.of("start.restore.none"));
                return;
            }
            RestoreDialog.over(stage.window(), texts, copies, door::taken, new Errand(round.background(), texts),
                    door::restore).open();
        });
    }
}
