package app.drumbeat.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.drumbeat.ui.shell.CommandTable;

/** Whatever there is to do has a name, a place in the menu, a line in the palette, and a way without the mouse. */
@ExtendWith(ApplicationExtension.class)
class CommandsTest {

    /**
     * What the mouse does, and what does the same by keys: a command by its id, or keys that one part of the window knows, as
     * the list of keys names them.
     */
    private static final List<List<String>> MOUSE = List.of(
            List.of("click a post", "keys: Enter opens"),
            List.of("double-click a post", "post/open"),
            List.of("Ctrl and a click on posts", "keys: Ctrl+Space"),
            List.of("Shift and a click on posts, in the agenda and on the board", "keys: Shift with up and down"),
            List.of("draw a frame over days", "edit/selectAll"),
            List.of("drag a post to another day", "post/later"),
            List.of("drag a post to the day before", "post/earlier"),
            List.of("drag a post to another week", "post/weekLater"),
            List.of("drag a post to the week before", "post/weekEarlier"),
            List.of("drag a post to another hour of the week", "keys: in the week with Shift by a quarter of an hour"),
            List.of("drag a post into the tray", "post/takeOff"),
            List.of("drag an idea onto a day", "post/onDay"),
            List.of("drag a card to another column", "keys: on the board to the next state"),
            List.of("double-click a day", "post/new"),
            List.of("double-click a free time", "post/nextFree"),
            List.of("click a day", "keys: arrows go from day to day"),
            List.of("click +3 more", "keys: Tab into the posts of a day"),
            List.of("click a silence", "go/nextGap"),
            List.of("click the best idea for a silence", "go/fillGap"),
            List.of("click a channel in the strip", "view/filter"),
            List.of("click the title of the month", "go/date"),
            List.of("click the arrows of the bar", "go/next"),
            List.of("click the other arrow", "go/previous"),
            List.of("click Today in the bar", "go/today"),
            List.of("click Month", "view/month"), List.of("click Week", "view/week"),
            List.of("click Agenda", "view/agenda"), List.of("click Quarter", "view/quarter"),
            List.of("click the rail: board", "view/board"), List.of("click the rail: today", "view/today"),
            List.of("click the rail: findings", "view/flags"), List.of("click the rail: ideas", "view/ideas"),
            List.of("click the rail: deleted", "view/deleted"),
            List.of("click the rail: settings", "view/settings"),
            List.of("click the funnel", "view/filter"), List.of("tick With findings", "view/withFindings"),
            List.of("drag the edge of the side panel to the left", "view/panelWider"),
            List.of("drag it to the right", "view/panelNarrower"),
            List.of("drag the edge of the ideas up", "view/trayTaller"),
            List.of("drag it down", "view/trayLower"),
            List.of("close the ideas", "view/tray"),
            List.of("click the cross of the side panel", "keys: Esc lets go"),
            List.of("the other mouse button on a post", "keys: Shift+F10"),
            List.of("click the calendar beside a date", "keys: F4 opens a month"),
            List.of("drop a file on the window", "file/import"),
            List.of("click Undo in a notice", "edit/undo"));

    @TempDir
    Path folder;

    private Stage stage;
    private Path sample;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void keepTheSample() {
        try (ProgramOnScreen program = program()) {
            sample = program.premises.folders().sample();
            NewCalendar.sample(program.premises, sample).close();
        }
    }

    @Test
    void everyPlannedCommandIsInTheMenuWithANameAndTheKeyOfTheTable() {
        try (ProgramOnScreen program = open()) {
            List<MenuItem> items = items(program);

            assertThat(items.stream().map(MenuItem::getId)).containsAll(CommandTable.planned().stream()
                    .map(id -> "menu-" + id.replace('/', '-')).toList());
            assertThat(items).allSatisfy(item -> assertThat(item.getText()).isNotBlank());
            CommandTable.keys().forEach((id, keys) -> assertThat(item(items, id).getAccelerator()).as(id)
                    .isEqualTo(keys));
        }
        assertThat(CommandTable.keys().values()).doesNotHaveDuplicates();
        assertThat(CommandTable.planned()).doesNotHaveDuplicates().containsAll(CommandTable.keys().keySet());
    }

    @Test
    void everyCommandWithAKeyStandsInTheListOfKeys() {
        try (ProgramOnScreen program = open()) {
            List<MenuItem> items = items(program);
            program.commandLater("help/keys");
            List<String> said = new ArrayList<>();
            List<String> keys = new ArrayList<>();
            program.dialog().lookupAll(".keys-words").forEach(node -> said.add(((Label) node).getText()));
            program.dialog().lookupAll(".keys-key").forEach(node -> keys.add(((Label) node).getText()));

            CommandTable.keys().forEach((id, key) -> {
                assertThat(said).as(id).contains(item(items, id).getText());
                assertThat(keys).as(id).contains(key.getDisplayText());
            });
            program.dialogPicture("keys");
        }
    }

    @Test
    void everyCommandIsFoundInThePaletteByItsName() {
        try (ProgramOnScreen program = open()) {
            List<MenuItem> items = items(program);
            List<String> names = ProgramOnScreen.onScreen(() -> items.stream()
                    .filter(item -> !item.isDisable() && item.getId() != null && !item.getId().equals("menu-edit-find"))
                    .map(MenuItem::getText).toList());
            program.command("edit/find");
            TextField words = (TextField) program.node("#palette-field");
            for (String name : names) {
                ProgramOnScreen.onScreen(() -> {
                    words.setText(name);
                    return null;
                });
                program.settle();
                ListView<?> lines = (ListView<?>) program.node("#palette-list");
                assertThat(ProgramOnScreen.onScreen(() -> lines.getItems().toString())).as(name).contains(name);
            }
        }
    }

    @Test
    void whateverTheMouseDoesIsDoneByACommandOrAKeyToo() {
        String said = ProgramOnScreen.TEXTS.of("shell.keys.month");

        assertThat(MOUSE).allSatisfy(line -> {
            String way = line.getLast();
            if (way.startsWith("keys: ")) {
                assertThat(said).as(line.getFirst()).contains(way.substring("keys: ".length()));
            } else {
                assertThat(CommandTable.planned()).as(line.getFirst()).contains(way);
            }
        });
    }

    private ProgramOnScreen program() {
        return ProgramOnScreen.onScreen(() -> new ProgramOnScreen(stage, folder, 1280, 800));
    }

    private ProgramOnScreen open() {
        ProgramOnScreen program = program();
        program.begin(Optional.of(sample));
        program.node(".calendar-page");
        program.settle();
        return program;
    }

    private static MenuItem item(List<MenuItem> items, String id) {
        return items.stream().filter(item -> ("menu-" + id.replace('/', '-')).equals(item.getId())).findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not in the menu"));
    }

    private static List<MenuItem> items(ProgramOnScreen program) {
        MenuBar bar = (MenuBar) program.node(".menu-bar");
        return ProgramOnScreen.onScreen(() -> bar.getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> !(item instanceof SeparatorMenuItem) && !(item instanceof Menu)).toList());
    }
}
