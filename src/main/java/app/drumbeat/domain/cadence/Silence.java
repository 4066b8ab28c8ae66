package app.drumbeat.domain.cadence;

import java.time.LocalDate;
import java.util.List;

import app.drumbeat.domain.base.DateSpan;

/**
 * A run of posting days without a counting post that is longer than the cadence allows.
 *
 * @param first its first posting day
 * @param last its last posting day
 * @param postingDays how many posting days it has, from 1 up
 * @param open whether no counting post of the channel lies after it: the plan runs dry there
 */
public record Silence(LocalDate first, LocalDate last, int postingDays, boolean open, List<Cause> causes) {

    public Silence {
        causes = List.copyOf(causes);
    }

    public DateSpan span() {
        return new DateSpan(first, last);
    }
}
