package app.drumbeat.application.intake;

import java.nio.file.Path;
import java.util.List;

import app.drumbeat.application.handover.PlanReport;
import app.drumbeat.domain.base.Problem;

/**
 * What a plan file would bring.
 *
 * @param report what it makes, replaces and leaves as it is
 */
public record PlanPreview(Path path, PlanReport report) implements ImportPreview {

    @Override
    public String file() {
        return String.valueOf(path.getFileName());
    }

    @Override
    public List<Problem> problems() {
        return report.problems();
    }

    @Override
    public boolean changesSomething() {
        return report.made() + report.replaced() > 0;
    }
}
