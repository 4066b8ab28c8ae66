package app.drumbeat.ui.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
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
import app.drumbeat.domain.review.Reviewer;
import app.drumbeat.domain.review.RouteStep;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.ui.OtherScreen;

/** In the editor of a post: who has to look at it, by when, and what they said. */
@ExtendWith(ApplicationExtension.class)
@Tag(OtherScreen.TAG)
class ReviewPaneTest {

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
    void openAPostOnARoute() {
        calendar = OpenCalendar.in(folder);
        Channel linkedin = calendar.channel("LinkedIn", Network.LINKEDIN, 3, 2);
        Reviewer asha = calendar.routes.addReviewer("Dr Asha Patel", "Medical director", "");
        calendar.routes.add("Clinical", List.of(new RouteStep("Clinical check", 2, List.of(asha.id())),
                new RouteStep("Communications", 1, List.of())));
        post = calendar.post(linkedin, LocalDate.of(2026, 12, 14), "17:00", "Hands", PostStatus.DRAFT);
        say("Wash your hands for 20 seconds.");
        editor = new EditorOnScreen(stage, calendar);
        editor.open(post.id());
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void byWhenItMustBeSentStandsThereWithItsSteps() {
        assertThat(words(".review .panel-section")).containsExactly("Review: Clinical");
        assertThat(words(".review-standing")).containsExactly("Not sent to review yet.");
        assertThat(words(".review-deadline")).containsExactly("Send it by Tue 8 Dec at the latest.");
        assertThat(words(".review-step-name")).containsExactly("Clinical check", "Communications");
        assertThat(words(".review-step-remark")).containsExactly("Dr Asha Patel", "By Thu 10 Dec", "By Fri 11 Dec");
    }

    @Test
    void aDayThatCannotBeReachedIsSaidWithTheEarliestOne() {
        OnFx.run(() -> calendar.moving.move(List.of(post.id()), LocalDate.of(2026, 12, 4)));
        assertThat(words(".review-late"))
                .containsExactly("Too late for its day: sent today, it could go out on Tue 8 Dec at the earliest.");
        assertThat(words(".ready-why")).anyMatch(why -> why.contains("4 days too late"));
    }

    @Test
    void aVerdictThatCameBackOnPaperKeepsItsScanAsEvidence() {
        fire("#review-submit");
        fire("#review-approve");
        editor.office.answers.files.add(folder.resolve("signed by Asha.pdf"));
        fire("#review-verdict-form");
        fire("#review-verdict-save");

        assertThat(calendar.library.submissions().of(post.id()).getFirst().verdicts().getFirst().evidence())
                .endsWith("signed by Asha.pdf");
        assertThat(OnFx.ask(() -> editor.view.lookupAll(".review-more").stream().map(Hyperlink.class::cast)
                .map(Hyperlink::getText).toList())).contains("Form: signed by Asha.pdf");
    }

    @Test
    void verdictsAreWrittenDownWithWhoAndWhenUntilItIsApproved() {
        fire("#review-submit");
        assertThat(stored().status()).isEqualTo(PostStatus.IN_REVIEW);
        fire("#review-approve");
        assertThat(field("#review-verdict-who").getText()).isEqualTo("Dr Asha Patel");
        fire("#review-verdict-save");
        assertThat(words(".review-step-said")).containsExactly("Dr Asha Patel approved, Wed 2 Dec");

        fire("#review-approve");
        fire("#review-verdict-save");
        assertThat(words(".field-problem")).contains("Write who said it.");
        OnFx.run(() -> field("#review-verdict-who").setText("Sam"));
        fire("#review-verdict-save");
        assertThat(stored().status()).isEqualTo(PostStatus.APPROVED);
        assertThat(words(".review-standing")).containsExactly("Version 1 is approved.");
    }

    @Test
    void wantedChangesNeedWordsAndADayThatHasBeen() {
        fire("#review-submit");
        fire("#review-wantChanges");
        OnFx.run(() -> field("#review-verdict-day").setText("4 dec"));
        fire("#review-verdict-save");
        assertThat(words(".field-problem")).contains("Write what is to be changed.", "This day is still to come.");
        OnFx.run(() -> {
            field("#review-verdict-day").setText("1 dec");
            field("#review-verdict-changes").setText("Say 60 seconds");
        });
        fire("#review-verdict-save");
        assertThat(stored().status()).isEqualTo(PostStatus.DRAFT);
        assertThat(words(".review-step-note")).containsExactly("“Say 60 seconds”");
    }

    @Test
    void whatWasChangedSinceTheApprovalIsShownWordByWordAndCanBePutBack() {
        fire("#review-submit");
        fire("#review-approve");
        fire("#review-verdict-save");
        fire("#review-approve");
        OnFx.run(() -> field("#review-verdict-who").setText("Sam"));
        fire("#review-verdict-save");
        OnFx.run(() -> say("Wash your hands for 60 seconds."));

        assertThat(stored().status()).isEqualTo(PostStatus.IN_REVIEW);
        assertThat(texts(".difference-gone")).containsExactly("20");
        assertThat(texts(".difference-new")).containsExactly("60");
        fire("#review-putBack");
        assertThat(stored().words().text()).isEqualTo("Wash your hands for 20 seconds.");
        fire("#review-takeApproved");
        assertThat(stored().status()).isEqualTo(PostStatus.APPROVED);
    }

    @Test
    void theHistoryOpensOnAClick() {
        fire("#review-submit");
        OnFx.run(() -> ((Hyperlink) editor.node("#review-history")).fire());
        assertThat(words(".review-line")).containsExactly(
                "Wed 2 Dec, 09:00 · Jo Planner: sent version 1 to review, route Clinical",
                "Wed 2 Dec, 09:00 · Jo Planner: Draft to In review");
    }

    private void say(String text) {
        calendar.change(stored(), there -> there.saying(new Words(there.title(), text, "", "")));
    }

    private Post stored() {
        return calendar.library.posts().find(post.id()).orElseThrow();
    }

    private void fire(String button) {
        OnFx.run(() -> ((Button) editor.node(button)).fire());
    }

    private TextField field(String selector) {
        return OnFx.ask(() -> (TextField) editor.node(selector));
    }

    private List<String> texts(String selector) {
        return OnFx.ask(() -> editor.view.lookupAll(selector).stream().map(Text.class::cast).map(Text::getText)
                .toList());
    }

    private List<String> words(String selector) {
        return OnFx.ask(() -> editor.view.lookupAll(selector).stream().filter(Node::isVisible).map(Labeled.class::cast)
                .map(Labeled::getText).toList());
    }
}
