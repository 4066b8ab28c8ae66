package app.drumbeat.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;

/** Files of others come into the window through their preview. */
@ExtendWith(ApplicationExtension.class)
class ImportingTest {

    private static final DateSpan YEAR = new DateSpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private static final String PLAN = """
            Winter at the hospital;;;;;
            Date;Time;Platform;Headline;Caption;Stage
            07/12/2026;09:30;LinkedIn;Meet the ward team;Six people who run the ward at night.;Approved
            08/12/2026;10:00;LinkedIn;Thank a porter;They walk twelve miles a shift.;Draft
            18/12/2026;noon;Facebook;Visiting over Christmas;Times for every ward.;In review
            ;;Facebook;Why we wash our hands;An idea for the spring.;
            31/02/2027;;Facebook;The day that is none;;
            """;

    private static final String AMBIGUOUS = """
            Date,Platform,Headline
            03/04/2026,LinkedIn,Know the signs of sepsis
            05/04/2026,LinkedIn,Hand washing week
            """;

    private static final String HOLIDAYS = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Example//EN
            X-WR-CALNAME:Bank holidays
            BEGIN:VEVENT
            UID:1@example
            DTSTAMP:20260101T000000Z
            DTSTART;VALUE=DATE:20261225
            SUMMARY:Christmas Day
            END:VEVENT
            BEGIN:VEVENT
            UID:2@example
            DTSTAMP:20260101T000000Z
            DTSTART;VALUE=DATE:20261228
            SUMMARY:Boxing Day (substitute)
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n");

    @TempDir
    Path folder;

    private ProgramOnScreen program;
    private FxRobot robot;

    @Start
    void start(Stage shown) {
        program = new ProgramOnScreen(shown, folder, 1280, 800);
    }

    @BeforeEach
    void openAnEmptyCalendar() {
        robot = new FxRobot();
        Path file = folder.resolve("calendar.drumbeat");
        program.premises.files().create(file, NewCalendar.facts(program.premises)).close();
        program.begin(Optional.of(file));
        ProgramOnScreen.waitFor(() -> program.desk().isPresent());
        program.settle();
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void aSpreadsheetIsShownRowByRowThenTakenInAsOneStep() {
        begin(write("plan.csv", PLAN));

        assertThat(words()).contains("3 new posts").contains("1 new idea").contains("1 left out")
                .contains("New channels: LinkedIn, Facebook");
        assertThat(posts()).isEmpty();
        program.dialogPicture("import-rows-light");
        inBothThemes("import-rows-dark");

        robot.type(KeyCode.ENTER);
        waitUntilClosed();
        program.settle();

        assertThat(posts()).extracting(Post::title).containsExactlyInAnyOrder("Meet the ward team", "Thank a porter",
                "Visiting over Christmas");
        program.picture("import-done-light");
        program.command("edit/undo");
        program.settle();
        assertThat(posts()).isEmpty();
        assertThat(count(library -> library.channels().list())).isZero();
    }

    @Test
    void theRowsThatAreLeftOutCanBeLookedAtAlone() {
        begin(write("plan.csv", PLAN));

        robot.clickOn(toggle("Left out 1"));

        TableView<?> table = (TableView<?>) inDialog(".import-lines");
        ProgramOnScreen.waitFor(() -> table.getItems().size() == 1);
        look(() -> {
            table.getSelectionModel().selectFirst();
            return null;
        });
        ProgramOnScreen.waitFor(() -> ((Label) inDialog(".import-remark")).getText().contains("31/02/2027"));
        program.dialogPicture("import-left-out-light");
    }

    @Test
    void whatAColumnIsAboutCanBeSaid() {
        begin(write("plan.csv", PLAN));
        tab(1);
        program.dialogPicture("import-reading-light");
        inBothThemes("import-reading-dark");

        choose("Headline", "Notes");
        ProgramOnScreen.waitFor(() -> lines().stream().anyMatch(line -> line.contains("Six people who run")));

        robot.clickOn((Button) program.dialog().lookup("#dialog-main"));
        waitUntilClosed();
        program.settle();
        assertThat(posts()).extracting(post -> post.words().notes()).contains("Headline: Meet the ward team");
    }

    @Test
    void datesThatCanBeReadInTwoWaysAreAskedAbout() {
        begin(write("plan.csv", AMBIGUOUS));
        assertThat(words()).contains("2 left out");
        assertThat(program.dialog().lookup("#dialog-main").isDisabled()).isTrue();
        tab(2);
        program.dialogPicture("import-remarks-light");
        inBothThemes("import-remarks-dark");

        tab(1);
        choose("Dates such as 03/04", "3 April: the day comes first");
        ProgramOnScreen.waitFor(() -> words().contains("2 new posts"));
        robot.clickOn((Button) program.dialog().lookup("#dialog-main"));
        waitUntilClosed();
        program.settle();

        assertThat(posts()).extracting(post -> post.day().orElseThrow())
                .containsExactly(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 5));
    }

    @Test
    void aNameOfTheFileCanMeanAChannelOfTheCalendar() {
        begin(write("first.csv", "Date,Platform,Headline\n2026-12-07,Our page,Meet the ward team\n"));
        robot.type(KeyCode.ENTER);
        waitUntilClosed();
        program.settle();

        begin(write("second.csv", "Date,Platform,Headline\n2026-12-09,Ward news,Thank a porter\n"));
        assertThat(words()).contains("New channel: Ward news");
        tab(1);
        choose("Ward news", "Our page");
        ProgramOnScreen.waitFor(() -> !words().contains("New channel"));
        program.dialogPicture("import-channels-light");
        robot.clickOn((Button) program.dialog().lookup("#dialog-main"));
        waitUntilClosed();
        program.settle();

        assertThat(count(library -> library.channels().list())).isOne();
        assertThat(posts()).hasSize(2);
    }

    @Test
    void escapeLeavesTheCalendarAsItWas() {
        begin(write("plan.csv", PLAN));

        robot.type(KeyCode.ESCAPE);
        waitUntilClosed();

        assertThat(posts()).isEmpty();
    }

    @Test
    void aCalendarFileBecomesNamedDaysOrPostsAsThePersonSays() {
        begin(write("holidays.ics", HOLIDAYS));
        assertThat(words()).contains("Bank holidays").contains("2 new");
        program.dialogPicture("import-days-light");

        choose("Take the entries in as", "posts");
        ProgramOnScreen.waitFor(() -> words().contains("2 new posts"));
        choose("Take the entries in as", "named days under the date numbers");
        ProgramOnScreen.waitFor(() -> words().contains("Bank holidays"));
        robot.clickOn((Button) program.dialog().lookup("#dialog-main"));
        waitUntilClosed();
        program.settle();

        assertThat(count(library -> library.namedDays().list())).isEqualTo(2);
    }

    @Test
    void thePreviewIsNeverSoSmallThatItsButtonsOrItsRowsAreGone() {
        begin(write("holidays.ics", HOLIDAYS));

        look(() -> {
            Window window = inDialog("#dialog-main").getScene().getWindow();
            window.setWidth(80);
            window.setHeight(80);
            return null;
        });
        program.settle();

        Node button = inDialog("#dialog-main");
        Node rows = inDialog(".import-lines");
        ProgramOnScreen.waitFor(() -> look(() -> button.getScene().getHeight() >= button.getScene().getRoot()
                .getLayoutBounds().getHeight()));
        Bounds window = look(() -> button.getScene().getRoot().getLayoutBounds());
        assertThat(window.contains(look(() -> button.localToScene(button.getLayoutBounds())))).isTrue();
        assertThat(look(() -> rows.getLayoutBounds().getHeight())).isGreaterThan(60);
    }

    @Test
    void aFileThatIsNoPlanSaysSoAndCannotBeTakenIn() {
        begin(write("plan.xlsx", "%PDF-1.7 and no spreadsheet at all"));

        ProgramOnScreen.waitFor(() -> remarks().stream().anyMatch(remark -> remark.contains("PDF")));
        assertThat(program.dialog().lookup("#dialog-main").isDisabled()).isTrue();
        program.dialogPicture("import-refused-light");
    }

    @Test
    void aFileThatIsGoneIsToldWhereThePersonIs() {
        importing(folder.resolve("gone.xlsx"));
        program.dialog();

        ProgramOnScreen.waitFor(() -> words().contains("gone.xlsx") && words().contains("There is no"));
    }

    @Test
    void severalFilesAreShownOneAfterTheOther() {
        Path one = write("one.csv", PLAN);
        Path other = write("other.csv", AMBIGUOUS);
        importing(one, other);
        read();
        assertThat(title()).contains("one.csv");
        robot.type(KeyCode.ENTER);

        ProgramOnScreen.waitFor(() -> program.topDialog().isPresent() && title().contains("other.csv"));
        read();
        robot.type(KeyCode.ESCAPE);
        waitUntilClosed();
        program.settle();
        assertThat(posts()).hasSize(3);
    }

    private void begin(Path file) {
        importing(file);
        read();
    }

    private void importing(Path... files) {
        ProgramOnScreen.onScreen(() -> {
            program.desk().orElseThrow().importFiles(List.of(files));
            return null;
        });
    }

    /** Waits until the file is read. */
    private void read() {
        program.dialog();
        ProgramOnScreen.waitFor(() -> !((TabPane) inDialog(".import-tabs")).getTabs().isEmpty());
        program.settle();
    }

    private void inBothThemes(String picture) {
        program.choose(Theme.DARK);
        program.dialogPicture(picture);
        program.choose(Theme.LIGHT);
    }

    private void tab(int index) {
        ProgramOnScreen.onScreen(() -> {
            ((TabPane) inDialog(".import-tabs")).getSelectionModel().select(index);
            return null;
        });
        program.settle();
    }

    /** Picks a value of a box by the words that stand there. */
    private void choose(String field, String value) {
        ProgramOnScreen.onScreen(() -> {
            choose(program.topDialog().orElseThrow().lookupAll(".combo-box").stream().map(ComboBox.class::cast)
                    .filter(box -> field.equals(box.getAccessibleText())).findFirst().orElseThrow(), value);
            return null;
        });
        program.settle();
    }

    private static <T> void choose(ComboBox<T> box, String value) {
        box.setValue(box.getItems().stream().filter(item -> value.equals(box.getConverter().toString(item)))
                .findFirst().orElseThrow());
    }

    /** Looks at the screen, from wherever that is asked. */
    private static <T> T look(Callable<T> what) {
        if (!Platform.isFxApplicationThread()) {
            return ProgramOnScreen.onScreen(what);
        }
        try {
            return what.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Node toggle(String name) {
        return look(() -> program.topDialog().orElseThrow().lookupAll(".import-some").stream()
                .filter(node -> name.equals(((ToggleButton) node).getText())).findFirst().orElseThrow());
    }

    private Node inDialog(String selector) {
        return look(() -> program.topDialog().orElseThrow().lookup(selector));
    }

    private String words() {
        return look(
                () -> ((Label) program.topDialog().orElseThrow().lookup("#dialog-line")).getText());
    }

    private String title() {
        return look(
                () -> ((Label) program.topDialog().orElseThrow().lookup(".dialog-title")).getText());
    }

    private List<String> lines() {
        return look(() -> ((TableView<?>) ((TabPane) program.topDialog().orElseThrow()
                .lookup(".import-tabs")).getTabs().getFirst().getContent().lookup(".import-lines")).getItems().stream()
                .map(Object::toString).toList());
    }

    private List<String> remarks() {
        return look(() -> ((ListView<?>) program.topDialog().orElseThrow()
                .lookup(".import-remarks")).lookupAll(".list-cell").stream().map(cell -> ((ListCell<?>) cell).getText())
                .toList());
    }

    private void waitUntilClosed() {
        ProgramOnScreen.waitFor(() -> program.topDialog().isEmpty());
    }

    private <T> T inCalendar(Function<Library, T> look) {
        Workspace workspace = program.desk().orElseThrow().workspace();
        return workspace.inTurn(() -> look.apply(workspace.library()));
    }

    private int count(Function<Library, List<?>> records) {
        return inCalendar(records).size();
    }

    private List<Post> posts() {
        return inCalendar(library -> library.posts().between(YEAR));
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
