package app.drumbeat.domain.awareness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;

/**
 * A day, or a run of days, that carries a name: a bank holiday, an awareness week, a school term.
 *
 * @param span its first occurrence
 * @param rule how it recurs, as an RFC 5545 recurrence rule ({@code FREQ=YEARLY;BYMONTH=3;BYDAY=2TH}); absent: once
 * @param except first days of occurrences that do not take place (EXDATE)
 * @param source the set it came with, such as the name of an imported calendar; a set is replaced or removed as a whole
 */
public record NamedDay(Id<NamedDay> id, String name, DateSpan span, Optional<String> rule, List<LocalDate> except,
        String source) implements Entity<NamedDay> {

    public NamedDay {
        except = List.copyOf(except);
    }
}
