package app.drumbeat.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.drumbeat.domain.port.StepName;

/** What keys do in the whole window, and what it says about it. */
@ExtendWith(ApplicationExtension.class)
class PlainKeysTest {

    @TempDir
    Path folder;

    private Stage stage;
    private ProgramOnScreen program;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void explore() {
        program = ProgramOnScreen.onScreen(() -> new ProgramOnScreen(stage, folder, 1280, 800));
        Path sample = program.premises.folders().sample();
        NewCalendar.sample(program.premises, sample).close();
        program.begin(Optional.of(sample));
        program.node(".month-view");
        program.settle();
    }

    @Test
    void stepsTakenBackQuicklyAreToldOnceAndTheLastOfThemCanBeBroughtAgain() {
        try (ProgramOnScreen open = program) {
            for (int post = 0; post < 5; post++) {
                open.command("post/new");
                open.settle();
            }
            for (int post = 0; post < 5; post++) {
                open.command("edit/undo");
                open.settle();
            }

            assertThat(ProgramOnScreen.onScreen(() -> open.scene().getRoot().lookupAll(".notice").size())).isOne();
            assertThat(((Label) open.node(".notice-text")).getText()).startsWith("Undone");
            Button close = (Button) open.node(".notice-close");
            ProgramOnScreen.onScreen(() -> {
                close.fire();
                return null;
            });
            assertThat(ProgramOnScreen.onScreen(() -> open.scene().getRoot().lookupAll(".notice"))).isEmpty();
        }
    }

    @Test
    void aDigitThatMissesItsFieldInTheSidePanelOpensNoOtherPage() {
        try (ProgramOnScreen open = program) {
            open.command("post/new");
            open.settle();

            press(open.node("#post-state"), KeyCode.DIGIT3);

            assertThat(ProgramOnScreen.find(open.scene(), ".calendar-page", Node::isVisible)).isPresent();
        }
    }

    @Test
    void aLetterInTheSettingsPlansNoPost() {
        try (ProgramOnScreen open = program) {
            open.command("view/settings");
            Node settings = open.node("#settings-calendar");
            Optional<StepName> before = lastStep(open);

            press(settings, KeyCode.N);

            assertThat(lastStep(open)).isEqualTo(before);
        }
    }

    private static Optional<StepName> lastStep(ProgramOnScreen open) {
        open.settle();
        return open.desk().orElseThrow().workspace().undoName();
    }

    /** As the toolkit does it: to the node with the focus, and what nobody takes to the menu's keys. */
    private static void press(Node node, KeyCode code) {
        ProgramOnScreen.onScreen(() -> {
            node.requestFocus();
            Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, false, false,
                    false));
            return null;
        });
    }
}
