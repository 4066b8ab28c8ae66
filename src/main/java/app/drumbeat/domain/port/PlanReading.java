package app.drumbeat.domain.port;

import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.plan.PlanDocument;

/**
 * What a plan file holds.
 *
 * @param document absent when any problem is an error: a plan file is taken whole or not at all
 */
public record PlanReading(Optional<PlanDocument> document, List<Problem> problems) {

    public PlanReading {
        problems = List.copyOf(problems);
    }
}
