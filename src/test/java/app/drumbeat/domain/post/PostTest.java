package app.drumbeat.domain.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;

class PostTest {

    private static final Id<Channel> LINKEDIN = Id.of("linkedin");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);
    private static final LocalTime HALF_PAST_NINE = LocalTime.of(9, 30);
    private static final Instant MADE = Instant.parse("2026-02-01T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-02-02T08:00:00Z");

    private final Post signs = Post.draft(Id.of("p1"), LINKEDIN, Slot.at(TUESDAY, HALF_PAST_NINE),
            new Words("Know the signs", "Face, arms, speech.", "", ""), Track.begun("u1@example", MADE));
    private final Post idea = Post.idea(Id.of("p2"), LINKEDIN, Words.titled("Meet the porters"),
            Track.begun("u2@example", MADE));

    @Test
    void movingAPostKeepsItsTime() {
        assertThat(signs.movedTo(THURSDAY).slot()).contains(Slot.at(THURSDAY, HALF_PAST_NINE));
    }

    @Test
    void anIdeaBecomesADraftByGettingADay() {
        assertThat(idea.movedTo(THURSDAY).status()).isEqualTo(PostStatus.DRAFT);
    }

    @Test
    void aDraftBecomesAnIdeaByLosingItsDay() {
        assertThat(signs.withoutDay().status()).isEqualTo(PostStatus.IDEA);
        assertThat(signs.in(PostStatus.IDEA).slot()).isEmpty();
    }

    @Test
    void anIdeaWithADayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Post(signs.id(), LINKEDIN, signs.slot(), PostStatus.IDEA,
                        Optional.empty(), signs.words(), Optional.empty(), List.of(), List.of(), "", Outcome.NONE,
                        signs.track()));
    }

    @ParameterizedTest
    @EnumSource(value = PostStatus.class, names = {"DRAFT", "IN_REVIEW", "APPROVED", "SCHEDULED", "POSTED"})
    void withoutADayOnlyIdeasAndWhatIsHeldOrCancelledCanStand(PostStatus status) {
        assertThatIllegalArgumentException().isThrownBy(() -> idea.in(status));
    }

    @Test
    void aPostOnHoldRemembersTheStateItHadAndMayGoBackToIt() {
        Post held = signs.in(PostStatus.IN_REVIEW).in(PostStatus.ON_HOLD);

        assertThat(held.heldFrom()).contains(PostStatus.IN_REVIEW);
        assertThat(held.nextStatuses()).containsExactlyInAnyOrder(PostStatus.IN_REVIEW, PostStatus.DRAFT,
                PostStatus.CANCELLED);
        assertThat(held.in(PostStatus.IN_REVIEW).heldFrom()).isEmpty();
    }

    @ParameterizedTest(name = "{0} may become {1}")
    @CsvSource({"DRAFT, IDEA IN_REVIEW APPROVED ON_HOLD CANCELLED POSTED",
            "IN_REVIEW, DRAFT APPROVED ON_HOLD CANCELLED POSTED",
            "APPROVED, SCHEDULED POSTED DRAFT ON_HOLD CANCELLED", "SCHEDULED, POSTED APPROVED DRAFT ON_HOLD CANCELLED",
            "POSTED, SCHEDULED", "CANCELLED, DRAFT IDEA"})
    void aDatedPostMovesOnlyWhereItsStateAllows(PostStatus from, String allowed) {
        Set<PostStatus> expected = Set.copyOf(List.of(allowed.split(" ")).stream().map(PostStatus::valueOf).toList());

        assertThat(signs.in(from).nextStatuses()).isEqualTo(expected);
    }

    @Test
    void anIdeaMayOnlyBeCancelledByHandUntilItGetsADay() {
        assertThat(idea.nextStatuses()).containsExactly(PostStatus.CANCELLED);
    }

    @ParameterizedTest(name = "{0} on {1}, seen on 2026-03-03: not sent is {2}")
    @CsvSource({"DRAFT, 2026-03-02, true", "IN_REVIEW, 2026-03-02, true", "APPROVED, 2026-03-02, true",
            "SCHEDULED, 2026-03-02, false", "POSTED, 2026-03-02, false", "CANCELLED, 2026-03-02, false",
            "ON_HOLD, 2026-03-02, false", "DRAFT, 2026-03-03, false", "DRAFT, 2026-03-04, false"})
    void aPostWhoseDayHasPassedUnsentIsSaidToBe(PostStatus status, LocalDate day, boolean expected) {
        assertThat(signs.in(status).movedTo(day).isNotSent(TUESDAY)).isEqualTo(expected);
    }

    @Test
    void aMoveRaisesTheRevisionAndTheTimeOfChange() {
        Post moved = signs.movedTo(THURSDAY).following(signs, LATER);

        assertThat(moved.track()).isEqualTo(new Track("u1@example", 1, LATER, Optional.empty()));
    }

    @Test
    void newWordsMoveTheTimeOfChangeAndLeaveTheRevision() {
        Post reworded = signs.saying(Words.titled("Know all the signs")).following(signs, LATER);

        assertThat(reworded.track()).isEqualTo(new Track("u1@example", 0, LATER, Optional.empty()));
    }

    @Test
    void notesAreNobodysBusinessAndChangeNothingThatOthersFollow() {
        Post noted = signs.saying(new Words("Know the signs", "Face, arms, speech.", "", "ask Dr Example"))
                .following(signs, LATER);

        assertThat(noted.track()).isEqualTo(signs.track());
    }

    @Test
    void undoNeverTakesARevisionBack() {
        Post moved = signs.movedTo(THURSDAY).following(signs, LATER);

        Post undone = signs.following(moved, LATER.plusSeconds(60));

        assertThat(undone.slot()).isEqualTo(signs.slot());
        assertThat(undone.track().revision()).isEqualTo(2);
        assertThat(undone.track().changed()).isEqualTo(LATER.plusSeconds(60));
    }

    @Test
    void aClockThatWasSetBackNeverTakesTheTimeOfChangeBack() {
        Post moved = signs.movedTo(THURSDAY).following(signs, MADE.minusSeconds(3600));

        assertThat(moved.track().changed()).isEqualTo(MADE);
    }

    @Test
    void theTimeOfCancellingIsKeptWhileItStaysCancelled() {
        Post cancelled = signs.in(PostStatus.CANCELLED).following(signs, LATER);
        Post renamed = cancelled.saying(Words.titled("Other words")).following(cancelled, LATER.plusSeconds(60));

        assertThat(renamed.track().cancelled()).contains(LATER);
        assertThat(renamed.in(PostStatus.DRAFT).following(renamed, LATER).track().cancelled()).isEmpty();
    }

    @Test
    void theSameAgainChangesNothing() {
        assertThat(signs.following(signs, LATER)).isEqualTo(signs);
    }

    @Test
    void aPostThatComesBackIsSeenToHaveChanged() {
        assertThat(signs.returning(LATER).track()).isEqualTo(new Track("u1@example", 1, LATER, Optional.empty()));
    }
}
