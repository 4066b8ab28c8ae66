package app.drumbeat.domain.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;

/**
 * When the steps of a route take place, so that a post is approved in time. Pure; the rules stand in docs/review.md.
 *
 * <p>The steps follow each other. A step takes its number of working days on which one of its people is there. The last one ends
 * on the day before the post goes out at the latest; whoever submits does so at the latest on the working day before the first
 * step begins.
 */
public final class LeadTime {

    /** Nobody waits longer than this for a day on which somebody is there. */
    private static final int DAYS_LOOKED_AT = 1000;

    private static final RouteStep NOBODY = new RouteStep("-", 0, List.of());

    private final WorkingDays days;
    private final Map<Id<Reviewer>, Reviewer> people = new HashMap<>();

    public LeadTime(WorkingDays days, Collection<Reviewer> reviewers) {
        this.days = days;
        reviewers.forEach(reviewer -> people.put(reviewer.id(), reviewer));
    }

    /**
     * The latest days of a review.
     *
     * @param submitBy the latest working day to submit on
     * @param steps the days of each step, in order; a step of no days has the working day before the next one begins
     */
    public record Plan(LocalDate submitBy, List<DateSpan> steps) {

        public Plan {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Counted back from the day on which a post goes out.
     *
     * @return nothing where the people of a step are away for years
     */
    public Optional<Plan> before(LocalDate publish, List<RouteStep> steps) {
        List<DateSpan> spans = new ArrayList<>();
        LocalDate next = publish;
        for (RouteStep step : steps.reversed()) {
            LocalDate first = next;
            LocalDate last = near(next, -1, NOBODY).orElse(next);
            for (int left = step.days(); left > 0; left--) {
                Optional<LocalDate> day = near(first, -1, step);
                if (day.isEmpty()) {
                    return Optional.empty();
                }
                first = day.get();
                last = left == step.days() ? first : last;
            }
            spans.addFirst(step.days() == 0 ? DateSpan.day(last) : new DateSpan(first, last));
            next = first;
        }
        return near(next, -1, NOBODY).map(day -> new Plan(day, spans));
    }

    /**
     * The first day on which a post can go out.
     *
     * @param submitted the day after which the first of these steps begins
     * @param steps those that are still to come
     */
    public Optional<LocalDate> readyAfter(LocalDate submitted, List<RouteStep> steps) {
        LocalDate day = submitted;
        for (RouteStep step : steps) {
            for (int left = step.days(); left > 0; left--) {
                Optional<LocalDate> next = near(day, 1, step);
                if (next.isEmpty()) {
                    return next;
                }
                day = next.get();
            }
        }
        return Optional.of(day.plusDays(1));
    }

    private Optional<LocalDate> near(LocalDate day, int direction, RouteStep step) {
        for (int away = 1; away <= DAYS_LOOKED_AT; away++) {
            LocalDate there = day.plusDays((long) direction * away);
            if (days.has(there) && isThere(step, there)) {
                return Optional.of(there);
            }
        }
        return Optional.empty();
    }

    /** Whether one of those who may do it is there; of people who are gone from the list nothing is known. */
    private boolean isThere(RouteStep step, LocalDate day) {
        List<Reviewer> known = step.people().stream().map(people::get).filter(person -> person != null).toList();
        return known.isEmpty() || known.stream().anyMatch(person -> !person.isAway(day));
    }
}
