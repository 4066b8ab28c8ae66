package app.drumbeat.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.Pictures;
import app.drumbeat.words.Hours;
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
    void theSidePanelAndTheIdeasStayAsWideAndTallAsTheyWereMade() {
        try (ProgramOnScreen program = open()) {
            program.command("view/tray");
            for (int i = 0; i < 4; i++) {
                program.command("view/panelWider");
                program.command("view/trayTaller");
            }
            program.settle();
            assertThat(width(program, ".side-panel")).isEqualTo(304 + 4 * 24);
            assertThat(height(program, ".tray")).isEqualTo(76 + 4 * 24);
            ProgramOnScreen.onScreen(() -> Pictures.take(program.scene(), "window-dividers"));
            close(program);

            try (ProgramOnScreen again = open()) {
                again.command("view/tray");
                again.settle();
                assertThat(width(again, ".side-panel")).isEqualTo(304 + 4 * 24);
                assertThat(height(again, ".tray")).isEqualTo(76 + 4 * 24);
            }
        }
    }

    @Test
    void theEdgeOfTheSidePanelIsDraggedAndNeverLeavesTheWindow() {
        try (ProgramOnScreen program = open()) {
            Node edge = program.node("#panel-edge");
            Point2D at = ProgramOnScreen.onScreen(() -> edge.localToScreen(3, 200));
            new FxRobot().drag(at).dropTo(at.subtract(60, 0));
            program.settle();
            assertThat(width(program, ".side-panel")).isEqualTo(364);

            program.command("post/new");
            program.settle();
            ProgramOnScreen.onScreen(() -> {
                stage.setWidth(800);
                return null;
            });
            OnFx.until("the side panel has given way", () -> width(program, ".side-panel") == 304);
        }
    }

    private static double width(ProgramOnScreen program, String selector) {
        Node node = program.node(selector);
        return ProgramOnScreen.onScreen(() -> node.getLayoutBounds().getWidth());
    }

    private static double height(ProgramOnScreen program, String selector) {
        Node node = program.node(selector);
        return ProgramOnScreen.onScreen(() -> node.getLayoutBounds().getHeight());
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
    void timesAreSaidByTwelveHoursInTheWholeWindowOnceChosen() {
        try (ProgramOnScreen program = open()) {
            program.command("view/week");
            program.command("view/settings");
            Desk before = program.desk().orElseThrow();
            ComboBoxBase<Hours> hours = choice(program, "#field-settings-hours");
            ProgramOnScreen.onScreen(() -> {
                hours.setValue(Hours.TWELVE);
                return null;
            });
            ProgramOnScreen.waitFor(() -> program.desk().filter(desk -> desk != before).isPresent());
            program.settle();
            assertThat(program.premises.choices().load().memory()).containsEntry("time.hours", "TWELVE");
            assertThat(choice(program, "#field-settings-hours").getValue()).isEqualTo(Hours.TWELVE);

            for (String page : List.of("week", "month", "agenda", "today", "board")) {
                program.command("view/" + page);
                program.settle();
                ProgramOnScreen.onScreen(() -> Pictures.take(program.scene(), "twelve-hours-" + page));
            }
            program.command("view/week");
            program.settle();
            assertThat(ProgramOnScreen.onScreen(() -> program.scene().getRoot().lookupAll(".hour-label").stream()
                    .map(label -> ((Text) label).getText()).toList())).contains("9am", "2pm");
        }
    }

    @SuppressWarnings("unchecked")
    private static ComboBoxBase<Hours> choice(ProgramOnScreen program, String selector) {
        return (ComboBoxBase<Hours>) program.node(selector);
    }

    @Test
    void fewerMovementsAreKeptAndNothingMovesByItself() {
        try (ProgramOnScreen program = open()) {
            program.command("view/settings");
            CheckBox still = (CheckBox) program.node("#still");
            assertThat(sheets(program)).noneMatch(sheet -> sheet.endsWith("still.css"));

            ProgramOnScreen.onScreen(() -> {
                still.setSelected(true);
                return null;
            });
            program.settle();

            assertThat(sheets(program)).last().asString().endsWith("still.css");
            assertThat(ProgramOnScreen.onScreen(() -> ((TitledPane) program.node(".titled-pane")).isAnimated()))
                    .isFalse();
            assertThat(program.premises.choices().load().memory()).containsEntry("window.still", "true");
        }
    }

    private static List<String> sheets(ProgramOnScreen program) {
        return ProgramOnScreen.onScreen(() -> List.copyOf(program.scene().getStylesheets()));
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
