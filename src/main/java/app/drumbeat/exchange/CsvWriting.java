package app.drumbeat.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import app.drumbeat.domain.port.Cell;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.Table;

/** Writes a table as CSV (RFC 4180) in UTF-8, with the byte-order mark without which spreadsheets misread accents. */
final class CsvWriting {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private CsvWriting() {}

    static void write(Table table, OutputStream out, Progress progress) throws IOException {
        out.write(MARK);
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8)) {
            csv.writeRecord(table.columns());
            int done = 0;
            for (List<Cell> row : table.rows()) {
                csv.writeRecord(row.stream().map(CellText::of).toList());
                progress.at(++done, table.rows().size());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
