package app.drumbeat.application.print;

import java.nio.file.Path;
import java.time.YearMonth;

import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.domain.port.Paper;
import app.drumbeat.domain.port.PlanPrinter;
import app.drumbeat.domain.port.PlanPrinter.Detail;
import app.drumbeat.domain.port.Progress;

/** Puts a month on paper, as the plan stands today. */
public final class PrintService {

    private final PlanReading plans;
    private final PlanPrinter printer;

    public PrintService(PlanReading plans, PlanPrinter printer) {
        this.plans = plans;
        this.printer = printer;
    }

    /**
     * Writes the month as a file to print.
     *
     * @return how many pages it has
     * @throws app.drumbeat.domain.base.StoreException when the file cannot be written; what was there is as it was
     */
    public int print(YearMonth month, Paper paper, Detail detail, Path target, Progress progress) {
        return printer.print(plans.month(month), paper, detail, target, progress);
    }
}
