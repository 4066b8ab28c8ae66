package app.drumbeat.domain.cadence;

import static app.drumbeat.domain.cadence.Situation.EVERY_DAY;
import static app.drumbeat.domain.cadence.Situation.INSTAGRAM;
import static app.drumbeat.domain.cadence.Situation.march;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import app.drumbeat.domain.base.Id;

/** Weeks from Monday 2 March 2026 on, each given by its number of posts. */
class DropOffTest {

    /** So many posts on the first day of each week; the range ends with the last of these weeks. */
    private static Situation weeks(int... posts) {
        Situation situation = new Situation().rule(0, EVERY_DAY, 60).range(march(2), march(1 + 7 * posts.length));
        for (int week = 0; week < posts.length; week++) {
            for (int post = 0; post < posts[week]; post++) {
                situation.posts(2 + 7 * week);
            }
        }
        return situation;
    }

    /** {@code first week..last week: weeks, baseline > during}, weeks counted from 0, with {@code open} where they are. */
    private static List<String> dropOffs(Situation situation) {
        return situation.find().dropOffs().stream()
                .map(found -> "%d..%d: %d, %s > %s%s".formatted((Situation.dayOfMarch(found.firstWeek()) - 2) / 7,
                        (Situation.dayOfMarch(found.lastWeek()) - 2) / 7, found.weeks(), found.baseline(),
                        found.during(), found.open() ? " open" : ""))
                .toList();
    }

    @Test
    void twoWeeksAtHalfOrLessAreADropOff() {
        assertThat(dropOffs(weeks(4, 4, 4, 4, 2, 2, 4))).containsExactly("4..5: 2, 4 > 2");
        assertThat(dropOffs(weeks(4, 4, 4, 4, 2, 3, 4))).isEmpty();
        assertThat(dropOffs(weeks(4, 4, 4, 4, 3, 2, 4))).isEmpty();
    }

    @Test
    void oneWeakWeekIsNone() {
        assertThat(dropOffs(weeks(4, 4, 4, 4, 0, 4, 4, 0))).isEmpty();
    }

    @Test
    void fourWeeksMustComeBefore() {
        assertThat(dropOffs(weeks(4, 4, 4, 0, 0, 0, 4))).containsExactly("4..5: 2, 4 > 0");
        assertThat(dropOffs(weeks(4, 4, 4, 0, 0, 4, 4))).isEmpty();
    }

    @Test
    void itGoesOnWhileTheWeeksStayAtHalfOfItsOwnBaseline() {
        assertThat(dropOffs(weeks(4, 4, 4, 4, 1, 0, 2, 1, 0, 3, 4))).containsExactly("4..8: 5, 4 > 0.8");
    }

    @Test
    void itIsOpenWhereItReachesTheLastJudgedWeek() {
        assertThat(dropOffs(weeks(4, 4, 4, 4, 1, 0, 2, 1, 0))).containsExactly("4..8: 5, 4 > 0.8 open");
        assertThat(dropOffs(weeks(4, 4, 4, 4, 1, 0, 9).range(march(2), march(46))))
                .containsExactly("4..5: 2, 4 > 0.5 open");
    }

    @Test
    void theBaselineMustBeAtLeastOne() {
        assertThat(dropOffs(weeks(1, 1, 1, 1, 0, 0, 1))).containsExactly("4..5: 2, 1 > 0");
        assertThat(dropOffs(weeks(1, 0, 1, 0, 0, 0, 0, 0))).isEmpty();
        assertThat(dropOffs(weeks(9, 0, 0, 9, 0, 9, 0, 9))).isEmpty();
    }

    @Test
    void theBaselineIsTheMedianOfUpToEightWeeksBefore() {
        assertThat(dropOffs(weeks(1, 2, 5, 9, 1, 1, 5))).containsExactly("4..5: 2, 3.5 > 1");
        assertThat(dropOffs(weeks(1, 2, 5, 9, 4, 1, 1, 5))).containsExactly("5..6: 2, 4 > 1");
        assertThat(dropOffs(weeks(1, 1, 4, 4, 4, 4, 6, 6, 6, 6, 2, 2, 6))).containsExactly("10..11: 2, 5 > 2");
    }

    @Test
    void theScanGoesOnAfterTheLastWeekOfADropOff() {
        assertThat(dropOffs(weeks(8, 8, 8, 8, 4, 4, 5, 5, 2, 2, 9)))
                .containsExactly("4..5: 2, 8 > 4", "8..9: 2, 6.5 > 2");
        assertThat(dropOffs(weeks(8, 8, 8, 8, 4, 4, 1, 1, 9))).containsExactly("4..7: 4, 8 > 2.5");
    }

    @Test
    void quietDaysAreEvenedOutExactly() {
        Situation situation = weeks(7, 7, 7, 7, 3, 3, 7).quiet(march(31), march(35));
        assertThat(dropOffs(situation)).isEmpty();
        assertThat(dropOffs(weeks(7, 7, 7, 7, 1, 3, 7).quiet(march(31), march(35))))
                .containsExactly("4..5: 2, 7 > 3.25");
    }

    @Test
    void decimalsAreRoundedHalfUpToTwoPlacesWithoutTrailingZeros() {
        assertThat(dropOffs(weeks(4, 4, 4, 4, 1, 1, 0, 9))).containsExactly("4..6: 3, 4 > 0.67");
        assertThat(dropOffs(weeks(4, 4, 4, 4, 1, 0, 0, 0, 0, 0, 0, 0, 9))).containsExactly("4..11: 8, 4 > 0.13");
        assertThat(dropOffs(weeks(40, 40, 40, 40, 10, 10, 40))).containsExactly("4..5: 2, 40 > 10");
    }

    @Test
    void weeksWithoutAPostingDayAreNoPartOfTheSeries() {
        Situation situation = weeks(4, 4, 4, 4, 0, 1, 1, 4).quiet(march(30), march(36));
        assertThat(dropOffs(situation)).containsExactly("5..6: 2, 4 > 1");
    }

    @Test
    void aWeekWithoutATargetIsStillPartOfTheSeries() {
        ChannelFindings findings = weeks(4, 4, 4, 4, 2, 2, 4).rule(0, EVERY_DAY, 60).find();
        assertThat(findings.shortWeeks()).isEmpty();
        assertThat(findings.dropOffs()).hasSize(1);
    }

    @Test
    void itIsToldWhenItsLastWeekEndsInTheRange() {
        Situation situation = weeks(4, 4, 4, 4, 2, 2, 4);
        assertThat(dropOffs(situation.range(march(43), march(50)))).hasSize(1);
        assertThat(dropOffs(situation.range(march(44), march(50)))).isEmpty();
    }

    @Test
    void ofSeveralCampaignsTheOneThatEndsLastIsNamed() {
        assertThat(after(burst().campaign("early", march(2), march(20)).campaign("late", march(9), march(25))))
                .contains("late");
        assertThat(after(burst().campaign("long", march(2), march(25)).campaign("brief", march(9), march(25))))
                .contains("brief");
        assertThat(after(burst().campaign("k2", march(2), march(25)).campaign("k10", march(2), march(25))))
                .contains("k10");
        assertThat(after(burst().campaign("k", march(2), march(25)).campaign("K", march(2), march(25)))).contains("K");
    }

    @Test
    void aCampaignIsNamedFromAFortnightBeforeToTheLastDayOfTheFirstWeek() {
        assertThat(after(burst().campaign("c", march(2), march(16)))).contains("c");
        assertThat(after(burst().campaign("c", march(2), march(15)))).isEmpty();
        assertThat(after(burst().campaign("c", march(2), march(36)))).contains("c");
        assertThat(after(burst().campaign("c", march(2), march(37)))).isEmpty();
        assertThat(after(burst().campaign("c", march(2), march(30), INSTAGRAM))).isEmpty();
    }

    /** Hot for four weeks, then cold from Monday 30 March on. */
    private static Situation burst() {
        return weeks(4, 4, 4, 4, 0, 0, 4);
    }

    private static Optional<String> after(Situation situation) {
        List<DropOff> found = situation.find().dropOffs();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().baseline()).isEqualTo(new BigDecimal(4));
        return found.getFirst().after().map(Id::value);
    }
}
