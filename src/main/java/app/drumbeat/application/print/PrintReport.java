package app.drumbeat.application.print;

import java.nio.file.Path;
import java.util.List;

/**
 * What was put on paper.
 *
 * @param files one for each month, in order; never empty
 * @param pages how many pages they have together
 */
public record PrintReport(List<Path> files, int pages) {

    public PrintReport {
        files = List.copyOf(files);
    }
}
