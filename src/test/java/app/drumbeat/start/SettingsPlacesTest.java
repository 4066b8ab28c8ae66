package app.drumbeat.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The settings page in the whole window: who changes something there stays where she is. */
@ExtendWith(ApplicationExtension.class)
class SettingsPlacesTest {

    @TempDir
    Path folder;

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void thePlaceOfTheFileIsThatOfTheCalendarThatIsOpen() {
        try (ProgramOnScreen program = settingsOfTheSample()) {
            TextField place = (TextField) program.node(".place-field");

            assertThat(Path.of(place.getText())).isEqualTo(program.desk().orElseThrow().place())
                    .isEqualTo(program.premises.folders().sample());
        }
    }

    @Test
    void aNewLineLeavesThePageWhereItIsAndTheKeyboardInTheFieldForMore() {
        try (ProgramOnScreen program = settingsOfTheSample()) {
            ScrollPane scroll = goTo(program, "quiet");
            double top = top(scroll);
            ProgramOnScreen.onScreen(() -> {
                TextField reason = adder(program);
                reason.requestFocus();
                reason.setText("Mourning");
                reason.getOnAction().handle(null);
                return null;
            });
            program.settle();

            assertThat(top).isPositive();
            assertThat(top(scroll)).isCloseTo(top, within(1.0));
            assertThat(ProgramOnScreen.onScreen(() -> program.scene().getFocusOwner())).isSameAs(adder(program));
        }
    }

    @Test
    void aSectionThatIsGoneToShowsItsHeading() {
        try (ProgramOnScreen program = settingsOfTheSample()) {
            ScrollPane scroll = goTo(program, "campaigns");
            Node section = program.node("#settings-campaigns");

            double above = ProgramOnScreen.onScreen(() -> section.localToScene(0, 0).getY()
                    - scroll.localToScene(0, 0).getY());
            assertThat(above).isBetween(0.0, 40.0);
        }
    }

    @Test
    void aLastDayBeforeTheFirstIsRefusedInWords() {
        try (ProgramOnScreen program = settingsOfTheSample()) {
            DatePicker last = (DatePicker) picker(program, 1);
            LocalDate before = last.getValue();
            ProgramOnScreen.onScreen(() -> {
                last.setValue(before.minusYears(1));
                return null;
            });
            program.settle();

            assertThat(last.getValue()).isEqualTo(before);
            assertThat(quiet(program).lookupAll(".span-refusal").stream().filter(Node::isVisible)).hasSize(1);
        }
    }

    @Test
    void withoutChannelsTheKeyboardIsWhereTheFirstGetsItsName() {
        try (ProgramOnScreen program = ProgramOnScreen
                .onScreen(() -> new ProgramOnScreen(stage, folder, 1280, 800))) {
            Path file = folder.resolve("empty.drumbeat");
            program.premises.files().create(file, NewCalendar.facts(program.premises)).close();
            program.begin(Optional.of(file));
            program.node(".month-view");
            program.command("view/settings");
            program.node("#channel-add-name");
            program.settle();

            assertThat(ProgramOnScreen.onScreen(() -> program.scene().getFocusOwner()))
                    .isSameAs(program.node("#channel-add-name"));
        }
    }

    private ProgramOnScreen settingsOfTheSample() {
        ProgramOnScreen program = ProgramOnScreen.onScreen(() -> new ProgramOnScreen(stage, folder, 1280, 800));
        Path sample = program.premises.folders().sample();
        NewCalendar.sample(program.premises, sample).close();
        program.begin(Optional.of(sample));
        program.node(".month-view");
        program.command("view/settings");
        program.node("#settings-quiet");
        program.settle();
        return program;
    }

    private static ScrollPane goTo(ProgramOnScreen program, String section) {
        ScrollPane scroll = (ScrollPane) program.node(".settings-scroll");
        ProgramOnScreen.onScreen(() -> {
            program.scene().getRoot().lookupAll(".settings-way").stream().map(Hyperlink.class::cast)
                    .filter(way -> way.getText().toLowerCase(Locale.ROOT).startsWith(section)).findFirst()
                    .orElseThrow().fire();
            return null;
        });
        program.settle();
        return scroll;
    }

    private static double top(ScrollPane scroll) {
        return ProgramOnScreen.onScreen(() -> scroll.getVvalue()
                * (((Region) scroll.getContent()).getHeight() - scroll.getViewportBounds().getHeight()));
    }

    private static Parent quiet(ProgramOnScreen program) {
        return (Parent) program.node("#settings-quiet");
    }

    private static TextField adder(ProgramOnScreen program) {
        return (TextField) quiet(program).lookup(".adder .span-name");
    }

    private static Node picker(ProgramOnScreen program, int index) {
        return quiet(program).lookupAll(".date-field").stream().filter(DatePicker.class::isInstance).skip(index)
                .findFirst().orElseThrow();
    }
}
