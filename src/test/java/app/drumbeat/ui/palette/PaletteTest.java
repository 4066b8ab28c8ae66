package app.drumbeat.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.drumbeat.application.finding.FindingByWords;
import app.drumbeat.domain.plan.SavedView;
import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.OtherScreen;
import app.drumbeat.ui.Pictures;
import app.drumbeat.ui.calendar.CalendarDesk;
import app.drumbeat.ui.kit.Themes;

/** The palette over a window: typed, looked through and chosen from by keys. */
@ExtendWith(ApplicationExtension.class)
@Tag(OtherScreen.TAG)
class PaletteTest {

    @TempDir
    Path folder;

    @AutoClose
    private CalendarDesk desk;
    private Scene scene;
    private Themes themes;
    private PaletteView palette;
    private Button before;
    private final List<String> done = new ArrayList<>();
    private final FxRobot robot = new FxRobot();

    @Start
    void show(Stage stage) {
        desk = CalendarDesk.hospital(folder);
        List<PaletteLine.ToDo> commands = List.of(command("Print the month…", "File", "Ctrl+P"),
                command("New post", "Post", "N"), command("Mark as posted", "Post", "Ctrl+Enter"),
                command("Next gap", "Go", "G"), command("Go to today", "Go", "T"));
        palette = new PaletteView(new PaletteViewModel(() -> commands,
                new PaletteViewModel.Tools(new FindingByWords(desk.calendar.workspace), desk.calendar.reading,
                        desk.background),
                new Ways(), desk.texts), desk.texts);
        before = new Button("before");
        Themes.loadFonts();
        scene = new Scene(new StackPane(before, palette), 1024, 700);
        themes = new Themes(scene);
        themes.choose(Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
        before.requestFocus();
    }

    @Test
    void itOpensWithEveryCommandAndEnterDoesTheFirst() {
        open();
        assertThat(titles()).startsWith("Print the month…", "New post");
        OnFx.run(() -> Pictures.take(scene, "palette-commands-light"));

        robot.type(KeyCode.DOWN, KeyCode.ENTER);

        assertThat(done).containsExactly("New post");
        assertThat(OnFx.ask(() -> palette.isVisible())).isFalse();
    }

    @Test
    void postsAreFoundWhileTypingAndOpened() {
        open();
        type("sepsis");
        assertThat(titles()).containsExactly("Know the signs of sepsis");
        OnFx.run(() -> Pictures.take(scene, "palette-post-light"));

        robot.type(KeyCode.ENTER);

        assertThat(done).containsExactly("opened Know the signs of sepsis");
    }

    @Test
    void whatBeginsWithTheWordsComesBeforeWhatOnlyHasThem() {
        open();
        type("post");

        assertThat(titles()).containsSubsequence("New post", "Mark as posted");
        type("po");
        assertThat(titles()).startsWith("New post");
        type("mark");
        assertThat(titles()).startsWith("Mark as posted");
    }

    @Test
    void aDateInWordsLeadsThere() {
        open();
        type("3 dec");
        assertThat(titles()).first().isEqualTo("Thursday, 3 December 2026");
        type("next fri");
        assertThat(titles()).first().isEqualTo("Friday, 11 December 2026");

        robot.type(KeyCode.ENTER);

        assertThat(done).containsExactly("went to 2026-12-11");
    }

    @Test
    void aCampaignLeadsToItsFirstDay() {
        open();
        type("winter wellb");
        OnFx.run(() -> {
            Pictures.take(scene, "palette-light");
            themes.choose(Theme.DARK);
        });
        OnFx.run(() -> Pictures.take(scene, "palette-dark"));

        robot.type(KeyCode.ENTER);

        assertThat(done).containsExactly("went to 2026-12-01");
    }

    @Test
    void aSavedViewIsShownByItsName() {
        desk.calendar.views.save("Waiting for review", PostFilter.ALL.saying("x"));
        open();
        type("waiting");

        robot.type(KeyCode.ENTER);

        assertThat(done).containsExactly("showed Waiting for review");
    }

    @Test
    void theArrowsPassOverTheNamesOfGroups() {
        open();
        type("winter");
        for (int i = 0; i < 20; i++) {
            robot.type(KeyCode.DOWN);
            assertThat(OnFx.ask(() -> list().getSelectionModel().getSelectedItem()))
                    .isInstanceOf(PaletteLine.Choice.class);
        }
        robot.type(KeyCode.PAGE_UP, KeyCode.PAGE_UP, KeyCode.PAGE_UP, KeyCode.UP);
        assertThat(OnFx.ask(() -> list().getSelectionModel().getSelectedIndex())).isEqualTo(1);
    }

    @Test
    void escapeLetsItGoAndTheKeyboardIsWhereItWas() {
        open();
        type("flu");

        robot.type(KeyCode.ESCAPE);

        assertThat(OnFx.ask(() -> palette.isVisible())).isFalse();
        assertThat(OnFx.ask(() -> scene.getFocusOwner())).isSameAs(before);
        open();
        assertThat(OnFx.ask(() -> field().getText())).isEmpty();
    }

    @Test
    void whereNothingIsFoundItSaysSo() {
        open();
        type("xylophone");

        assertThat(OnFx.ask(() -> scene.lookup(".palette-nothing").isVisible())).isTrue();
        robot.type(KeyCode.ENTER);
        assertThat(done).isEmpty();
    }

    private void open() {
        OnFx.run(palette::toggle);
        settle();
    }

    private void type(String words) {
        OnFx.run(() -> field().setText(words));
        settle();
    }

    private void settle() {
        desk.await();
        OnFx.flush();
    }

    private List<String> titles() {
        return OnFx.ask(() -> list().getItems().stream().filter(PaletteLine.Choice.class::isInstance)
                .map(line -> ((PaletteLine.Choice) line).title()).toList());
    }

    private TextField field() {
        return (TextField) scene.lookup("#palette-field");
    }

    @SuppressWarnings("unchecked") // the palette's list holds its lines
    private ListView<PaletteLine> list() {
        return (ListView<PaletteLine>) scene.lookup("#palette-list");
    }

    private PaletteLine.ToDo command(String title, String where, String key) {
        return new PaletteLine.ToDo(title, where, key, () -> done.add(title));
    }

    private final class Ways implements PaletteViewModel.Ways {

        @Override
        public void goTo(LocalDate day) {
            done.add("went to " + day);
        }

        @Override
        public void open(Post post) {
            done.add("opened " + post.title());
        }

        @Override
        public void show(SavedView view) {
            done.add("showed " + view.name());
        }
    }
}
