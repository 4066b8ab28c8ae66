package app.drumbeat.domain.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.wording.Profile;

/**
 * What the organisation is, and when it works. There is at most one of it in a file; without it people work on weekdays.
 *
 * @param profile which words it has to mind
 * @param region whose bank holidays are free, as in {@code gb-eng}; empty for none
 * @param closed days on which nobody reviews anything, in order
 */
public record Office(Id<Office> id, Profile profile, String region, List<DateSpan> closed)
        implements Entity<Office> {

    /** The id of the one record of this kind. */
    public static final Id<Office> ID = Id.of("office");

    public static final Office WEEKDAYS = new Office(ID, Profile.NHS, "", List.of());

    public Office {
        closed = closed.stream().sorted(Comparator.comparing(DateSpan::first)).toList();
    }

    public Office as(Profile newProfile) {
        return new Office(id, newProfile, region, closed);
    }

    public Office in(String newRegion) {
        return new Office(id, profile, newRegion, closed);
    }

    public Office closed(List<DateSpan> spans) {
        return new Office(id, profile, region, spans);
    }

    public boolean isClosed(LocalDate day) {
        return closed.stream().anyMatch(span -> span.contains(day));
    }
}
