package app.drumbeat.application.intake;

import java.util.List;

import app.drumbeat.domain.base.Problem;

/** What an import would do, before it does it. */
public sealed interface ImportPreview permits PostsPreview, PlanPreview, DaysPreview, NothingPreview {

    /** The name of the file, without its folder. */
    String file();

    /** Everything that is wrong or was decided, as it stands in the file from top to bottom. */
    List<Problem> problems();

    /** Whether anything in the calendar would change. */
    boolean changesSomething();

    /** Whether something of the file stays out because it is wrong, or the file is. */
    default boolean leavesOut() {
        return problems().stream().anyMatch(Problem::isError);
    }
}
