package app.drumbeat.ui.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.ConsentScope;
import app.drumbeat.domain.consent.Portrayal;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.ui.OtherScreen;
import app.drumbeat.ui.Pictures;

/** In the editor of a post: what it shows of people, and the consents that it leans on. */
@ExtendWith(ApplicationExtension.class)
@Tag(OtherScreen.TAG)
class PeoplePaneTest {

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
    void aPostAboutNobodyAsksNothing() {
        assertThat(OnFx.ask(() -> editor.node("#people-new").getParent().getParent().isVisible())).isFalse();
        assertThat(words(".ready-why")).noneMatch(why -> why.contains("shows somebody"));
    }

    @Test
    void tickedItBlocksUntilAConsentIsWrittenDownFromHere() {
        tick("#people-story");
        assertThat(words(".ready-why")).anyMatch(why -> why.startsWith("It shows somebody, and leans on no consent"));
        assertThat(words(".ready-deeds .button")).doesNotContain("Justify…");

        editor.office.answers.texts.add("C-7");
        OnFx.run(() -> ((Button) editor.node("#people-new")).fire());

        assertThat(words(".people-row .review-step-name")).containsExactly("C-7");
        assertThat(words(".people-row .review-step-remark")).containsExactly("holds, no end");
        assertThat(words(".ready-why")).noneMatch(why -> why.contains("consent"));
        OnFx.run(() -> Pictures.take(stage.getScene(), "people-pane"));
    }

    @Test
    void oneOfTheRegisterIsPickedAndItsEndSaysUntilWhenThePostMayStay() {
        OnFx.run(() -> {
            Consent consent = calendar.consents.add("C-8",
                    new ConsentScope(Set.of(ConsentScope.Kind.STORY), List.of(), "", false));
            calendar.consents.change(consent.id(), old -> old.until(Optional.of(LocalDate.of(2027, 6, 30))));
        });
        tick("#people-story");
        OnFx.run(() -> ((ComboBox<?>) editor.node("#people-more")).getSelectionModel().select(0));

        assertThat(words(".ready-why")).anyMatch(why -> why.startsWith("Consent C-8 ends on"));
        type("#people-until", "nonsense");
        assertThat(words(".people .field-problem")).anyMatch(said -> said.contains("nonsense"));
        type("#people-until", "30 Jun 2027");
        assertThat(words(".ready-why")).noneMatch(why -> why.contains("C-8"));
        assertThat(portrayal().upUntil()).contains(LocalDate.of(2027, 6, 30));
    }

    @Test
    void aPostedPostIsNotedAsTakenDown() {
        tick("#people-story");
        OnFx.run(() -> calendar.change(stored(), there -> there.movedTo(OpenCalendar.TODAY.minusDays(3))
                .in(PostStatus.POSTED)));
        OnFx.run(() -> ((Button) editor.node("#people-down")).fire());
        assertThat(portrayal().takenDown()).contains(OpenCalendar.TODAY);
        assertThat(words("#people-down")).containsExactly("Not taken down after all");
    }

    private Portrayal portrayal() {
        return calendar.library.portrayals().find(Portrayal.idOf(post)).orElseThrow();
    }

    private Post stored() {
        return calendar.library.posts().find(post.id()).orElseThrow();
    }

    private void tick(String selector) {
        OnFx.run(() -> ((CheckBox) editor.node(selector)).fire());
    }

    private void type(String selector, String words) {
        OnFx.run(() -> {
            TextField field = (TextField) editor.node(selector);
            field.setText(words);
            field.getOnAction().handle(new ActionEvent());
        });
    }

    private List<String> words(String selector) {
        return OnFx.ask(() -> editor.view.lookupAll(selector).stream().filter(Node::isVisible).map(Labeled.class::cast)
                .map(Labeled::getText).toList());
    }
}
