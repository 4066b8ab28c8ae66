package app.drumbeat.domain.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;

/**
 * Something that a claim rests on.
 *
 * @param title never blank
 * @param organisation whose it is; may be empty
 * @param link where it can be read: an address, or a document; may be empty
 * @param checked when somebody last saw that it says what we say
 * @param owner who looks after it; may be empty
 * @param review the last day on which it holds without being looked at again
 */
public record Source(Id<Source> id, String title, String organisation, String link, Quality quality, LocalDate checked,
        String owner, LocalDate review) implements Entity<Source> {

    /** A source is looked at again after so many years, unless somebody says otherwise. */
    public static final int YEARS = 3;

    /** What kind of thing it is, the strongest first. */
    public enum Quality {
        GUIDELINE, REVIEW, STUDY, STATISTICS, STATEMENT
    }

    /** @throws IllegalArgumentException if it has no title, or is to be looked at before it was checked */
    public Source {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A source has a title");
        }
        if (review.isBefore(checked)) {
            throw new IllegalArgumentException("A source is not looked at again before it was checked");
        }
    }

    /** One that was checked on a day, to be looked at again in {@value #YEARS} years. */
    public static Source checked(Id<Source> id, String title, LocalDate day) {
        return new Source(id, title, "", "", Quality.GUIDELINE, day, "", day.plusYears(YEARS));
    }

    /** Whether it has been looked at lately enough for a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(review);
    }

    /** Seen again, and found to say what we say; the same time goes by until the next look. */
    public Source checkedAgain(LocalDate day) {
        return new Source(id, title, organisation, link, quality, day, owner,
                day.plusDays(checked.until(review, ChronoUnit.DAYS)));
    }
}
