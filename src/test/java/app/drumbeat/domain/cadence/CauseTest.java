package app.drumbeat.domain.cadence;

import static app.drumbeat.domain.cadence.Situation.INSTAGRAM;
import static app.drumbeat.domain.cadence.Situation.LINKEDIN;
import static app.drumbeat.domain.cadence.Situation.march;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import app.drumbeat.domain.post.PostStatus;

/** One silence from Tuesday 10 to Friday 13 March, in the short week of the 9th. */
class CauseTest {

    private static Situation silentFrom10To13() {
        return new Situation().posts(2, 4, 6, 9, 16).range(march(9), march(16));
    }

    @Test
    void whatNothingExplainsWasNeverPlanned() {
        assertThat(silentFrom10To13().causesOfTheSilence()).containsExactly(Cause.NOTHING_PLANNED);
    }

    @Test
    void aPostOnHoldOrCancelledInsideIsACause() {
        assertThat(silentFrom10To13().post(10, PostStatus.ON_HOLD).causesOfTheSilence())
                .containsExactly(Cause.ON_HOLD);
        assertThat(silentFrom10To13().post(13, PostStatus.CANCELLED).causesOfTheSilence())
                .containsExactly(Cause.CANCELLED);
    }

    @Test
    void aPostOutsideIsNone() {
        assertThat(silentFrom10To13().post(9, PostStatus.ON_HOLD).post(14, PostStatus.CANCELLED).causesOfTheSilence())
                .containsExactly(Cause.NOTHING_PLANNED);
    }

    @Test
    void whatWasNeverSentIsACauseInAnyOfItsThreeStates() {
        for (PostStatus status : new PostStatus[]{PostStatus.DRAFT, PostStatus.IN_REVIEW, PostStatus.APPROVED}) {
            assertThat(silentFrom10To13().today(march(12)).post(11, status).causesOfTheSilence())
                    .containsExactly(Cause.NOT_SENT);
        }
    }

    @Test
    void atLevelApprovedDraftsAndReviewsAreCauses() {
        Situation situation = silentFrom10To13().level(Level.APPROVED);
        assertThat(situation.copy().post(10, PostStatus.IN_REVIEW).causesOfTheSilence())
                .containsExactly(Cause.IN_REVIEW);
        assertThat(situation.copy().post(10, PostStatus.DRAFT).causesOfTheSilence())
                .containsExactly(Cause.DRAFT_ONLY);
        assertThat(situation.copy().today(march(10)).post(10, PostStatus.DRAFT).causesOfTheSilence())
                .containsExactly(Cause.DRAFT_ONLY);
        assertThat(situation.copy().today(march(11)).post(10, PostStatus.DRAFT).causesOfTheSilence())
                .containsExactly(Cause.NOT_SENT);
    }

    @Test
    void aCampaignThatEndedInTheFortnightBeforeIsACause() {
        assertThat(silentFrom10To13().campaign("c", march(1), march(9)).causesOfTheSilence())
                .containsExactly(Cause.AFTER_CAMPAIGN);
        assertThat(silentFrom10To13().campaign("c", march(-10), march(-4)).causesOfTheSilence())
                .containsExactly(Cause.AFTER_CAMPAIGN);
        assertThat(silentFrom10To13().campaign("c", march(-10), march(-5)).causesOfTheSilence())
                .containsExactly(Cause.NOTHING_PLANNED);
        assertThat(silentFrom10To13().campaign("c", march(1), march(10)).causesOfTheSilence())
                .containsExactly(Cause.NOTHING_PLANNED);
        assertThat(silentFrom10To13().campaign("later", march(1), march(30)).campaign("c", march(1), march(3))
                .causesOfTheSilence()).containsExactly(Cause.AFTER_CAMPAIGN);
    }

    @Test
    void aCampaignOfAnotherChannelIsNone() {
        assertThat(silentFrom10To13().campaign("c", march(1), march(9), INSTAGRAM).causesOfTheSilence())
                .containsExactly(Cause.NOTHING_PLANNED);
        assertThat(silentFrom10To13().campaign("c", march(1), march(9), INSTAGRAM, LINKEDIN).causesOfTheSilence())
                .containsExactly(Cause.AFTER_CAMPAIGN);
    }

    @Test
    void allThatApplyStandInOrder() {
        Situation situation = silentFrom10To13().level(Level.APPROVED).today(march(11))
                .campaign("c", march(1), march(9)).post(10, PostStatus.CANCELLED).post(10, PostStatus.APPROVED)
                .post(11, PostStatus.DRAFT).post(12, PostStatus.IN_REVIEW).post(12, PostStatus.ON_HOLD);
        assertThat(situation.causesOfTheSilence()).containsExactly(Cause.ON_HOLD, Cause.NOT_SENT, Cause.IN_REVIEW,
                Cause.DRAFT_ONLY, Cause.CANCELLED, Cause.AFTER_CAMPAIGN);
    }

    @Test
    void aShortWeekIsTakenAsItsSevenDays() {
        Situation week = new Situation().start(march(11)).range(march(9), march(15));
        assertThat(week.find().shortWeeks().getFirst().causes()).containsExactly(Cause.NOTHING_PLANNED);
        assertThat(week.copy().post(9, PostStatus.ON_HOLD).post(15, PostStatus.CANCELLED).find().shortWeeks()
                .getFirst().causes()).containsExactly(Cause.ON_HOLD, Cause.CANCELLED);
        assertThat(week.copy().campaign("c", march(1), march(8)).find().shortWeeks().getFirst().causes())
                .containsExactly(Cause.AFTER_CAMPAIGN);
        assertThat(week.copy().campaign("c", march(1), march(9)).find().shortWeeks().getFirst().causes())
                .containsExactly(Cause.NOTHING_PLANNED);
    }
}
