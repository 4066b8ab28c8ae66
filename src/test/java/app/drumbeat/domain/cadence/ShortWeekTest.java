package app.drumbeat.domain.cadence;

import static app.drumbeat.domain.cadence.Situation.EVERY_DAY;
import static app.drumbeat.domain.cadence.Situation.WORKDAYS;
import static app.drumbeat.domain.cadence.Situation.march;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.EnumSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.domain.post.PostStatus;

/** March 2026: the 1st is a Sunday, the 2nd begins the first week. */
class ShortWeekTest {

    private static final CadenceRule THREE = new CadenceRule(march(2), 3, WORKDAYS, 60);

    @Test
    void aWeekWithFewerPostsThanAskedIsShort() {
        assertThat(new Situation().posts(2, 4, 9, 11, 13).range(march(2), march(15)).shortWeeks())
                .containsExactly("2: 2 of 3");
    }

    @Test
    void moreThanAskedMakesUpForNoOtherWeek() {
        assertThat(new Situation().posts(2, 3, 4, 5, 6, 10).range(march(2), march(15)).shortWeeks())
                .containsExactly("9: 1 of 3");
    }

    @ParameterizedTest(name = "{0} a week on {1} posting days of 5 is {2}")
    @CsvSource({"3, 5, 3", "3, 4, 2", "3, 3, 2", "3, 2, 1", "3, 1, 1", "2, 1, 0", "1, 3, 1", "1, 2, 0", "5, 4, 4",
            "50, 1, 10"})
    void quietDaysLowerTheTargetInProportionHalvesUp(int perWeek, int postingDays, int required) {
        Situation situation = new Situation().rule(perWeek, WORKDAYS, 60).range(march(2), march(8));
        if (postingDays < 5) {
            situation.quiet(march(2), march(6 - postingDays));
        }
        assertThat(situation.find().weeks()).containsExactly(new WeekCount(march(2), required, 0));
        assertThat(situation.find().shortWeeks()).hasSize(required > 0 ? 1 : 0);
    }

    @Test
    void halvesGoUp() {
        Situation evenDays = new Situation().rule(3, EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), 60)
                .quiet(march(3), march(3)).range(march(2), march(8));
        assertThat(evenDays.shortWeeks()).containsExactly("2: 0 of 2");
    }

    @Test
    void aWeekWithoutAPostingDayIsNotJudged() {
        assertThat(new Situation().posts(2, 3, 4).quiet(march(9), march(13)).range(march(2), march(15)).find().weeks())
                .containsExactly(new WeekCount(march(2), 3, 3));
    }

    @Test
    void withoutATargetNoWeekIsShortButSilencesAreStillJudged() {
        Situation situation = new Situation().rule(0, WORKDAYS, 2).range(march(2), march(8));
        assertThat(situation.shortWeeks()).isEmpty();
        assertThat(situation.silences()).containsExactly("2..6: 5 open");
    }

    @Test
    void postsOnAnyWeekdayCount() {
        assertThat(new Situation().posts(6, 7, 8).range(march(2), march(8)).shortWeeks()).isEmpty();
    }

    @Test
    void postsBeforeTheStartDoNotCount() {
        assertThat(new Situation().start(march(4)).posts(2, 3, 6).range(march(2), march(8)).shortWeeks())
                .containsExactly("2: 1 of 2");
    }

    @Test
    void postsAfterTheEndAndInQuietPeriodsDoCount() {
        assertThat(new Situation().end(march(4)).posts(5, 6).range(march(2), march(8)).shortWeeks()).isEmpty();
        assertThat(new Situation().quiet(march(5), march(6)).posts(5, 6).range(march(2), march(8)).shortWeeks())
                .isEmpty();
    }

    @Test
    void aWeekIsJudgedWhenItsLastDayIsInTheRange() {
        Situation situation = new Situation().start(march(2));
        assertThat(situation.range(march(2), march(7)).shortWeeks()).isEmpty();
        assertThat(situation.range(march(8), march(8)).shortWeeks()).containsExactly("2: 0 of 3");
        assertThat(situation.range(march(9), march(14)).shortWeeks()).isEmpty();
    }

    @Test
    void aWeekThatReachesBeyondTheRangeIsCountedUpToThereAndNotJudged() {
        ChannelFindings findings = new Situation().posts(2, 3, 4, 9, 13).range(march(2), march(11)).find();
        assertThat(findings.weeks()).containsExactly(new WeekCount(march(2), 3, 3), new WeekCount(march(9), 2, 1));
        assertThat(findings.shortWeeks()).isEmpty();
    }

    @Test
    void weeksBeginWhereTheCalendarSaysSo() {
        assertThat(new Situation().weekStart(DayOfWeek.SUNDAY).posts(2, 3, 8).range(march(1), march(14)).shortWeeks())
                .containsExactly("1: 2 of 3", "8: 1 of 3");
        assertThat(new Situation().weekStart(DayOfWeek.SATURDAY).posts(2, 3, 7).range(march(1), march(13)).shortWeeks())
                .containsExactly("0: 2 of 3", "7: 1 of 3");
    }

    @Test
    void theRuleOfItsFirstPostingDayJudgesAWeek() {
        CadenceRule five = new CadenceRule(march(4), 5, WORKDAYS, 60);
        assertThat(new Situation().rules(THREE, five).range(march(2), march(15)).shortWeeks())
                .containsExactly("2: 0 of 3", "9: 0 of 5");
        assertThat(new Situation().rules(THREE, five).start(march(4)).range(march(2), march(8)).shortWeeks())
                .containsExactly("2: 0 of 3");
    }

    @Test
    void aRuleOfFewDaysFollowedByOneOfManyAsksInProportion() {
        CadenceRule mondays = new CadenceRule(march(2), 1, EnumSet.of(DayOfWeek.MONDAY), 60);
        CadenceRule daily = new CadenceRule(march(3), 7, EVERY_DAY, 60);
        assertThat(new Situation().rules(mondays, daily).range(march(2), march(8)).shortWeeks())
                .containsExactly("2: 0 of 7");
    }

    @Test
    void whatWasNeverSentFillsNoWeek() {
        assertThat(new Situation().today(march(5)).post(4, PostStatus.APPROVED).post(5, PostStatus.DRAFT)
                .range(march(2), march(8)).shortWeeks()).containsExactly("2: 1 of 3");
    }
}
