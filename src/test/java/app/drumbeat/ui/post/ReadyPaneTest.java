package app.drumbeat.ui.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
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

/** In the editor of a post: what stands between it and going out. */
@ExtendWith(ApplicationExtension.class)
@Tag(OtherScreen.TAG)
class ReadyPaneTest {

    private static final String TEXT = "Thank you, Mrs Jones. Her NHS number is 943 476 5919, ring 07700 900123.";

    @TempDir
    Path folder;

    private Stage stage;
    private OpenCalendar calendar;
    private EditorOnScreen editor;
    private Post post;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void openAPost() {
        calendar = OpenCalendar.in(folder);
        Channel linkedin = calendar.channel("LinkedIn", Network.LINKEDIN, 3, 2);
        post = calendar.post(linkedin, LocalDate.of(2026, 12, 3), "17:00", "Thank you", PostStatus.IN_REVIEW);
        calendar.change(post, there -> there.saying(new Words("Thank you", TEXT, "", "")));
        editor = new EditorOnScreen(stage, calendar);
        editor.open(post.id());
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void whatBlocksStandsFirstAndSaysWhyAndWhere() {
        assertThat(words(".ready-sum")).containsExactly("1 thing blocks approval.");
        assertThat(words(".ready-weight")).containsExactly("Blocks", "Look at this");
        assertThat(words(".ready-why").getFirst()).startsWith("This is a valid NHS number.");
        assertThat(words(".ready-words")).containsExactly("“943 476 5919”", "“07700 900123”");
    }

    @Test
    void showSelectsTheWordsInTheText() {
        press("Show", 0);
        assertThat(OnFx.ask(() -> editor.area("#post-text").getSelectedText())).isEqualTo("943 476 5919");
    }

    @Test
    void approvalIsRefusedInWordsUntilItIsJustified() {
        OnFx.run(() -> editor.model.change(PostStatus.APPROVED));
        assertThat(words("#post-refusal").getFirst()).startsWith("Not approved");
        assertThat(stored().status()).isEqualTo(PostStatus.IN_REVIEW);

        editor.office.answers.texts.add("Made up for the poster");
        press("Justify…", 0);
        assertThat(words(".ready-weight")).containsExactly("Look at this", "Let pass");
        assertThat(words(".ready-because")).containsExactly("Because: Made up for the poster");

        OnFx.run(() -> editor.model.change(PostStatus.APPROVED));
        assertThat(stored().status()).isEqualTo(PostStatus.APPROVED);

        press("Take back", 0);
        assertThat(stored().status()).isEqualTo(PostStatus.IN_REVIEW);
    }

    @Test
    void mendedThePaneIsGone() {
        OnFx.run(() -> calendar.change(stored(),
                there -> there.saying(new Words("Thank you", "Thank you, night shift.", "", ""))));
        assertThat(OnFx.ask(() -> editor.node("#post-ready").isVisible())).isFalse();
    }

    private Post stored() {
        return calendar.library.posts().find(post.id()).orElseThrow();
    }

    private void press(String button, int which) {
        OnFx.run(() -> editor.view.lookupAll(".ready-deeds .button").stream().map(Button.class::cast)
                .filter(there -> there.getText().equals(button)).skip(which).findFirst().orElseThrow().fire());
    }

    private List<String> words(String selector) {
        return OnFx.ask(() -> editor.view.lookupAll(selector).stream().filter(Node::isVisible).map(Labeled.class::cast)
                .map(Labeled::getText).toList());
    }
}
