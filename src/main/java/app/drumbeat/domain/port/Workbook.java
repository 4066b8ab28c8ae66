package app.drumbeat.domain.port;

import java.util.List;

import app.drumbeat.domain.base.Problem;

/**
 * A table file as it was read: every sheet, cell by cell. A CSV file is one sheet without a name.
 *
 * @param problems what is wrong with the file as a whole; with an error there are no sheets
 */
public record Workbook(List<Sheet> sheets, List<Problem> problems) {

    public Workbook {
        sheets = List.copyOf(sheets);
        problems = List.copyOf(problems);
    }
}
