package app.drumbeat.domain.cadence;

import static app.drumbeat.domain.cadence.Situation.WORKDAYS;
import static app.drumbeat.domain.cadence.Situation.march;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.post.PostStatus;

/** Which posts count: by level, by state, and by whether their day has passed. */
class CountingTest {

    @ParameterizedTest(name = "{0} on {1} March counts as planned: {2}, as approved: {3}")
    @CsvSource({
            "DRAFT,     10, false, false", "DRAFT,     11, true,  false", "DRAFT,     12, true,  false",
            "IN_REVIEW, 10, false, false", "IN_REVIEW, 11, true,  false", "IN_REVIEW, 12, true,  false",
            "APPROVED,  10, false, false", "APPROVED,  11, true,  true", "APPROVED,  12, true,  true",
            "SCHEDULED, 10, true,  true", "SCHEDULED, 11, true,  true", "SCHEDULED, 12, true,  true",
            "POSTED,    10, true,  true", "POSTED,    11, true,  true", "POSTED,    12, true,  true",
            "ON_HOLD,   10, false, false", "ON_HOLD,   11, false, false", "ON_HOLD,   12, false, false",
            "CANCELLED, 10, false, false", "CANCELLED, 11, false, false", "CANCELLED, 12, false, false"})
    void aPostCountsByItsStateAndDay(PostStatus status, int day, boolean asPlanned, boolean asApproved) {
        Situation wednesday = new Situation().rule(1, WORKDAYS, 0).start(march(day)).range(march(day), march(day))
                .today(march(11)).post(day, status);
        assertThat(wednesday.level(Level.PLANNED).find().silences().isEmpty()).isEqualTo(asPlanned);
        assertThat(wednesday.level(Level.APPROVED).find().silences().isEmpty()).isEqualTo(asApproved);
    }
}
