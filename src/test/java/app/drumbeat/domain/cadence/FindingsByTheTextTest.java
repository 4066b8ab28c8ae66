package app.drumbeat.domain.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The one pass finds what the slow reading of the text finds, in plans of all shapes. */
@Execution(ExecutionMode.CONCURRENT)
class FindingsByTheTextTest {

    private static final int PLANS = 2_000;

    @Test
    void theOnePassAgreesWithTheText() {
        RandomSituations situations = new RandomSituations(2026);
        int silences = 0;
        int shortWeeks = 0;
        int dropOffs = 0;
        int afterCampaigns = 0;
        for (int plan = 0; plan < PLANS; plan++) {
            Situation situation = situations.next();
            ChannelFindings found = situation.find();
            assertThat(found).as("plan %d: %s", plan, situation).isEqualTo(
                    new FindingsByTheText(situation.channel(), situation.dated(), situation.question()).find());
            silences += found.silences().size();
            shortWeeks += found.shortWeeks().size();
            dropOffs += found.dropOffs().size();
            afterCampaigns += (int) found.dropOffs().stream().filter(dropOff -> dropOff.after().isPresent()).count();
        }
        assertThat(silences).as("the plans have silences").isGreaterThan(PLANS);
        assertThat(shortWeeks).as("the plans have short weeks").isGreaterThan(PLANS);
        assertThat(dropOffs).as("the plans have drop-offs").isGreaterThan(PLANS / 10);
        assertThat(afterCampaigns).as("some drop-offs follow a campaign").isGreaterThan(PLANS / 50);
    }
}
