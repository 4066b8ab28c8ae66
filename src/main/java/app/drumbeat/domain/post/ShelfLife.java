package app.drumbeat.domain.post;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long an idea keeps.
 *
 * @param noted the day it was noted; absent where that is not known
 * @param bestBefore the last day on which it is worth posting
 * @param evergreen whether it stays among the ideas when it is planned, to be planned again
 * @param reuseFrom the day from which an evergreen idea may be planned again
 */
public record ShelfLife(Optional<LocalDate> noted, Optional<LocalDate> bestBefore, boolean evergreen,
        Optional<LocalDate> reuseFrom) {

    /** Nothing is known, and nothing asked. */
    public static final ShelfLife NONE = new ShelfLife(Optional.empty(), Optional.empty(), false, Optional.empty());

    /** For how many days an evergreen idea rests after it was planned, unless somebody says otherwise. */
    public static final int REST_DAYS = 90;

    public static ShelfLife noted(LocalDate day) {
        return new ShelfLife(Optional.of(day), Optional.empty(), false, Optional.empty());
    }

    public ShelfLife bestBefore(Optional<LocalDate> day) {
        return new ShelfLife(noted, day, evergreen, reuseFrom);
    }

    /** Nothing that is not evergreen has to rest. */
    public ShelfLife evergreen(boolean stays) {
        return new ShelfLife(noted, bestBefore, stays, stays ? reuseFrom : Optional.empty());
    }

    public ShelfLife reusedFrom(Optional<LocalDate> day) {
        return new ShelfLife(noted, bestBefore, evergreen, day);
    }

    /** Whether it is past its best on a day. */
    public boolean isPastBest(LocalDate day) {
        return bestBefore.filter(day::isAfter).isPresent();
    }

    /** Whether it still has to rest on a day. */
    public boolean rests(LocalDate day) {
        return reuseFrom.filter(day::isBefore).isPresent();
    }
}
