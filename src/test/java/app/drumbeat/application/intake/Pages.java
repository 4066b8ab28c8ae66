package app.drumbeat.application.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import app.drumbeat.exchange.RawWorkbook;
import app.drumbeat.words.Places;

/** A workbook as people fill it, sheet by sheet and row by row, with merged cells, formulas and hidden sheets. */
final class Pages {

    /** A cell that is computed, with the value that the spreadsheet program left in it. */
    record Formula(String formula, int value) {}

    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final int SECONDS = 86_400;

    private final RawWorkbook book = new RawWorkbook()
            .styles("<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/></cellXfs>");
    private final StringBuilder rows = new StringBuilder();
    private final List<String> merges = new ArrayList<>();
    private String name = "";
    private String state = "";
    private int row;

    Pages sheet(String newName) {
        finish();
        name = newName;
        state = "";
        return this;
    }

    Pages hiddenSheet(String newName) {
        sheet(newName);
        state = "state=\"hidden\"";
        return this;
    }

    /** Texts, whole numbers, days, times and formulas; an empty text leaves its cell out. */
    Pages row(Object... cells) {
        row++;
        rows.append("<row r=\"%d\">".formatted(row));
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].equals("")) {
                rows.append(cell(letters(column) + row, cells[column]));
            }
        }
        rows.append("</row>");
        return this;
    }

    /** Merges cells, as in {@code A1:C1}. */
    Pages merged(String region) {
        merges.add(region);
        return this;
    }

    Path in(Path folder) {
        finish();
        try {
            return book.in(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finish() {
        if (!name.isEmpty()) {
            StringBuilder after = new StringBuilder();
            merges.forEach(region -> after.append("<mergeCell ref=\"%s\"/>".formatted(region)));
            book.sheet(name, state, rows.toString(),
                    merges.isEmpty() ? "" : "<mergeCells>" + after + "</mergeCells>");
        }
        rows.setLength(0);
        merges.clear();
        row = 0;
    }

    private static String cell(String at, Object value) {
        return switch (value) {
            case LocalDate day -> "<c r=\"%s\" s=\"1\"><v>%d</v></c>".formatted(at, ChronoUnit.DAYS.between(ZERO, day));
            case LocalTime time -> String.format(Locale.ROOT, "<c r=\"%s\" s=\"2\"><v>%.10f</v></c>", at,
                    (double) time.toSecondOfDay() / SECONDS);
            case Integer number -> "<c r=\"%s\"><v>%d</v></c>".formatted(at, number);
            case Formula computed ->
                "<c r=\"%s\"><f>%s</f><v>%d</v></c>".formatted(at, computed.formula, computed.value);
            default -> "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>".formatted(at,
                    escaped(value.toString()));
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "&#10;");
    }

    private static String letters(int column) {
        return Places.letters(column);
    }
}
