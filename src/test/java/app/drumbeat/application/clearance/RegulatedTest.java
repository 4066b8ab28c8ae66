package app.drumbeat.application.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

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
import app.drumbeat.domain.clearance.Remark;
import app.drumbeat.domain.plan.Flag;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Words;
import app.drumbeat.domain.review.Route;
import app.drumbeat.domain.review.RouteScope;
import app.drumbeat.domain.review.RouteStep;
import app.drumbeat.domain.review.Sign;
import app.drumbeat.domain.wording.Profile;
import app.drumbeat.domain.wording.WordRule;
import app.drumbeat.domain.wording.Wording;
import app.drumbeat.ui.OpenCalendar;

/** A medicine that is named and a claim hold a post back until somebody says why it may go out; other wording is only told. */
class RegulatedTest {

    @TempDir
    Path folder;

    @AutoClose
    private OpenCalendar calendar;
    private FlagService flags;
    private Post post;

    @BeforeEach
    void aPost() {
        calendar = OpenCalendar.in(folder);
        flags = new FlagService(calendar.workspace, new FindingsService(calendar.workspace)::upToHorizon,
                calendar.reviewFlags);
        Channel x = calendar.channel("X", Network.X, 3, 2);
        post = calendar.post(x, LocalDate.of(2026, 12, 7), "09:00", "Clinic", PostStatus.IN_REVIEW);
        say("Ask us about Botox on Monday.");
    }

    @Test
    void aMedicineHoldsThePostBackByEveryDoor() {
        assertThat(calendar.states.bar(post.id(), PostStatus.APPROVED)).contains(Gate.Bar.REGULATED);
        assertThat(calendar.states.change(post.id(), PostStatus.APPROVED)).isFalse();
        new ChangingMany(calendar.workspace).state(List.of(post.id()), PostStatus.SCHEDULED);
        calendar.workspace.perform(StepName.of("step.post.state"), library -> Changes.of(
                Change.replaced(find(), find().in(PostStatus.APPROVED))));
        assertThat(find().status()).isEqualTo(PostStatus.IN_REVIEW);
        assertThat(kinds()).contains(Flag.Kind.REGULATED);
    }

    @Test
    void aReasonLetsItThroughAndTakenBackItIsHeldAgain() {
        var remark = points().getFirst().remark().map(Remark::id).orElseThrow();
        flags.dismiss(remark, "The trial is about it; legal said yes");
        assertThat(calendar.states.change(post.id(), PostStatus.APPROVED)).isTrue();
        flags.takeBack(remark);
        assertThat(find().status()).isEqualTo(PostStatus.IN_REVIEW);
    }

    @Test
    void hurtingWordsAreToldWithBetterOnesAndHoldNothingBack() {
        say("He suffers from asthma.");
        assertThat(calendar.states.change(post.id(), PostStatus.APPROVED)).isTrue();
        assertThat(kinds()).contains(Flag.Kind.WORDING);
        assertThat(points().getFirst().remark().map(Remark::words)).contains("suffers from");
    }

    @Test
    void whatTheOrganisationStrikesIsNotLookedForAndCanBeAgain() {
        long before = calendar.library.ledger().head().number();
        calendar.words.strike(rule(), "We run the only trial of it");
        assertThat(calendar.states.change(post.id(), PostStatus.APPROVED)).isTrue();
        assertThat(calendar.words.list().getFirst().advice()).isEqualTo("We run the only trial of it");
        assertThat(calendar.library.ledger().head().number()).isGreaterThan(before);
        calendar.words.remove(calendar.words.list().getFirst().id());
        assertThat(kinds()).contains(Flag.Kind.REGULATED);
    }

    @Test
    void itsOwnWordsAreFoundAndNoPhraseIsRefused() {
        assertThat(calendar.words.add(Wording.STIGMA, "  ***  ", "")).isEmpty();
        assertThat(calendar.words.add(Wording.STIGMA, "service user*", "patient")).isPresent();
        say("Service users say thank you.");
        assertThat(points().getFirst().remark().map(Remark::words)).contains("Service users");
    }

    @Test
    void anotherProfileHasAnotherList() {
        say("Every penny goes to research.");
        assertThat(points()).isEmpty();
        calendar.words.is(Profile.CHARITY);
        assertThat(points()).isNotEmpty();
    }

    @Test
    void aMedicineSendsThePostToItsOwnRoute() {
        Route regulated = calendar.routes.add("Regulated", List.of(new RouteStep("Legal", 5, List.of())));
        calendar.routes.change(regulated.id(), made -> made.taking(
                new RouteScope(List.of(), List.of(), List.of(), List.of(Sign.MEDICINE))));
        assertThat(calendar.reviewing.of(find()).route()).map(Route::name).contains("Regulated");
        say("Wash your hands.");
        assertThat(calendar.reviewing.of(find()).route()).isEmpty();
    }

    private WordRule rule() {
        return points().stream().flatMap(point -> point.remark().stream()).map(Remark::said)
                .filter(Remark.Phrase.class::isInstance).map(Remark.Phrase.class::cast).findFirst().orElseThrow()
                .rule();
    }

    private void say(String text) {
        calendar.writing.edit(post.id(), "step.post.edit.text",
                there -> there.saying(new Words("Clinic", text, "", "")));
    }

    private Post find() {
        return calendar.library.posts().find(post.id()).orElseThrow();
    }

    private List<Flag.Kind> kinds() {
        return flags.report(PostFilter.ALL).open().stream().map(Flag::kind).toList();
    }

    private List<ReadyPoint> points() {
        return new PostReadiness(calendar.workspace, calendar.reviewFlags).of(find());
    }
}
