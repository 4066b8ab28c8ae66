package app.drumbeat.ui.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
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
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.ui.OtherScreen;
import app.drumbeat.ui.Pictures;

/** Emoji come by their names while one types. */
@ExtendWith(ApplicationExtension.class)
@Tag(OtherScreen.TAG)
class EmojiTypingTest {

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private OpenCalendar calendar;
    private EditorOnScreen editor;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void writeAPost() {
        calendar = OpenCalendar.in(folder);
        Channel x = calendar.channel("X", Network.X, 3, 2);
        Post post = calendar.post(x, LocalDate.of(2026, 12, 4), "09:30", "Thanks", PostStatus.DRAFT);
        editor = new EditorOnScreen(stage, calendar);
        editor.open(post.id());
        OnFx.flush();
        OnFx.run(() -> area().requestFocus());
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void arrowsChooseAndEnterTakes() {
        type("Thank you :stet");
        OnFx.until("the list is there", EmojiTypingTest::offered);
        OnFx.run(() -> Pictures.takeWithPopups(stage.getScene(), "emoji-completion-light"));

        robot.type(KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);
        OnFx.flush();

        assertThat(text()).isEqualTo("Thank you 🩺");
        assertThat(offered()).isFalse();
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        OnFx.flush();
        assertThat(text()).as("undone as any typing").isEqualTo("Thank you :stet");
    }

    @Test
    void aSecondColonCompletesAtOnce() {
        type("We :heart: you at 10:30");

        assertThat(text()).isEqualTo("We ❤️ you at 10:30");

        type(" :tada:");
        assertThat(text()).endsWith("🎉");
        OnFx.run(() -> area().undo());
        OnFx.flush();
        assertThat(text()).as("an undo stays undone").endsWith(":tada:");
    }

    @Test
    void escapeClosesTheListAndLeavesTheWords() {
        type(":smi");
        OnFx.until("the list is there", EmojiTypingTest::offered);
        robot.type(KeyCode.ESCAPE);
        OnFx.flush();

        assertThat(offered()).isFalse();
        type("l");
        assertThat(offered()).as("it does not come back for the same word").isFalse();
        assertThat(text()).isEqualTo(":smil");
    }

    private void type(String words) {
        for (int i = 0; i < words.length(); i++) {
            String letter = words.substring(i, i + 1);
            OnFx.run(() -> area().insertText(area().getCaretPosition(), letter));
            OnFx.flush();
        }
    }

    private static boolean offered() {
        return Window.getWindows().stream().anyMatch(window -> window instanceof PopupWindow && window.isShowing());
    }

    private String text() {
        return OnFx.ask(() -> area().getText());
    }

    private TextArea area() {
        return editor.area("#post-text");
    }
}
