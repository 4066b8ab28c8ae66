package app.drumbeat.domain.cadence;

import java.time.LocalDate;
import java.util.List;

/**
 * A week with fewer posts than the cadence asks.
 *
 * @param week its first day
 * @param missing required less planned, from 1 up
 */
public record ShortWeek(LocalDate week, int required, int planned, int missing, List<Cause> causes) {

    public ShortWeek {
        causes = List.copyOf(causes);
    }
}
