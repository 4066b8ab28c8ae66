package app.drumbeat.application.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.application.cadence.FindingsService;
import app.drumbeat.application.flag.FlagService;
import app.drumbeat.application.flag.PostReadiness;
import app.drumbeat.application.flag.ReadyPoint;
import app.drumbeat.application.many.ChangingMany;
import app.drumbeat.application.workspace.Gate;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.ledger.Deed;
import app.drumbeat.domain.ledger.LedgerLine;
import app.drumbeat.domain.ledger.LedgerProof;
import app.drumbeat.domain.plan.Flag;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Words;
import app.drumbeat.domain.review.Route;
import app.drumbeat.domain.review.RouteScope;
import app.drumbeat.domain.review.RouteStep;
import app.drumbeat.domain.review.Submission;
import app.drumbeat.domain.review.Submission.Standing;
import app.drumbeat.domain.review.Verdict;
import app.drumbeat.ui.OpenCalendar;

/** Where a route of review applies nothing is approved but what its reviewers saw, by whatever way it is tried. */
class ReviewedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 14);
    private static final LocalDate TODAY = OpenCalendar.TODAY;

    @TempDir
    Path folder;

    @AutoClose
    private OpenCalendar calendar;
    private FlagService flags;
    private Channel x;
    private Channel bluesky;
    private Route route;
    private Post post;

    @BeforeEach
    void aRouteOfTwoSteps() {
        calendar = OpenCalendar.in(folder);
        flags = new FlagService(calendar.workspace, new FindingsService(calendar.workspace)::upToHorizon,
                calendar.reviewFlags);
        x = calendar.channel("X", Network.X, 3, 2);
        bluesky = calendar.channel("Bluesky", Network.BLUESKY, 3, 2);
        route = calendar.routes.add("Clinical", List.of(new RouteStep("Clinical", 2, List.of()),
                new RouteStep("Communications", 1, List.of())));
        post = calendar.post(x, DAY, "09:00", "Hands", PostStatus.DRAFT);
        say("Wash your hands for 20 seconds.");
    }

    @Test
    void theLatestDayToSubmitStandsByThePost() {
        assertThat(review().plan().orElseThrow().submitBy()).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(review().earliest()).contains(LocalDate.of(2026, 12, 8));
        assertThat(review().tooLate()).isFalse();
    }

    @Test
    void aDraftIsNotApprovedByHandAndSaysWhy() {
        assertThat(calendar.states.change(post.id(), PostStatus.APPROVED)).isFalse();
        assertThat(calendar.states.bar(post.id(), PostStatus.APPROVED)).contains(Gate.Bar.UNREVIEWED);
        assertThat(points()).extracting(point -> point.flag().map(Flag::kind).orElseThrow())
                .containsExactly(Flag.Kind.UNREVIEWED);
    }

    @Test
    void submittingFreezesAVersionAndApprovalsOfAllStepsApproveIt() {
        assertThat(calendar.reviewing.submit(post.id())).isTrue();
        assertThat(status()).isEqualTo(PostStatus.IN_REVIEW);

        verdict(0, Verdict.Kind.APPROVED);
        assertThat(status()).isEqualTo(PostStatus.IN_REVIEW);
        assertThat(sent().openStep()).isEqualTo(1);

        verdict(1, Verdict.Kind.APPROVED);
        assertThat(status()).isEqualTo(PostStatus.APPROVED);
        assertThat(sent().standing()).isEqualTo(Standing.APPROVED);
        assertThat(points()).isEmpty();
    }

    @Test
    void wantedChangesMakeItADraftAgainAndTheNextSubmissionHasTheNextNumber() {
        calendar.reviewing.submit(post.id());
        verdict(0, Verdict.Kind.CHANGES_WANTED);
        assertThat(status()).isEqualTo(PostStatus.DRAFT);

        say("Wash your hands for 20 seconds, with soap.");
        calendar.reviewing.submit(post.id());
        assertThat(sent().number()).isEqualTo(2);
        assertThat(sent().standing()).isEqualTo(Standing.PENDING);
    }

    @Test
    void whoeverSendsItToReviewAVersionIsFrozenOnce() {
        calendar.states.change(post.id(), PostStatus.IN_REVIEW);
        assertThat(sent().version().text()).isEqualTo("Wash your hands for 20 seconds.");
        calendar.states.change(post.id(), PostStatus.DRAFT);
        calendar.states.change(List.of(post.id()), PostStatus.IN_REVIEW);
        assertThat(calendar.reviewing.submit(post.id())).isFalse();
        assertThat(calendar.library.submissions().of(post.id())).hasSize(1);
    }

    @Test
    void textLinkMediaAndChannelOpenTheReviewAgain() {
        List<Runnable> changes = List.of(
                () -> say("Wash your hands for a minute."),
                () -> edit(post -> post.saying(new Words(post.title(), post.words().text(), "https://a.example", ""))),
                () -> edit(post -> post.showing(List.of("media/hands.png"))),
                () -> edit(post -> post.on(bluesky.id())));
        for (Runnable change : changes) {
            approve();
            change.run();
            assertThat(status()).isEqualTo(PostStatus.IN_REVIEW);
            assertThat(review().isStale()).isTrue();
            assertThat(review().isApproved()).isFalse();
            calendar.workspace.undo();
            assertThat(status()).isEqualTo(PostStatus.APPROVED);
        }
    }

    @Test
    void titleDayTimeNotesAndTagsDoNot() {
        approve();
        edit(post -> post.saying(new Words("Clean hands", post.words().text(), post.words().link(), "For the ward")));
        edit(post -> post.tagged(List.of("hygiene")));
        calendar.moving.move(List.of(post.id()), DAY.plusDays(2));
        assertThat(status()).isEqualTo(PostStatus.APPROVED);
    }

    @Test
    void whatWasApprovedCanBePutBack() {
        approve();
        say("Something else");
        assertThat(status()).isEqualTo(PostStatus.IN_REVIEW);
        calendar.reviewing.putBack(post.id());
        assertThat(find().words().text()).isEqualTo("Wash your hands for 20 seconds.");
        assertThat(calendar.states.change(post.id(), PostStatus.APPROVED)).isTrue();
    }

    @Test
    void noOtherDoorLeadsPastTheReview() {
        new ChangingMany(calendar.workspace).state(List.of(post.id()), PostStatus.APPROVED);
        assertThat(status()).isEqualTo(PostStatus.DRAFT);

        calendar.workspace.perform(StepName.of("step.post.state"), library -> Changes.of(
                Change.replaced(find(), find().in(PostStatus.SCHEDULED))));
        assertThat(status()).isEqualTo(PostStatus.IN_REVIEW);
    }

    @Test
    void undoingAVerdictTakesTheApprovalWithItAndRedoBringsBoth() {
        approve();
        calendar.workspace.undo();
        assertThat(status()).isEqualTo(PostStatus.IN_REVIEW);
        assertThat(sent().standing()).isEqualTo(Standing.PENDING);
        assertThat(kinds()).endsWith(Deed.Kind.VERDICT_GONE);
        calendar.workspace.redo();
        assertThat(status()).isEqualTo(PostStatus.APPROVED);
    }

    @Test
    void aRecordedReasonLetsItThroughForTheseWordsAlone() {
        flags.dismiss(points().getFirst().flag().orElseThrow().id(), "Flood: the director on call said yes");
        assertThat(calendar.states.change(post.id(), PostStatus.APPROVED)).isTrue();
        say("Other words");
        assertThat(status()).isEqualTo(PostStatus.IN_REVIEW);
        assertThat(history()).anyMatch(line -> line.deed().kind() == Deed.Kind.LET_PASS
                && line.deed().detail(1).equals("Flood: the director on call said yes"));
    }

    @Test
    void takingTheReasonBackOpensTheReview() {
        var finding = points().getFirst().flag().orElseThrow().id();
        flags.dismiss(finding, "The director on call said yes");
        calendar.states.change(post.id(), PostStatus.APPROVED);
        flags.takeBack(finding);
        assertThat(status()).isEqualTo(PostStatus.IN_REVIEW);
    }

    @Test
    void aRouteTakesThePostsThatItNames() {
        calendar.routes.change(route.id(), old -> old.taking(
                new RouteScope(List.of(bluesky.id()), List.of(), List.of("Research"), List.of())));
        assertThat(calendar.states.change(post.id(), PostStatus.APPROVED)).isTrue();

        edit(there -> there.on(bluesky.id()));
        assertThat(status()).isEqualTo(PostStatus.APPROVED);
        edit(there -> there.tagged(List.of("research")));
        assertThat(status()).isEqualTo(PostStatus.IN_REVIEW);
    }

    @Test
    void theFirstRouteThatTakesAPostIsItsRoute() {
        Route regulated = calendar.routes.add("Regulated", List.of(new RouteStep("Legal", 5, List.of())));
        assertThat(review().route()).map(Route::name).contains("Clinical");
        calendar.routes.shift(regulated.id(), -1);
        assertThat(review().route()).map(Route::name).contains("Regulated");
    }

    @Test
    void anApprovalOnAnotherRouteIsNone() {
        approve();
        Route regulated = calendar.routes.add("Regulated", List.of(new RouteStep("Legal", 5, List.of())));
        calendar.routes.change(regulated.id(), made -> made.taking(
                new RouteScope(List.of(), List.of(), List.of("research"), List.of())));
        calendar.routes.shift(regulated.id(), -1);
        assertThat(status()).isEqualTo(PostStatus.APPROVED);
        edit(there -> there.tagged(List.of("research")));
        assertThat(status()).isEqualTo(PostStatus.IN_REVIEW);
    }

    @Test
    void aDayThatTheReviewCannotReachIsAFindingUntilSomebodySaysWhyItStays() {
        calendar.moving.move(List.of(post.id()), LocalDate.of(2026, 12, 4));
        assertThat(review().tooLate()).isTrue();
        Flag late = open().stream().filter(flag -> flag.kind() == Flag.Kind.TOO_LATE).findFirst().orElseThrow();
        assertThat(late.measure()).isEqualTo(4);
        flags.dismiss(late.id(), "Dr Patel looks at it tonight");
        assertThat(open()).extracting(Flag::kind).doesNotContain(Flag.Kind.TOO_LATE);

        calendar.moving.move(List.of(post.id()), LocalDate.of(2026, 12, 3));
        assertThat(open()).extracting(Flag::kind).contains(Flag.Kind.TOO_LATE);
    }

    @Test
    void whatAnImportBringsApprovedKeepsItsStateIsToldAndStandsInTheHistory() {
        calendar.workspace.perform(StepName.of("step.import", "plan.csv"), library -> Changes.of(
                Change.replaced(find(), find().in(PostStatus.APPROVED))));
        assertThat(status()).isEqualTo(PostStatus.APPROVED);
        assertThat(open()).extracting(Flag::kind).contains(Flag.Kind.UNREVIEWED);
        Deed arrived = history().getLast().deed();
        assertThat(arrived.kind()).isEqualTo(Deed.Kind.ARRIVED);
        assertThat(arrived.detail()).containsExactly("APPROVED", "2026-12-02");
    }

    @Test
    void theHistoryTellsWhoDidWhatInItsOrder() {
        approve();
        assertThat(kinds()).containsExactly(Deed.Kind.MOVED, Deed.Kind.SUBMITTED, Deed.Kind.APPROVED,
                Deed.Kind.APPROVED, Deed.Kind.MOVED);
        assertThat(history()).extracting(line -> line.deed().who()).containsOnly("Jo Planner");
        assertThat(history()).extracting(line -> line.deed().detail().toString())
                .noneMatch(detail -> detail.contains("Wash your hands"));
        assertThat(calendar.library.ledger().prove(Optional.empty())).isEqualTo(LedgerProof.WHOLE);
    }

    @Test
    void withoutARouteEverythingIsAsBefore() {
        calendar.routes.removeRoute(route.id());
        assertThat(calendar.states.change(post.id(), PostStatus.APPROVED)).isTrue();
        assertThat(review().route()).isEmpty();
        assertThat(points()).isEmpty();
    }

    private void approve() {
        calendar.reviewing.submit(post.id());
        Stream.of(0, 1).forEach(step -> verdict(step, Verdict.Kind.APPROVED));
        assertThat(status()).isEqualTo(PostStatus.APPROVED);
    }

    private void verdict(int step, Verdict.Kind kind) {
        calendar.reviewing.note(sent().id(), step, new Reviewing.Said(kind, "Dr Patel", "", TODAY, ""));
    }

    private void say(String text) {
        edit(there -> there.saying(new Words(there.title(), text, there.words().link(), there.words().notes())));
    }

    private void edit(UnaryOperator<Post> change) {
        calendar.writing.edit(post.id(), "step.post.edit.text", change);
    }

    private Post find() {
        return calendar.library.posts().find(post.id()).orElseThrow();
    }

    private PostStatus status() {
        return find().status();
    }

    private Submission sent() {
        return calendar.library.submissions().of(post.id()).getLast();
    }

    private PostReview review() {
        return calendar.reviewing.of(find());
    }

    private List<LedgerLine> history() {
        return calendar.library.ledger().about(post.id());
    }

    private List<Deed.Kind> kinds() {
        return history().stream().map(line -> line.deed().kind()).toList();
    }

    private List<Flag> open() {
        return flags.report(PostFilter.ALL).open();
    }

    private List<ReadyPoint> points() {
        return new PostReadiness(calendar.workspace, calendar.reviewFlags).of(find());
    }
}
