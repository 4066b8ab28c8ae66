package app.drumbeat.domain.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;

/**
 * Somebody who looks at posts before they go out.
 *
 * @param role what for, as people call it: medical director, Caldicott guardian; may be empty
 * @param contact how to reach them; may be empty
 * @param away when they are not there, in order
 */
public record Reviewer(Id<Reviewer> id, String name, String role, String contact, List<DateSpan> away)
        implements Entity<Reviewer> {

    /** @throws IllegalArgumentException if there is no name */
    public Reviewer {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A reviewer has a name");
        }
        away = away.stream().sorted(Comparator.comparing(DateSpan::first)).toList();
    }

    public boolean isAway(LocalDate day) {
        return away.stream().anyMatch(span -> span.contains(day));
    }

    public Reviewer away(List<DateSpan> spans) {
        return new Reviewer(id, name, role, contact, spans);
    }
}
