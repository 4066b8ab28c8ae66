package app.drumbeat.domain.cadence;

import static app.drumbeat.domain.cadence.Situation.EVERY_DAY;
import static app.drumbeat.domain.cadence.Situation.INSTAGRAM;
import static app.drumbeat.domain.cadence.Situation.LINKEDIN;
import static app.drumbeat.domain.cadence.Situation.WORKDAYS;
import static app.drumbeat.domain.cadence.Situation.march;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.EnumSet;

import org.junit.jupiter.api.Test;

import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.domain.post.PostStatus;

/** March 2026: the 1st is a Sunday; the channel posts from Monday the 2nd, on workdays, and may rest for two of them. */
class SilenceTest {

    @Test
    void aRunAsLongAsAllowedIsStillFine() {
        assertThat(new Situation().posts(2, 5, 10, 13, 18, 23, 26).range(march(2), march(27)).silences()).isEmpty();
    }

    @Test
    void oneDayMoreIsASilence() {
        assertThat(new Situation().posts(2, 6, 11).range(march(2), march(11)).silences()).containsExactly("3..5: 3");
    }

    @Test
    void noSilenceAtAllIsAllowedWhereTheRuleSaysZero() {
        assertThat(new Situation().rule(5, WORKDAYS, 0).posts(2, 3, 5, 6).range(march(2), march(6)).silences())
                .containsExactly("4..4: 1");
    }

    @Test
    void daysThatAreNoPostingDaysNeitherLengthenNorEndARun() {
        assertThat(new Situation().posts(2, 3, 4, 11).range(march(2), march(11)).silences())
                .containsExactly("5..10: 4");
    }

    @Test
    void aPostOnADayThatNobodyAskedForEndsARun() {
        assertThat(new Situation().posts(2, 3, 4, 7, 11).range(march(2), march(11)).silences()).isEmpty();
    }

    @Test
    void aPostInAQuietPeriodEndsARunToo() {
        assertThat(new Situation().posts(2, 6, 10).quiet(march(4), march(6)).range(march(2), march(10)).silences())
                .isEmpty();
        assertThat(new Situation().rule(3, WORKDAYS, 1).posts(2, 10).quiet(march(4), march(6))
                .range(march(2), march(10)).silences()).containsExactly("3..9: 2");
    }

    @Test
    void quietDaysAreNoPostingDays() {
        assertThat(new Situation().posts(2, 16).quiet(march(5), march(13)).range(march(2), march(16)).silences())
                .isEmpty();
    }

    @Test
    void aQuietPeriodOfAnotherChannelQuietsNothing() {
        assertThat(new Situation().posts(2, 10).quiet(march(3), march(9), INSTAGRAM).range(march(2), march(10))
                .silences()).containsExactly("3..9: 5");
        assertThat(new Situation().posts(2, 10).quiet(march(3), march(9), INSTAGRAM, LINKEDIN)
                .range(march(2), march(10)).silences()).isEmpty();
    }

    @Test
    void quietPeriodsMayCoverEachOther() {
        assertThat(new Situation().rule(3, WORKDAYS, 0).posts(2).quiet(march(3), march(12)).quiet(march(4), march(5))
                .quiet(march(10), march(13)).range(march(2), march(17)).silences()).containsExactly("16..17: 2 open");
    }

    @Test
    void nothingIsAskedBeforeTheStartNorAfterTheEnd() {
        assertThat(new Situation().start(march(11)).end(march(18)).silences())
                .containsExactly("11..18: 6 open");
    }

    @Test
    void aPostBeforeTheStartEndsNoRun() {
        assertThat(new Situation().start(march(9)).posts(6, 12).range(march(2), march(12)).silences())
                .containsExactly("9..11: 3");
    }

    @Test
    void withoutAStartTheEarliestCountingPostIsTheStart() {
        assertThat(new Situation().withoutStart().post(3, PostStatus.CANCELLED).posts(10, 17).range(march(2), march(17))
                .silences()).containsExactly("11..16: 4");
    }

    @Test
    void withoutAStartTheLevelsMayBeginOnDifferentDays() {
        Situation situation = new Situation().withoutStart().post(3, PostStatus.DRAFT).post(10, PostStatus.APPROVED)
                .range(march(2), march(13));
        assertThat(situation.silences()).containsExactly("4..9: 4", "11..13: 3 open");
        assertThat(situation.level(Level.APPROVED).silences()).containsExactly("11..13: 3 open");
    }

    @Test
    void aStartThatIsYetToComeAsksForNothing() {
        assertThat(new Situation().start(march(30)).find().silences()).isEmpty();
        assertThat(new Situation().withoutStart().posts(30).find().silences()).isEmpty();
    }

    @Test
    void neitherAStartNorAPostIsNoFinding() {
        ChannelFindings findings = new Situation().withoutStart().post(3, PostStatus.ON_HOLD).find();
        assertThat(findings.silences()).isEmpty();
        assertThat(findings.shortWeeks()).isEmpty();
        assertThat(findings.weeks()).isEmpty();
    }

    @Test
    void withoutACadenceThereIsNoFinding() {
        ChannelFindings findings = new Situation().rules().posts(2).find();
        assertThat(findings.silences()).isEmpty();
        assertThat(findings.shortWeeks()).isEmpty();
        assertThat(findings.weeks()).isEmpty();
    }

    @Test
    void theFirstRuleAlsoCoversTheDaysBeforeIt() {
        assertThat(
                new Situation().rules(new CadenceRule(march(20), 3, WORKDAYS, 2)).posts(2, 6).range(march(2), march(6))
                        .silences())
                .containsExactly("3..5: 3");
    }

    @Test
    void theRuleOfItsFirstDayJudgesARun() {
        CadenceRule patient = new CadenceRule(march(2), 1, WORKDAYS, 5);
        CadenceRule eager = new CadenceRule(march(9), 5, WORKDAYS, 0);
        assertThat(new Situation().rules(eager, patient).posts(4, 12, 16).range(march(2), march(16)).silences())
                .containsExactly("13..13: 1");
        assertThat(new Situation().rules(eager, patient).posts(4, 13).range(march(2), march(13)).silences())
                .containsExactly("5..12: 6");
    }

    @Test
    void aRuleBringsItsOwnWeekdays() {
        CadenceRule workdays = new CadenceRule(march(2), 5, WORKDAYS, 2);
        CadenceRule weekends = new CadenceRule(march(9), 2, EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), 0);
        assertThat(new Situation().rules(workdays, weekends).posts(2, 3, 4, 5, 6).range(march(2), march(20)).silences())
                .containsExactly("14..15: 2 open");
    }

    @Test
    void aSilenceIsCutAtTheEndOfTheRangeNeverAtItsBeginning() {
        assertThat(new Situation().posts(2).range(march(5), march(11)).silences()).containsExactly("3..11: 7 open");
    }

    @Test
    void aSilenceIsToldWhenItEndsInTheRange() {
        Situation situation = new Situation().posts(2, 10);
        assertThat(situation.range(march(9), march(10)).silences()).containsExactly("3..9: 5");
        assertThat(situation.range(march(10), march(10)).silences()).isEmpty();
    }

    @Test
    void aSilenceIsOpenUntilAnyPostFollowsInTheRange() {
        assertThat(new Situation().posts(2).range(march(2), march(8)).silences()).containsExactly("3..6: 4 open");
        assertThat(new Situation().posts(2, 7).range(march(2), march(8)).silences()).containsExactly("3..6: 4");
        assertThat(new Situation().posts(2, 9).range(march(2), march(8)).silences()).containsExactly("3..6: 4 open");
        assertThat(new Situation().end(march(6)).posts(2, 9).range(march(2), march(9)).silences())
                .containsExactly("3..6: 4");
    }

    @Test
    void everyWeekdayCanBeAPostingDay() {
        assertThat(new Situation().rule(7, EVERY_DAY, 1).posts(2, 3, 4, 5, 6, 9).range(march(2), march(9)).silences())
                .containsExactly("7..8: 2");
    }
}
