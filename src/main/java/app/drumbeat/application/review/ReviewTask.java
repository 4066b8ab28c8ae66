package app.drumbeat.application.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the review of a post asks for next: to be sent, or to be chased.
 *
 * @param by the latest day for it
 * @param tooLate whether its day cannot be reached any more
 * @param waiting with whom it lies; nothing while it was not sent
 */
public record ReviewTask(LocalDate by, boolean tooLate, Optional<Waiting> waiting) {

    /**
     * With whom a post lies.
     *
     * @param step what is to be done there
     * @param people who may do it; empty where that is not laid down
     * @param since when it came there
     */
    public record Waiting(String step, List<String> people, LocalDate since) {

        public Waiting {
            people = List.copyOf(people);
        }
    }
}
