package app.drumbeat.domain.cadence;

import static app.drumbeat.domain.cadence.Situation.march;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import app.drumbeat.domain.post.PostStatus;

/** Until when a channel is covered. The horizon is the end of the range, Sunday 29 March where nothing else is said. */
class RunwayTest {

    private static Runway runway(Situation situation) {
        return situation.find().runway();
    }

    @Test
    void itEndsOnTheDayBeforeTheNextSilence() {
        assertThat(runway(new Situation().posts(2, 4, 6, 16)).planned()).isEqualTo(march(8));
    }

    @Test
    void insideASilenceThereIsNoneLeft() {
        assertThat(runway(new Situation().posts(2, 4, 6, 16).today(march(11))).planned()).isEqualTo(march(10));
    }

    @Test
    void onTheLastDayOfASilenceItStillCounts() {
        Situation silentUntilFriday = new Situation().posts(2, 4, 6, 16, 18, 20, 23, 25, 27);
        assertThat(runway(silentUntilFriday.today(march(13))).planned()).isEqualTo(march(12));
        assertThat(runway(silentUntilFriday.today(march(14))).planned()).isEqualTo(march(29));
    }

    @Test
    void aSilenceThatBeganLongAgoBeginsTodayForThisPurpose() {
        assertThat(runway(new Situation().today(march(20))).planned()).isEqualTo(march(19));
    }

    @Test
    void withoutASilenceAheadItEndsAtTheHorizon() {
        assertThat(runway(new Situation().posts(2, 4, 6, 10, 12, 16, 18, 20, 24, 26).today(march(12))).planned())
                .isEqualTo(march(29));
        assertThat(runway(new Situation().start(march(30)))).isEqualTo(new Runway(march(29), march(29)));
        assertThat(runway(new Situation().end(march(6)).today(march(10)))).isEqualTo(new Runway(march(29), march(29)));
    }

    @Test
    void theRangeBeginsAnywhereWithoutChangingIt() {
        Situation situation = new Situation().posts(2, 4, 6, 16);
        assertThat(runway(situation.range(march(29), march(29))).planned()).isEqualTo(march(8));
    }

    @Test
    void bothLevelsAreToldWhateverLevelIsAsked() {
        Situation situation = new Situation().post(2, PostStatus.APPROVED).post(4, PostStatus.APPROVED)
                .post(6, PostStatus.DRAFT).post(10, PostStatus.IN_REVIEW);
        assertThat(runway(situation)).isEqualTo(new Runway(march(10), march(4)));
        assertThat(runway(situation.level(Level.APPROVED))).isEqualTo(new Runway(march(10), march(4)));
    }

    @Test
    void eachLevelBeginsWithItsOwnFirstPost() {
        Situation situation = new Situation().withoutStart().post(3, PostStatus.DRAFT).post(35, PostStatus.APPROVED);
        assertThat(runway(situation)).isEqualTo(new Runway(march(3), march(29)));
    }

    @Test
    void withNeitherStartNorPostItWasYesterday() {
        assertThat(runway(new Situation().withoutStart())).isEqualTo(new Runway(march(0), march(0)));
        assertThat(runway(new Situation().withoutStart().posts(2, 4, 6).range(march(2), march(8))).planned())
                .isEqualTo(march(8));
        assertThat(runway(new Situation().withoutStart().post(2, PostStatus.DRAFT)).approved()).isEqualTo(march(0));
    }

    @Test
    void withoutACadenceItIsTheLastCountingPostFromTodayOn() {
        Situation situation = new Situation().rules().today(march(10)).post(9, PostStatus.SCHEDULED);
        assertThat(runway(situation)).isEqualTo(new Runway(march(9), march(9)));
        situation.post(10, PostStatus.APPROVED).post(20, PostStatus.DRAFT).post(25, PostStatus.ON_HOLD).posts(30);
        assertThat(runway(situation)).isEqualTo(new Runway(march(20), march(10)));
    }

    @Test
    void withoutACadenceStartAndEndPlayNoPart() {
        Situation situation = new Situation().rules().start(march(25)).end(march(26)).today(march(10)).posts(12, 28);
        assertThat(runway(situation)).isEqualTo(new Runway(march(28), march(28)));
    }

    @Test
    void aHorizonInThePastIsStillTheHorizon() {
        assertThat(runway(new Situation().today(march(40)))).isEqualTo(new Runway(march(29), march(29)));
    }
}
