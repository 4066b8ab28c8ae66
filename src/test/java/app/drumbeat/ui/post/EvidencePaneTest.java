package app.drumbeat.ui.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.evidence.Backing;
import app.drumbeat.domain.evidence.Claim;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.ui.OtherScreen;
import app.drumbeat.ui.Pictures;

/** In the editor of a post: whether it is health information, and what it rests on. */
@ExtendWith(ApplicationExtension.class)
@Tag(OtherScreen.TAG)
class EvidencePaneTest {

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
        post = calendar.post(calendar.channel("LinkedIn", Network.LINKEDIN, 3, 2), LocalDate.of(2026, 12, 14),
                "17:00", "Hands", PostStatus.DRAFT);
        editor = new EditorOnScreen(stage, calendar);
        editor.open(post.id());
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void healthInformationWithoutASourceBlocksUntilOneIsWrittenDownFromHere() {
        OnFx.run(() -> ((CheckBox) editor.node("#evidence-health")).fire());
        assertThat(words(".ready-why")).anyMatch(why -> why.startsWith("It is health information, and rests on no"));

        editor.office.answers.texts.add("NICE NG51: Sepsis");
        OnFx.run(() -> ((Button) editor.node("#evidence-new")).fire());

        assertThat(words("#post-evidence .review-step-name")).containsExactly("NICE NG51: Sepsis");
        assertThat(words("#post-evidence .review-step-remark")).containsExactly("look again by Sun 2 Dec 2029");
        assertThat(words(".ready-why")).noneMatch(why -> why.contains("rests on"));
        OnFx.run(() -> Pictures.take(stage.getScene(), "evidence-pane"));
    }

    @Test
    void aClaimIsNamedAndTakenOutAgain() {
        OnFx.run(() -> calendar.sources.add("NG51"));
        OnFx.run(() -> ((ComboBox<?>) editor.node("#evidence-more")).getSelectionModel().select(0));
        OnFx.run(() -> {
            TextField words = (TextField) editor.node(".claim-words");
            words.setText("20 seconds are enough");
            words.getOnAction().handle(new ActionEvent());
        });
        assertThat(backing().claims()).extracting(Claim::words).containsExactly("20 seconds are enough");

        OnFx.run(() -> ((Button) editor.node("#post-evidence .quiet-button")).fire());
        assertThat(backing().claims()).isEmpty();
    }

    private Backing backing() {
        return calendar.claiming.of(post).backing();
    }

    private List<String> words(String selector) {
        return OnFx.ask(() -> editor.view.lookupAll(selector).stream().filter(Node::isVisible).map(Labeled.class::cast)
                .map(Labeled::getText).toList());
    }
}
