package app.drumbeat.application.handover;

import java.util.List;

import app.drumbeat.domain.base.Problem;

/**
 * What became, or would become, of a plan file.
 *
 * @param made records that the calendar lacked
 * @param replaced records that it had otherwise
 * @param same records that it had just so
 * @param whole whether it was taken; a mistake keeps all of it out
 */
public record PlanReport(int made, int replaced, int same, boolean whole, List<Problem> problems) {

    public PlanReport {
        problems = List.copyOf(problems);
    }
}
