package app.drumbeat.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.Table;
import app.drumbeat.domain.port.TableFormat;
import app.drumbeat.domain.port.Workbook;
import app.drumbeat.files.AtomicFile;
import app.drumbeat.files.Refusals;
import app.drumbeat.words.Places;
import app.drumbeat.words.Texts;

/** Tables as files: reads CSV and XLSX by their content, writes either by the name of the target. */
public final class TableFiles implements TableFormat {

    private final Places places;

    public TableFiles(Texts texts) {
        places = new Places(texts);
    }

    @Override
    public Workbook read(Path file, Progress progress) {
        try {
            return switch (Contents.of(file)) {
                case ZIP -> new WorkbookReading(file, progress, places).read();
                case TEXT -> new CsvReading(file, progress, places).read();
                case Contents other -> throw new Unreadable("", refusal(other));
            };
        } catch (Unreadable e) {
            return new Workbook(List.of(), List.of(e.problem()));
        } catch (IOException e) {
            throw Refusals.whileReading(file, e);
        }
    }

    @Override
    public void write(Table table, Path target, Progress progress) {
        boolean workbook = target.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        AtomicFile.write(target, out -> {
            if (workbook) {
                WorkbookWriting.write(table, out, progress);
            } else {
                CsvWriting.write(table, out, progress);
            }
        });
    }

    @Override
    public String csv(Table table) {
        return CsvWriting.text(table);
    }

    private static String refusal(Contents contents) {
        return switch (contents) {
            case EMPTY -> "exchange.read.empty";
            case OLD_OFFICE -> "exchange.read.oldWorkbook";
            case OLD_SPREADSHEET_XML -> "exchange.read.oldSpreadsheetXml";
            case MARKUP -> "exchange.read.markup";
            case PDF -> "exchange.read.pdf";
            case PICTURE -> "exchange.read.picture";
            case PACKED -> "exchange.read.packed";
            case JSON -> "exchange.read.json";
            case CALENDAR -> "exchange.read.calendar";
            case BINARY, ZIP, TEXT -> "exchange.read.binary";
        };
    }
}
