package app.drumbeat.ui.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Words;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.ui.OtherScreen;

/** What people paste by mistake, and times that a night leaves out. */
@ExtendWith(ApplicationExtension.class)
@Tag(OtherScreen.TAG)
class AwkwardWordsTest {

    @TempDir
    Path folder;

    private Stage stage;
    private OpenCalendar calendar;
    private Channel linkedin;
    private PostEditorViewModel model;
    private EditorOnScreen editor;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void openTheEditor() {
        calendar = OpenCalendar.in(folder);
        linkedin = calendar.channel("LinkedIn", Network.LINKEDIN, 3, 2);
        editor = new EditorOnScreen(stage, calendar);
        model = editor.model;
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void aMegabyteThatIsPastedIsRefusedAndTheTextStays() {
        Post post = open("Signs of sepsis", "Sepsis moves fast.");

        paste("#post-text", "x".repeat(1_048_576));

        assertThat(text("#post-text")).isEqualTo("Sepsis moves fast.");
        assertThat(OnFx.<String>ask(() -> ((Label) editor.node("#post-refusal")).getText())).isEqualTo(
                "That would be 1,048,594 characters, far more than fit here. Nothing was taken over;"
                        + " paste a shorter part.");
        OnFx.run(model::flush);
        assertThat(calendar.library.posts().find(post.id()).orElseThrow().words().text())
                .isEqualTo("Sepsis moves fast.");
    }

    @Test
    void aMegabyteThatAFileBroughtIsShownAndCanBeShortened() {
        Post post = open("Minutes", "word ".repeat(200_000));
        assertThat(text("#post-text")).hasSize(1_000_000);

        OnFx.run(() -> area("#post-text").replaceText(10, 1_000_000, ""));
        OnFx.run(model::flush);

        assertThat(calendar.library.posts().find(post.id()).orElseThrow().words().text()).isEqualTo("word word ");
    }

    @Test
    void charactersThatNobodySeesAreLeftOutOfWhatIsPasted() {
        open("Signs", "");

        paste("#post-text", "a\u0000b\u0007c\u001Bd\te\nf");

        assertThat(text("#post-text")).isEqualTo("abcd\te\nf");
    }

    @Test
    void aTitleOfOneEndlessWordIsKeptToTheLetter() {
        Post post = open("Signs", "");

        paste("#post-title", "w".repeat(5_000));
        OnFx.run(model::flush);

        assertThat(calendar.library.posts().find(post.id()).orElseThrow().title()).hasSize(5_005);
    }

    @Test
    void aTimeThatTheNightLeavesOutIsSaidAndSoIsOneThatComesTwice() {
        LocalDate spring = LocalDate.of(2027, 3, 28);
        LocalDate autumn = LocalDate.of(2027, 10, 31);
        Post left = calendar.post(linkedin, spring, "01:30", "Night shift", PostStatus.DRAFT);
        Post twice = calendar.post(linkedin, autumn, "01:30", "Night shift", PostStatus.DRAFT);

        editor.open(left.id());
        assertThat(effect()).startsWith("The clocks go forward that night, past 01:30: it goes out at 02:30.");

        editor.open(twice.id());
        assertThat(effect()).startsWith("The clocks go back that night and 01:30 comes twice: the first is meant.");
    }

    private Post open(String title, String text) {
        Post post = calendar.post(linkedin, LocalDate.of(2026, 12, 4), "09:30", title, PostStatus.DRAFT);
        calendar.change(post, now -> now.saying(new Words(title, text, "", "")));
        editor.open(post.id());
        return post;
    }

    private void paste(String field, String words) {
        OnFx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
            area(field).requestFocus();
            area(field).end();
            area(field).paste();
        });
    }

    private String effect() {
        return OnFx.ask(() -> ((Label) editor.node("#post-effect")).getText());
    }

    private String text(String field) {
        return OnFx.ask(() -> area(field).getText());
    }

    private TextArea area(String field) {
        return editor.area(field);
    }
}
