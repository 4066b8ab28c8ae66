package app.drumbeat.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import app.drumbeat.domain.port.Cell;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.Table;

/**
 * Writes a table as an XLSX workbook of one sheet. Texts are written as texts, which no spreadsheet runs; dates and times as
 * real ones, so that the spreadsheet can sort them.
 */
final class WorkbookWriting {

    private static final String PROGRAM = "Drumbeat";
    private static final String VERSION = "1.0";
    private static final String DAY = "yyyy-mm-dd";
    private static final String TIME = "hh:mm";
    private static final String BOTH = "yyyy-mm-dd hh:mm";
    private static final double SECONDS_OF_DAY = 86_400;
    private static final Pattern TO_ESCAPE = Pattern
            .compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");
    private static final int ROWS_KEPT = 500;

    private WorkbookWriting() {}

    static void write(Table table, OutputStream out, Progress progress) throws IOException {
        try (Workbook book = new Workbook(out, PROGRAM, VERSION)) {
            Worksheet sheet = book.newWorksheet(table.name());
            sheet.freezePane(0, 1);
            for (int column = 0; column < table.columns().size(); column++) {
                sheet.value(0, column, table.columns().get(column));
                sheet.style(0, column).bold().set();
            }
            int row = 0;
            for (List<Cell> cells : table.rows()) {
                row++;
                for (int column = 0; column < cells.size(); column++) {
                    write(sheet, row, column, cells.get(column));
                }
                if (row % ROWS_KEPT == 0) {
                    sheet.flush();
                }
                progress.at(row, table.rows().size());
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text text when text.value().isEmpty() -> {
            }
            case Cell.Text text -> sheet.value(row, column, escaped(text.value()));
            case Cell.Number number -> sheet.value(row, column, number.value());
            case Cell.Truth truth -> sheet.value(row, column, truth.value());
            case Cell.Date date -> {
                sheet.value(row, column, date.value());
                sheet.style(row, column).format(DAY).set();
            }
            case Cell.Time time -> {
                sheet.value(row, column, share(time.value()));
                sheet.style(row, column).format(TIME).set();
            }
            case Cell.DateTime both -> {
                sheet.value(row, column, both.value());
                sheet.style(row, column).format(BOTH).set();
            }
        }
    }

    private static double share(LocalTime time) {
        return time.toSecondOfDay() / SECONDS_OF_DAY;
    }

    /** Characters that XML cannot hold are escaped, and so is a text that looks like such an escape. */
    private static String escaped(String text) {
        return TO_ESCAPE.matcher(text).replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
    }
}
