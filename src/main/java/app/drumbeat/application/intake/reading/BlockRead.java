package app.drumbeat.application.intake.reading;

import java.util.List;

import app.drumbeat.application.intake.layout.Block;
import app.drumbeat.domain.base.Problem;

/**
 * One table as it was read.
 *
 * @param block with its columns as they were taken
 * @param taken whether its rows are taken in
 * @param notes what holds for the whole table
 */
public record BlockRead(Block block, boolean taken, DateDecision dates, List<RowRead> rows, List<Problem> notes) {

    public BlockRead {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
