package app.drumbeat.domain.port;

import java.nio.file.Path;

import app.drumbeat.domain.base.StoreException;

/** Reads and writes tables: CSV of any separator and encoding, and XLSX workbooks. The file's content decides, not its name. */
public interface TableFormat {

    /** Reads every sheet; a file that is broken, or none of these, is told as a problem of the workbook. */
    Workbook read(Path file, Progress progress);

    /**
     * Writes the table to a temporary name and moves it over; {@code .xlsx} becomes a workbook, everything else CSV (RFC 4180).
     * A text that a spreadsheet would run as a formula is written so that it does not.
     *
     * @throws StoreException when the target cannot be written; what was there is as it was
     */
    void write(Table table, Path target, Progress progress);

    /** The table as CSV text, guarded likewise, each row a line; without the mark that files begin with. */
    String csv(Table table);
}
