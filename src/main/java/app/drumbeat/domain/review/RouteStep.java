package app.drumbeat.domain.review;

import java.util.List;

import app.drumbeat.domain.base.Id;

/**
 * One look at a post: clinical, legal, information governance, communications.
 *
 * @param days how many working days it takes; 0 where it is done on the day
 * @param people who may do it, any one of them; empty where that is not laid down
 */
public record RouteStep(String name, int days, List<Id<Reviewer>> people) {

    /** Longer than this no plan can wait. */
    public static final int MOST_DAYS = 60;

    /** @throws IllegalArgumentException if there is no name, or the days are out of bounds */
    public RouteStep {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A step has a name");
        }
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException("A step takes from 0 to " + MOST_DAYS + " working days");
        }
        people = List.copyOf(people);
    }
}
