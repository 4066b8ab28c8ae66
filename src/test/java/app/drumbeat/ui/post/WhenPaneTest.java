package app.drumbeat.ui.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
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

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.AtOnce;
import app.drumbeat.ui.Desk;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.ui.kit.Refresher;

/** The day and the time of a post, as someone works with keys in them. */
@ExtendWith(ApplicationExtension.class)
class WhenPaneTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private OpenCalendar calendar;
    private PostEditorViewModel model;
    private Post post;
    private TextField day;
    private TextField time;
    private TextField elsewhere;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void openAPost() {
        calendar = OpenCalendar.in(folder);
        Channel linkedIn = calendar.channel("LinkedIn", Network.LINKEDIN, 3, 2);
        post = calendar.post(linkedIn, FRIDAY, "09:30", "Know the signs of sepsis", PostStatus.DRAFT);
        Desk desk = OnFx
                .ask(() -> new Desk(calendar, new AtOnce(), new Refresher(calendar.workspace, Runnable::run)) {});
        model = OnFx.ask(() -> desk.panelModels().post());
        elsewhere = OnFx.ask(TextField::new);
        WhenPane pane = OnFx.ask(() -> new WhenPane(model, desk.texts, new EffectWords(desk.texts)));
        OnFx.run(() -> {
            stage.setScene(new Scene(new VBox(pane, elsewhere), 400, 300));
            stage.show();
            model.open(post.id());
        });
        day = OnFx.ask(() -> (TextField) pane.lookup("#post-day"));
        time = OnFx.ask(() -> (TextField) pane.lookup("#post-time"));
    }

    @AfterEach
    void close() {
        calendar.close();
    }

    @Test
    void aTimeThatIsRefusedStaysUntilEscapeTakesItBack() {
        type("25:99");
        OnFx.run(() -> elsewhere.requestFocus());
        assertThat(time.getText()).isEqualTo("25:99");
        assertThat(problem()).contains("25:99");

        OnFx.run(() -> time.requestFocus());
        robot.type(KeyCode.ESCAPE);

        OnFx.until("the time of the post is back", () -> time.getText().equals("09:30"));
        assertThat(problem()).isEmpty();
    }

    @Test
    void escapeTakesBackWhatIsRefusedBeforeTheFingersRest() {
        type("25:99");

        robot.type(KeyCode.ESCAPE);

        OnFx.until("the time of the post is back", () -> time.getText().equals("09:30"));
        assertThat(problem()).isEmpty();
    }

    @Test
    void aTimeThatIsRefusedGoesWhenAChangeOfThePostIsUndone() {
        OnFx.run(() -> calendar.change(post, now -> now.at(Slot.at(FRIDAY, LocalTime.of(14, 0)))));
        type("25:99");
        OnFx.run(() -> elsewhere.requestFocus());

        OnFx.run(() -> calendar.workspace.undo());

        OnFx.until("the time of the post is back", () -> time.getText().equals("09:30"));
        assertThat(problem()).isEmpty();
    }

    @Test
    void whileSomeoneTypesATimeItStaysWhateverBecomesOfThePost() {
        type("25:99");
        OnFx.run(model::flush);

        OnFx.run(() -> calendar.change(post, now -> now.ownedBy("Amira")));

        assertThat(OnFx.<String>ask(time::getText)).isEqualTo("25:99");
        assertThat(problem()).contains("25:99");
    }

    @Test
    void tabGoesFromTheDayToTheTimeAndF4OpensTheMonth() {
        OnFx.run(() -> day.requestFocus());
        robot.type(KeyCode.TAB);
        OnFx.until("the time has the keyboard", time::isFocused);

        OnFx.run(() -> day.requestFocus());
        robot.type(KeyCode.F4);
        OnFx.until("a month is open", () -> Window.getWindows().stream().anyMatch(PopupWindow.class::isInstance));
        OnFx.run(() -> List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance)
                .forEach(Window::hide));
    }

    private void type(String words) {
        OnFx.run(() -> {
            time.requestFocus();
            time.setText(words);
        });
    }

    private String problem() {
        return OnFx.ask(() -> model.when().time().problemProperty().get());
    }
}
