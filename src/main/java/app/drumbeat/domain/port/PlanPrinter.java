package app.drumbeat.domain.port;

import java.nio.file.Path;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.plan.MonthPlan;

/** Puts a month on paper. */
public interface PlanPrinter {

    /** How much is told: the month for the wall, or with the texts of the posts on list pages behind it. */
    enum Detail {
        WALL, FULL
    }

    /**
     * Writes the month as PDF to a temporary name and moves it over. The same plan gives the same octets.
     *
     * @return how many pages it has
     * @throws StoreException when the target cannot be written; what was there is as it was
     */
    int print(MonthPlan plan, Paper paper, Detail detail, Path target, Progress progress);
}
