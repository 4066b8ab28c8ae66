package app.drumbeat.domain.review;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a reviewer said of a version.
 *
 * @param step which step of the route, from 0
 * @param who said it
 * @param note what is to be changed, or a remark; may be empty
 * @param day on which it was said
 * @param noted when it was written down
 * @param evidence the path of the scanned form beside the calendar; empty where there is none
 */
public record Verdict(int step, Kind kind, String who, String note, LocalDate day, Instant noted, String evidence) {

    /** Yes or not yet. */
    public enum Kind {
        APPROVED, CHANGES_WANTED
    }

    /** @throws IllegalArgumentException if nobody said it */
    public Verdict {
        if (who.isBlank()) {
            throw new IllegalArgumentException("A verdict is somebody's");
        }
    }
}
