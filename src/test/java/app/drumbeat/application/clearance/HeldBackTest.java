package app.drumbeat.application.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.application.cadence.FindingsService;
import app.drumbeat.application.flag.FlagReport;
import app.drumbeat.application.flag.FlagService;
import app.drumbeat.application.flag.PostReadiness;
import app.drumbeat.application.flag.ReadyPoint;
import app.drumbeat.application.many.ChangingMany;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.clearance.Concern;
import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.confidentiality.Clue;
import app.drumbeat.domain.plan.Flag.Kind;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Words;
import app.drumbeat.ui.OpenCalendar;

/** Nothing is approved that tells who somebody is, by whatever way it is tried, unless somebody has said why it may. */
class HeldBackTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final String NUMBER = "Her NHS number is 943 476 5919.";
    private static final String HARMLESS = "Wash your hands for 20 seconds.";

    @TempDir
    Path folder;

    @AutoClose
    private OpenCalendar calendar;
    private FlagService flags;
    private Channel x;
    private Post post;

    @BeforeEach
    void aPostWithANumber() {
        calendar = OpenCalendar.in(folder);
        flags = new FlagService(calendar.workspace, new FindingsService(calendar.workspace)::upToHorizon,
                calendar.reviewFlags);
        x = calendar.channel("X", Network.X, 3, 2);
        post = calendar.post(x, MONDAY, "09:00", "Thank you", PostStatus.IN_REVIEW);
        say(NUMBER);
    }

    @Test
    void byHandItStaysInReviewAndSaysWhy() {
        assertThat(calendar.states.change(post.id(), PostStatus.APPROVED)).isFalse();
        assertThat(calendar.states.isHeldBack(post.id(), PostStatus.APPROVED)).isTrue();
        assertThat(status()).isEqualTo(PostStatus.IN_REVIEW);
        assertThat(points()).extracting(point -> point.concern().map(Concern::clue).orElseThrow())
                .containsExactly(Clue.NHS_NUMBER);
    }

    @Test
    void amongManyItAloneStaysBehind() {
        Post other = calendar.post(x, MONDAY.plusDays(1), "09:00", "Hands", PostStatus.IN_REVIEW);

        new ChangingMany(calendar.workspace).state(List.of(post.id(), other.id()), PostStatus.APPROVED);
        assertThat(status()).isEqualTo(PostStatus.IN_REVIEW);
        assertThat(find(other).status()).isEqualTo(PostStatus.APPROVED);

        calendar.states.change(List.of(post.id()), PostStatus.APPROVED);
        assertThat(status()).isEqualTo(PostStatus.IN_REVIEW);
    }

    @Test
    void whateverElseWritesItApprovedPutsItBackIntoReview() {
        calendar.workspace.perform(StepName.of("step.post.state"), library -> Changes.of(
                Change.replaced(find(post), find(post).in(PostStatus.APPROVED))));
        assertThat(status()).isEqualTo(PostStatus.IN_REVIEW);
    }

    @Test
    void mendedItIsApprovedAndSpoiltAgainItGoesBack() {
        say(HARMLESS);
        assertThat(calendar.states.change(post.id(), PostStatus.APPROVED)).isTrue();

        say(NUMBER);
        assertThat(status()).isEqualTo(PostStatus.IN_REVIEW);
    }

    @Test
    void justifiedItIsApprovedAndMovedAsItIs() {
        justify("Made up for the poster");
        assertThat(calendar.states.change(post.id(), PostStatus.APPROVED)).isTrue();

        calendar.moving.move(List.of(post.id()), MONDAY.plusDays(3));
        assertThat(status()).isEqualTo(PostStatus.APPROVED);
        assertThat(points()).extracting(point -> point.letPass().map(Dismissal::reason).orElseThrow())
                .containsExactly("Made up for the poster");
    }

    @Test
    void takingTheReasonBackOpensReviewAgain() {
        justify("Made up for the poster");
        calendar.states.change(post.id(), PostStatus.APPROVED);

        flags.takeBack(concern());
        assertThat(status()).isEqualTo(PostStatus.IN_REVIEW);
    }

    @Test
    void aReasonHoldsForTheSameWordsAlone() {
        justify("Made up for the poster");
        say("Her NHS number is 999 000 0018.");
        assertThat(calendar.states.change(post.id(), PostStatus.APPROVED)).isFalse();
    }

    @Test
    void undoAndRedoLetNothingThroughEither() {
        say(HARMLESS);
        calendar.states.change(post.id(), PostStatus.APPROVED);
        say(NUMBER);
        calendar.workspace.undo();
        assertThat(status()).isEqualTo(PostStatus.APPROVED);
        calendar.workspace.redo();
        assertThat(status()).isEqualTo(PostStatus.IN_REVIEW);
    }

    @Test
    void whatAnImportBringsApprovedKeepsItsStateAndIsTold() {
        calendar.workspace.perform(StepName.of("step.import", "plan.csv"), library -> Changes.of(
                Change.replaced(find(post), find(post).in(PostStatus.APPROVED))));

        assertThat(status()).isEqualTo(PostStatus.APPROVED);
        FlagReport report = flags.report(PostFilter.ALL);
        assertThat(report.open()).extracting(flag -> flag.kind()).contains(Kind.TELLS_WHO);
    }

    @Test
    void theFindingItselfDoesNotKeepTheWords() {
        justify("Made up for the poster");
        assertThat(calendar.library.dismissals().list()).extracting(dismissal -> dismissal.id().value())
                .allSatisfy(id -> assertThat(id).doesNotContain("943").doesNotContain("5919"));
    }

    @Test
    void everyPlaceOfAPostIsLookedAt() {
        calendar.change(find(post), there -> there.saying(new Words("MRN 1234567", HARMLESS,
                "https://example.org/x?token=a8s7d6f5g4", "Ring her on 07700 900123")).tagged(List.of("AB123456C"))
                .ownedBy("jane.smith@nhs.net").showing(List.of("plan.media/MRN 7654321.png")));

        assertThat(points()).extracting(point -> point.concern().map(Concern::field).orElseThrow())
                .containsOnlyElementsOf(
                        Set.of(Concern.Field.TITLE, Concern.Field.LINK, Concern.Field.NOTES, Concern.Field.TAGS,
                                Concern.Field.OWNER, Concern.Field.FILE_NAME));
        assertThat(points()).hasSize(6);
    }

    private void say(String text) {
        calendar.change(find(post), there -> there.saying(new Words(there.title(), text, "", "")));
    }

    private void justify(String reason) {
        flags.dismiss(concern(), reason);
    }

    private Id<Dismissal> concern() {
        return points().getFirst().concern().map(Concern::id).orElseThrow();
    }

    private List<ReadyPoint> points() {
        return new PostReadiness(calendar.workspace, calendar.reviewFlags).of(find(post));
    }

    private PostStatus status() {
        return find(post).status();
    }

    private Post find(Post known) {
        return calendar.library.posts().find(known.id()).orElseThrow();
    }
}
