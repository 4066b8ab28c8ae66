package app.drumbeat.application.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.application.flag.FlagReport;
import app.drumbeat.application.flag.FlagService;
import app.drumbeat.application.flag.PostReadiness;
import app.drumbeat.application.flag.ReadyPoint;
import app.drumbeat.application.workspace.Gate;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.ConsentLack;
import app.drumbeat.domain.consent.ConsentScope;
import app.drumbeat.domain.consent.ConsentScope.Kind;
import app.drumbeat.domain.plan.Flag;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Outcome;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Words;
import app.drumbeat.ui.OpenCalendar;

/** A post that shows somebody goes nowhere without a consent that holds, whichever way it is sent. */
class ConsentedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 14);

    @TempDir
    private Path folder;

    private OpenCalendar calendar;
    private Channel linkedin;
    private Post post;

    @BeforeEach
    void aStory() {
        calendar = OpenCalendar.in(folder);
        linkedin = calendar.channel("LinkedIn", Network.LINKEDIN, 3, 2);
        post = calendar.post(linkedin, DAY, "09:00", "Hands", PostStatus.DRAFT);
        calendar.portraying.shows(post.id(), Kind.STORY, true);
    }

    @AfterEach
    void close() {
        calendar.close();
    }

    @Test
    void withoutAConsentItIsHeldBackAndSaysWhy() {
        assertThat(calendar.states.bar(post.id(), PostStatus.APPROVED)).contains(Gate.Bar.CONSENT);
        assertThat(calendar.states.change(post.id(), PostStatus.APPROVED)).isFalse();
        assertThat(lacks()).containsExactly(ConsentLack.Reason.NONE);
        assertThat(ready()).anyMatch(point -> point.lack().isPresent() && point.blocks());
    }

    @Test
    void withAConsentThatHoldsItMayGo() {
        lean(consent("C-1"));

        assertThat(calendar.states.change(post.id(), PostStatus.APPROVED)).isTrue();
        assertThat(lacks()).isEmpty();
    }

    @Test
    void everyOtherWayToClearItIsShutToo() {
        calendar.states.change(List.of(post.id()), PostStatus.APPROVED);
        assertThat(stored().status()).isEqualTo(PostStatus.DRAFT);

        calendar.workspace.perform(StepName.of("step.post.state"), library -> Changes.of(
                Change.replaced(stored(), stored().in(PostStatus.SCHEDULED))));
        assertThat(stored().status()).isEqualTo(PostStatus.IN_REVIEW);
    }

    @Test
    void undoingWhatAllowedItTakesTheApprovalAlong() {
        lean(consent("C-1"));
        calendar.states.change(post.id(), PostStatus.APPROVED);
        Consent consent = calendar.consents.list().getFirst().consent();

        calendar.portraying.leans(post.id(), consent.id(), false);
        assertThat(stored().status()).isEqualTo(PostStatus.IN_REVIEW);

        calendar.workspace.undo();
        calendar.workspace.undo();
        calendar.workspace.undo();
        assertThat(stored().status()).isNotEqualTo(PostStatus.APPROVED);
        assertThat(lacks()).containsExactly(ConsentLack.Reason.NONE);
        calendar.workspace.redo();
        calendar.workspace.redo();
        calendar.workspace.redo();
        assertThat(stored().status().isCleared() && !lacks().isEmpty()).isFalse();
    }

    @Test
    void aWithdrawalTakesEveryPlannedPostBackAtOnce() {
        Consent consent = consent("C-1");
        lean(consent);
        calendar.states.change(post.id(), PostStatus.APPROVED);

        calendar.consents.withdraw(consent.id());

        assertThat(stored().status()).isEqualTo(PostStatus.IN_REVIEW);
        assertThat(lacks()).containsExactly(ConsentLack.Reason.WITHDRAWN);
    }

    @Test
    void aPostThatIsMovedBehindTheEndOfItsConsentIsNotClearedAnyMore() {
        Consent consent = consent("C-1");
        calendar.consents.change(consent.id(), old -> old.until(Optional.of(DAY.plusDays(2))));
        lean(consent);
        calendar.portraying.upUntil(post.id(), Optional.of(DAY.plusDays(1)));
        calendar.states.change(post.id(), PostStatus.APPROVED);
        assertThat(stored().status()).isEqualTo(PostStatus.APPROVED);

        calendar.moving.move(List.of(post.id()), DAY.plusDays(1));
        assertThat(stored().status()).isEqualTo(PostStatus.APPROVED);
        calendar.moving.move(List.of(post.id()), DAY.plusDays(3));
        assertThat(stored().status()).isEqualTo(PostStatus.IN_REVIEW);
    }

    @Test
    void aPictureThatShowsSomebodyDoesSoInEveryPost() {
        String picture = "plan.media/hands.jpg";
        Post other = calendar.keep(calendar.post(linkedin, DAY.plusDays(1), "09:00", "Other", PostStatus.DRAFT));
        calendar.change(post, old -> old.showing(List.of(picture)));
        calendar.change(other, old -> old.showing(List.of(picture)));
        calendar.states.change(other.id(), PostStatus.APPROVED);

        calendar.portraying.mediumShows(post.id(), picture, Kind.IMAGE, true);
        assertThat(calendar.states.bar(other.id(), PostStatus.APPROVED)).contains(Gate.Bar.CONSENT);
        assertThat(calendar.library.posts().find(other.id()).orElseThrow().status()).isEqualTo(PostStatus.IN_REVIEW);

        lean(consent("C-1"));
        assertThat(calendar.states.change(other.id(), PostStatus.APPROVED)).isTrue();
    }

    @Test
    void whatIsOutAndNotAllowedAnyMoreHasToComeDown() {
        Consent consent = consent("C-1");
        lean(consent);
        calendar.change(post, old -> old.movedTo(OpenCalendar.TODAY.minusDays(30)).in(PostStatus.POSTED)
                .ending(new Outcome(Optional.empty(), "https://example.org/1", "")));
        assertThat(new ConsentFlags(calendar.workspace).toTakeDown()).isEmpty();

        calendar.consents.withdraw(consent.id());
        assertThat(new ConsentFlags(calendar.workspace).toTakeDown()).extracting(Post::id).containsExactly(post.id());
        assertThat(flags()).extracting(Flag::kind).contains(Flag.Kind.TAKE_DOWN);

        calendar.portraying.takenDown(post.id(), true);
        assertThat(new ConsentFlags(calendar.workspace).toTakeDown()).isEmpty();
        assertThat(flags()).extracting(Flag::kind).doesNotContain(Flag.Kind.TAKE_DOWN);
    }

    @Test
    void anEndIsToldNinetyThirtyAndSevenDaysBeforeAndOnceDismissedNotAgainBeforeTheNext() {
        Consent consent = consent("C-1");
        lean(consent);
        int[][] told = {{91, 0}, {90, 1}, {31, 1}, {30, 1}, {7, 1}, {0, 1}};
        for (int[] days : told) {
            until(consent, days[0]);
            assertThat(ends()).as(days[0] + " days before").hasSize(days[1]);
        }
        until(consent, 31);
        dismiss(ends().getFirst());
        assertThat(ends()).isEmpty();
        calendar.passes(Duration.ofDays(1));
        assertThat(ends()).hasSize(1);
    }

    @Test
    void aConsentLetsSmallFactsComeTogether() {
        calendar.change(post, old -> old.saying(new Words(old.title(),
                "Our 87-year-old patient with Huntington’s disease came to Ward 7 on 3 March with her twin sister, a"
                        + " headteacher in Hebden Bridge.",
                "", "")));
        assertThat(ready()).anyMatch(point -> point.concern().isPresent() && point.blocks());

        lean(consent("C-1"));
        assertThat(ready()).noneMatch(ReadyPoint::blocks);
        assertThat(ready()).anyMatch(point -> point.concern().isPresent());
    }

    @Test
    void whatNobodyAllowedNoReasonAllows() {
        Supplier<FlagReport> report = () -> report();
        Flag flag = report.get().open().stream().filter(one -> one.kind() == Flag.Kind.CONSENT).findFirst()
                .orElseThrow();
        dismiss(flag);

        assertThat(flag.kind().mayBeDismissed()).isFalse();
        assertThat(report.get().open()).anyMatch(one -> one.kind() == Flag.Kind.CONSENT);
        assertThat(calendar.states.bar(post.id(), PostStatus.APPROVED)).contains(Gate.Bar.CONSENT);
    }

    private Consent consent(String reference) {
        return calendar.consents.add(reference,
                new ConsentScope(Set.of(Kind.STORY, Kind.IMAGE), List.of(), "", true));
    }

    private void lean(Consent consent) {
        calendar.portraying.leans(post.id(), consent.id(), true);
    }

    private void until(Consent consent, int days) {
        LocalDate last = calendar.workspace.today().plusDays(days);
        calendar.consents.change(consent.id(), old -> old.until(Optional.of(last)));
        calendar.portraying.upUntil(post.id(), Optional.of(calendar.workspace.today()));
    }

    private Post stored() {
        return calendar.library.posts().find(post.id()).orElseThrow();
    }

    private List<ConsentLack.Reason> lacks() {
        return calendar.portraying.of(stored()).lacks().stream().map(ConsentLack::reason).toList();
    }

    private List<ReadyPoint> ready() {
        return new PostReadiness(calendar.workspace, calendar.reviewFlags).of(stored());
    }

    private FlagService service() {
        return new FlagService(calendar.workspace, List::of, calendar.reviewFlags);
    }

    private FlagReport report() {
        return service().report(PostFilter.ALL);
    }

    private List<Flag> flags() {
        return report().open();
    }

    private List<Flag> ends() {
        return flags().stream().filter(flag -> flag.kind() == Flag.Kind.CONSENT_ENDS).toList();
    }

    private void dismiss(Flag flag) {
        service().dismiss(flag.id(), "Known");
    }
}
