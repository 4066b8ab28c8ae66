package app.drumbeat.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
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
            writeRows(table, csv, progress);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** For a stream of text, where lines end as lines do. */
    static String text(Table table) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writeRows(table, csv, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void writeRows(Table table, CsvWriter csv, Progress progress) {
        csv.writeRecord(table.columns());
        int done = 0;
        for (List<Cell> row : table.rows()) {
            csv.writeRecord(row.stream().map(CellText::of).toList());
            progress.at(++done, table.rows().size());
        }
    }
}
