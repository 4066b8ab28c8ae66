package app.drumbeat.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The plan leaves the window through the dialogs of the File menu; the files land in the home folder of the test. */
@ExtendWith(ApplicationExtension.class)
class HandingOutTest {

    private static final String HOME = "user.home";

    @TempDir
    Path folder;

    private Stage stage;
    private Path home;
    private String homeBefore;
    private ProgramOnScreen program;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void openTheSample() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        homeBefore = System.setProperty(HOME, home.toString());
        program = ProgramOnScreen.onScreen(() -> new ProgramOnScreen(stage, folder, 1000, 800));
        Path sample = program.premises.folders().sample();
        NewCalendar.sample(program.premises, sample).close();
        program.begin(Optional.of(sample));
        program.node(".month-view");
        program.settle();
    }

    @AfterEach
    void close() {
        program.close();
        System.setProperty(HOME, homeBefore);
    }

    @Test
    void enterWritesTheFeedThatTheDialogForetells(FxRobot robot) throws IOException {
        open("file/feed");
        String foretold = line();

        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        ProgramOnScreen.waitFor(() -> !program.hasDialog());

        List<String> feed = Files.readAllLines(home.resolve("drumbeat.ics"));
        long entries = feed.stream().filter("BEGIN:VEVENT"::equals).count();
        assertThat(entries).isPositive();
        assertThat(foretold).startsWith(entries + " entries will be written.").contains("Left out: ");
        assertThat(notice()).startsWith(entries + " entries are written.");
    }

    @Test
    void escapeWritesNothing(FxRobot robot) {
        open("file/feed");

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        ProgramOnScreen.waitFor(() -> !program.hasDialog());

        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aFeedWithoutChannelsCannotBeWritten() {
        DialogPane dialog = open("file/feed");
        Button export = main(dialog);

        List<CheckBox> channels = all(dialog, CheckBox.class).subList(0, 5);
        ProgramOnScreen.onScreen(() -> {
            channels.forEach(CheckBox::fire);
            return null;
        });

        ProgramOnScreen.waitFor(export::isDisabled);
        assertThat(line()).isEqualTo("Choose at least one channel.");
        ProgramOnScreen.onScreen(() -> {
            channels.getFirst().fire();
            return null;
        });
        ProgramOnScreen.waitFor(() -> !export.isDisabled());
        ProgramOnScreen.waitFor(() -> lineNow().contains("on other channels"));
    }

    @Test
    void aRefusalIsToldInTheDialogAndTheChoicesStay(FxRobot robot) throws IOException {
        Files.createDirectory(home.resolve("drumbeat.xlsx"));
        open("file/export");

        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);

        ProgramOnScreen.waitFor(() -> lineNow().contains("Nothing was changed."));
        assertThat(program.hasDialog()).isTrue();
        program.dialogPicture("dialog-refused-light");
        ProgramOnScreen.onScreen(() -> {
            all(program.dialog(), RadioButton.class).get(1).fire();
            return null;
        });
        ProgramOnScreen.waitFor(() -> lineNow().contains("posts will be written."));
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        ProgramOnScreen.waitFor(() -> !program.hasDialog());
        assertThat(home.resolve("drumbeat.csv")).isNotEmptyFile();
    }

    @Test
    void aFileOfThatNameIsSpokenOfBeforeItIsReplaced() throws IOException {
        Files.writeString(home.resolve("drumbeat-2026-12.pdf"), "older");

        DialogPane dialog = open("file/print");

        ProgramOnScreen.waitFor(() -> all(dialog, Label.class).stream()
                .anyMatch(label -> label.getText().contains("where it replaces the file of that name")));
    }

    @Test
    void severalMonthsBecomeAFileEach() throws IOException {
        DialogPane dialog = open("file/print");
        ProgramOnScreen.onScreen(() -> {
            ComboBox<?> count = (ComboBox<?>) dialog.lookup("#field-print-dialog-count");
            count.getSelectionModel().select(1);
            return null;
        });
        ProgramOnScreen.waitFor(() -> lineNow().contains("2 files will be written, drumbeat-2026-12.pdf to"
                + " drumbeat-2027-01.pdf."));

        press(main(dialog));
        ProgramOnScreen.waitFor(() -> !program.hasDialog());

        assertThat(pages(home.resolve("drumbeat-2026-12.pdf"))).isEqualTo(1);
        assertThat(pages(home.resolve("drumbeat-2027-01.pdf"))).isEqualTo(1);
        assertThat(notice()).isEqualTo("2 files with 2 pages are ready to print.");
    }

    @Test
    void theNoticeOpensWhatWasPrinted() {
        DialogPane dialog = open("file/print");

        press(main(dialog));
        ProgramOnScreen.waitFor(() -> !program.hasDialog());

        List<Hyperlink> ways = ProgramOnScreen.onScreen(() -> program.scene().getRoot().lookupAll(".notice-action")
                .stream().map(Hyperlink.class::cast).toList());
        assertThat(ways).extracting(Hyperlink::getText).containsExactly("Open", "Show in folder");
        ProgramOnScreen.onScreen(() -> {
            ways.getFirst().fire();
            return null;
        });
        assertThat(program.openedOutside).containsExactly(home.resolve("drumbeat-2026-12.pdf").toUri().toString());
    }

    @Test
    void everyControlOfTheDialogsHasANameForScreenReaders() {
        for (String id : List.of("file/feed", "file/print", "file/export")) {
            DialogPane dialog = open(id);

            List<String> nameless = ProgramOnScreen.onScreen(() -> all(dialog, Control.class).stream()
                    .filter(Node::isFocusTraversable).filter(control -> name(control).isBlank())
                    .map(control -> id + " " + control).toList());

            assertThat(nameless).isEmpty();
            program.closeDialogs();
        }
    }

    @Test
    void everyControlOfTheDialogsCanBeReachedByTab(FxRobot robot) {
        for (String id : List.of("file/feed", "file/print", "file/export")) {
            DialogPane dialog = open(id);
            Node first = ProgramOnScreen.onScreen(() -> dialog.getScene().getFocusOwner());
            assertThat(first).as(id).isNotNull().isNotInstanceOf(Button.class);
            Button export = main(dialog);
            for (int i = 0; i < 30 && ProgramOnScreen.onScreen(() -> !export.isFocused()); i++) {
                robot.press(KeyCode.TAB).release(KeyCode.TAB);
            }

            assertThat(ProgramOnScreen.onScreen(export::isFocused)).as(id).isTrue();
            program.closeDialogs();
        }
    }

    private DialogPane open(String id) {
        program.commandLater(id);
        DialogPane dialog = program.dialog();
        ProgramOnScreen.waitFor(() -> !lineNow().isBlank());
        program.settle();
        return dialog;
    }

    private static void press(Button button) {
        ProgramOnScreen.onScreen(() -> {
            button.fire();
            return null;
        });
    }

    private static Button main(DialogPane dialog) {
        return ProgramOnScreen.onScreen(() -> (Button) dialog.lookup("#dialog-main"));
    }

    private String line() {
        return ProgramOnScreen.onScreen(this::lineNow);
    }

    /** The line over the buttons; asked on the JavaFX thread. */
    private String lineNow() {
        return program.topDialog().map(dialog -> ((Label) dialog.lookup("#dialog-line")).getText()).orElse("");
    }

    private String notice() {
        return ((Label) program.node(".notice-text")).getText();
    }

    private static int pages(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return document.getNumberOfPages();
        }
    }

    private static <T> List<T> all(DialogPane dialog, Class<T> kind) {
        return dialog.lookupAll("*").stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static String name(Control control) {
        String spoken = control.getAccessibleText();
        if (spoken != null && !spoken.isBlank()) {
            return spoken;
        }
        return control instanceof Labeled labeled ? labeled.getText() : "";
    }
}
