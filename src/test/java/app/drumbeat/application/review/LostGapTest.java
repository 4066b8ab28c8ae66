package app.drumbeat.application.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.application.gap.SilenceStory;
import app.drumbeat.application.gap.TooLateToReview;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.cadence.DropEffect;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.review.RouteStep;
import app.drumbeat.ui.OpenCalendar;

/** A silence that begins so soon that no review of a new post could be done before it, and what a drop on such days would mean. */
class LostGapTest {

    @TempDir
    Path folder;

    @AutoClose
    private OpenCalendar calendar;
    private Channel linkedin;
    private Post later;

    @BeforeEach
    void aSilenceFromThursdayOn() {
        calendar = OpenCalendar.in(folder);
        linkedin = calendar.channel("LinkedIn", Network.LINKEDIN, 5, 1);
        calendar.post(linkedin, LocalDate.of(2026, 12, 2), "09:00", "Today", PostStatus.SCHEDULED);
        later = calendar.post(linkedin, LocalDate.of(2026, 12, 8), "09:00", "Ready", PostStatus.APPROVED);
    }

    @Test
    void withoutARouteItIsASilenceLikeAnyOther() {
        assertThat(story().tooLate()).isEmpty();
    }

    @Test
    void itSaysSoAndOffersWhatIsApprovedAlready() {
        calendar.routes.add("Clinical", List.of(new RouteStep("Clinical check", 3, List.of())));
        TooLateToReview late = story().tooLate().orElseThrow();
        assertThat(late.earliest()).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(late.lost()).isTrue();
        assertThat(late.approved()).extracting(Post::id).containsExactly(later.id());
    }

    @Test
    void whereOnlyTheFirstDaysAreTooSoonItIsNotLost() {
        calendar.routes.add("Quick", List.of(new RouteStep("Communications", 1, List.of())));
        TooLateToReview late = story().tooLate().orElseThrow();
        assertThat(late.earliest()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(late.lost()).isFalse();
    }

    @Test
    void aDropSaysWhichDaysComeTooSoonForTheReviewOfThePost() {
        calendar.routes.add("Quick", List.of(new RouteStep("Communications", 1, List.of())));
        Post draft = calendar.post(linkedin, LocalDate.of(2026, 12, 16), "09:00", "Draft", PostStatus.DRAFT);
        List<DropEffect> effects = calendar.outlook.onEach(draft,
                new DateSpan(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 5)));
        assertThat(effects).extracting(DropEffect::tooLate).containsExactly(false, true, true, false, false);
        assertThat(calendar.outlook.onEach(later,
                new DateSpan(LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 3)))).extracting(DropEffect::tooLate)
                .containsExactly(false);
    }

    @Test
    void aMoveToSuchADayKeepsItsReasonInTheSameStep() {
        calendar.routes.add("Quick", List.of(new RouteStep("Communications", 1, List.of())));
        Post draft = calendar.post(linkedin, LocalDate.of(2026, 12, 16), "09:00", "Draft", PostStatus.DRAFT);
        LocalDate tomorrow = OpenCalendar.TODAY.plusDays(1);
        calendar.moving.although("The flood").move(List.of(draft.id()), tomorrow);
        assertThat(calendar.library.dismissals().find(ReviewFlags.tooLate(draft.id(), tomorrow)))
                .map(kept -> kept.reason()).contains("The flood");
        calendar.workspace.undo();
        assertThat(calendar.library.dismissals().list()).isEmpty();
        assertThat(calendar.library.posts().find(draft.id()).flatMap(Post::day))
                .isEqualTo(Optional.of(LocalDate.of(2026, 12, 16)));
    }

    private SilenceStory story() {
        return calendar.gaps.silence(linkedin.id(), DateSpan.day(LocalDate.of(2026, 12, 3))).orElseThrow();
    }
}
