package app.drumbeat.domain.cadence;

import static app.drumbeat.domain.cadence.Situation.march;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import app.drumbeat.domain.post.PostStatus;

/** The worked example of docs/cadence.md, number for number. */
class WorkedExampleTest {

    private static final List<Cause> NOTHING = List.of(Cause.NOTHING_PLANNED);

    private final ChannelFindings findings = example().find();

    private static Situation example() {
        Situation situation = new Situation();
        for (int day : new int[]{2, 3, 5, 9, 14, 24}) {
            situation.post(day, PostStatus.DRAFT);
        }
        return situation;
    }

    @Test
    void threeSilencesAndTheLastIsOpen() {
        assertThat(findings.silences()).containsExactly(
                new Silence(march(10), march(13), 4, false, NOTHING),
                new Silence(march(16), march(23), 6, false, NOTHING),
                new Silence(march(25), march(27), 3, true, NOTHING));
    }

    @Test
    void threeShortWeeks() {
        assertThat(findings.shortWeeks()).containsExactly(
                new ShortWeek(march(9), 3, 2, 1, NOTHING),
                new ShortWeek(march(16), 3, 0, 3, NOTHING),
                new ShortWeek(march(23), 3, 1, 2, NOTHING));
    }

    @Test
    void everyWeekIsCounted() {
        assertThat(findings.weeks()).containsExactly(new WeekCount(march(2), 3, 3), new WeekCount(march(9), 3, 2),
                new WeekCount(march(16), 3, 0), new WeekCount(march(23), 3, 1));
    }

    @Test
    void fourWeeksAreTooFewForADropOff() {
        assertThat(findings.dropOffs()).isEmpty();
    }

    @Test
    void itIsCoveredForNineDaysAsPlannedAndNotAtAllAsApproved() {
        assertThat(findings.runway()).isEqualTo(new Runway(march(9), march(1)));
    }
}
