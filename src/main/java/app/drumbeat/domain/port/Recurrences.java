package app.drumbeat.domain.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.DateSpan;

/** Follows recurrence rules (RFC 5545, 3.3.10). */
public interface Recurrences {

    /** The most occurrences that are followed in one span, so that no rule can hold the program up. */
    int MOST = 1_000;

    /** The rule as it is kept, or nothing when it is none that can be followed. */
    Optional<String> understood(String rule);

    /**
     * A rule taken apart from its end.
     *
     * @param rule without COUNT and UNTIL
     * @param last the day of the last occurrence, or the day up to which they come; absent where it never ends
     */
    record Ending(String rule, Optional<LocalDate> last) {}

    /**
     * Takes a rule that is {@linkplain #understood understood} apart from its end.
     *
     * @param first the day of the first occurrence, which counts whether it fits the rule or not
     */
    Ending ending(String rule, LocalDate first);

    /**
     * The first days of the occurrences that begin in the window, ascending, at most {@link #MOST}.
     *
     * @param first the day of the first occurrence, which counts whether it fits the rule or not
     */
    List<LocalDate> between(String rule, LocalDate first, DateSpan window);
}
