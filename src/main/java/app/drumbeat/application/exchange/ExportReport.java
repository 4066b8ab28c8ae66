package app.drumbeat.application.exchange;

import java.util.List;

import app.drumbeat.domain.base.Problem;

/**
 * How an export went.
 *
 * @param posts how many posts were written; none where a problem is an error, and then no file was
 */
public record ExportReport(int posts, List<Problem> problems) {

    public ExportReport {
        problems = List.copyOf(problems);
    }
}
