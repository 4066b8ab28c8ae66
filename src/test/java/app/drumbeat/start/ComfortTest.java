package app.drumbeat.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.ui.Pictures;
import app.drumbeat.words.Texts;

/** What the program remembers, and what a person can switch. */
@ExtendWith(ApplicationExtension.class)
class ComfortTest {

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
    void theNextStartShowsTheSameViewDayAndFilter() {
        try (ProgramOnScreen program = open()) {
            program.command("view/week");
            program.command("go/next");
            program.command("view/tray");
            program.command("view/filter");
            ProgramOnScreen.onScreen(() -> {
                ((TextField) program.node("#filter-words")).setText("flu");
                return null;
            });
            program.settle();
            String title = title(program);
            remember(program);
            close(program);

            try (ProgramOnScreen again = open()) {
                assertThat(title(again)).isEqualTo(title);
                assertThat(((TextField) again.node("#filter-words")).getText()).isEqualTo("flu");
                assertThat(again.node("#tray").isVisible()).isTrue();
            }
        }
    }

    @Test
    void anotherCalendarBeginsAnew() {
        try (ProgramOnScreen program = open()) {
            Map<String, String> memory = new HashMap<>(
                    ProgramOnScreen.onScreen(() -> program.desk().orElseThrow().remember(Map.of())));
            memory.put("view.calendar", "/somewhere/else.drumbeat");
            memory.put("view.mode", "WEEK");
            program.premises.choices().keep(program.premises.choices().load().remembering(memory));
            close(program);

            try (ProgramOnScreen again = open()) {
                assertThat(title(again)).isEqualTo("December 2026");
            }
        }
    }

    @Test
    void nonsenseInTheMemoryIsPassedOver() {
        try (ProgramOnScreen program = open()) {
            Map<String, String> memory = Map.of("view.calendar", sample.toString(), "view.mode", "SIDEWAYS", "view.day",
                    "yesterday", "view.page", "7");
            program.premises.choices().keep(program.premises.choices().load().remembering(memory));
            close(program);

            try (ProgramOnScreen again = open()) {
                assertThat(title(again)).isEqualTo("December 2026");
            }
        }
    }

    @Test
    void singleKeysCanBeSwitchedOffAndAreThenNoCommands() {
        try (ProgramOnScreen program = open()) {
            program.command("view/settings");
            CheckBox singleKeys = (CheckBox) program.node("#single-keys");
            ProgramOnScreen.onScreen(() -> {
                singleKeys.setSelected(false);
                return null;
            });
            program.command("view/month");
            program.settle();

            press(program, KeyCode.DIGIT5);
            program.settle();
            assertThat(ProgramOnScreen.find(program.scene(), ".calendar-page", node -> node.isVisible())).isPresent();
            assertThat(program.premises.choices().load().memory()).containsEntry("keys.single", "off");
        }
    }

    @Test
    void whatWasSaidCanBeReadAgain() {
        try (ProgramOnScreen program = open()) {
            program.command("post/new");
            program.settle();
            program.commandLater("help/notices");

            List<String> said = new ArrayList<>();
            program.dialog().lookupAll(".dialog-text").forEach(node -> said.add(((Label) node).getText()));
            assertThat(said).anySatisfy(line -> assertThat(line).startsWith("08:00").contains("2 Dec"));
        }
    }

    @Test
    void everyCommandOfTheMenuHasAName() {
        try (ProgramOnScreen program = open()) {
            List<MenuItem> items = ProgramOnScreen.onScreen(() -> ((MenuBar) program.node(".menu-bar")).getMenus()
                    .stream()
                    .flatMap(menu -> menu.getItems().stream()).filter(item -> !(item instanceof SeparatorMenuItem))
                    .toList());

            assertThat(items).hasSizeGreaterThan(40).allSatisfy(item -> assertThat(item.getText()).isNotBlank());
            assertThat(items.stream().map(MenuItem::getAccelerator).filter(key -> key != null).map(Object::toString))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theWindowSpeaksGerman() {
        try (ProgramOnScreen program = ProgramOnScreen
                .onScreen(() -> new ProgramOnScreen(stage, folder, Texts.of(Locale.GERMANY), 1280, 800))) {
            program.begin(Optional.of(sample));
            program.node(".calendar-page");
            program.settle();

            List<String> menus = ProgramOnScreen
                    .onScreen(() -> ((MenuBar) program.node(".menu-bar")).getMenus().stream()
                            .map(Menu::getText).toList());
            assertThat(menus).containsExactly("Datei", "Bearbeiten", "Beitrag", "Ansicht", "Gehe zu", "Hilfe");
            assertThat(title(program)).isEqualTo("Dezember 2026");
            for (String page : List.of("month", "week", "quarter", "today", "board", "flags", "settings")) {
                program.command("view/" + page);
                program.settle();
                ProgramOnScreen.onScreen(() -> Pictures.take(program.scene(), "german-" + page));
            }
        }
    }

    @Test
    void highContrastIsSeen() {
        try (ProgramOnScreen program = open()) {
            program.choose(Theme.CONTRAST);
            program.settle();
            ProgramOnScreen.onScreen(() -> Pictures.take(program.scene(), "window-sample-contrast"));
            program.command("view/flags");
            program.settle();
            ProgramOnScreen.onScreen(() -> Pictures.take(program.scene(), "window-flags-contrast"));
            program.command("view/settings");
            program.settle();
            ProgramOnScreen.onScreen(() -> Pictures.take(program.scene(), "window-settings-contrast"));
        }
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

    private static void remember(ProgramOnScreen program) {
        Map<String, String> memory = ProgramOnScreen.onScreen(() -> program.desk().orElseThrow()
                .remember(program.premises.choices().load().memory()));
        program.premises.choices().keep(program.premises.choices().load().remembering(memory));
    }

    private static void close(ProgramOnScreen program) {
        program.close();
    }

    private static String title(ProgramOnScreen program) {
        return ProgramOnScreen.onScreen(
                () -> ((Button) program.node("#calendar-title")).getText());
    }

    private static void press(ProgramOnScreen program, KeyCode code) {
        ProgramOnScreen.onScreen(() -> {
            program.scene().getRoot().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false,
                    false));
            return null;
        });
    }
}
