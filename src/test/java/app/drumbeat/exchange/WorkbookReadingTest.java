package app.drumbeat.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.port.Cell;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.Sheet;
import app.drumbeat.domain.port.Workbook;
import app.drumbeat.words.Texts;

class WorkbookReadingTest {

    private static final String STYLES = """
            <numFmts><numFmt numFmtId="164" formatCode="d\\-mmmm\\-yyyy"/><numFmt numFmtId="165" formatCode="h:mm AM/PM"/>
            <numFmt numFmtId="166" formatCode="dd/mm/yyyy hh:mm"/></numFmts>
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="14"/></cellXfs>
            """;

    private final TableFiles tables = new TableFiles(Texts.of(Locale.UK));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"46083,1,DATE 2026-03-02", "46083.395833333336,3,DATETIME 2026-03-02T09:30",
            "0.3958333333,2,TIME 09:30", "46083.5,1,DATETIME 2026-03-02T12:00", "46083,4,DATE 2026-03-02",
            "46083,0,NUMBER 46083", "46083,2,DATETIME 2026-03-02T00:00", "1,1,DATE 1900-01-01", "59,1,DATE 1900-02-28",
            "61,1,DATE 1900-03-01", "-3,1,NUMBER -3", "99999999,1,NUMBER 99999999",
            "0.9999999,2,DATETIME 1900-01-01T00:00"})
    void aNumberIsReadAsTheCellShowsIt(String number, int style, String expected) throws IOException {
        Cell cell = only(new RawWorkbook().styles(STYLES)
                .sheet("Plan", "<row r=\"1\"><c r=\"A1\" s=\"%d\"><v>%s</v></c></row>".formatted(style, number)));

        assertThat(named(cell)).isEqualTo(expected);
    }

    @Test
    void daysOfOldMacintoshWorkbooksBeginIn1904() throws IOException {
        Cell cell = only(
                new RawWorkbook().from1904().styles(STYLES).sheet("Plan", "<row><c s=\"1\"><v>44621</v></c></row>"));

        assertThat(cell).isEqualTo(new Cell.Date(LocalDate.of(2026, 3, 2)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"m/d/yyyy|DATE", "yyyy\\-mm\\-dd|DATE", "[$-407]d. mmmm yyyy|DATE", "mmm|DATE",
            "h:mm|TIME", "[h]:mm:ss|TIME", "mm:ss|TIME", "d/m/yyyy h:mm|DATE_TIME", "0.00|NUMBER", "General|NUMBER",
            "\"day\" 0|NUMBER", "[Red]0;[Blue]-0|NUMBER", "0\\h|NUMBER", "#,##0_d|NUMBER", "@|NUMBER",
            "dddd|DATE", "[$-F400]h:mm:ss AM/PM|TIME"})
    void aFormatTellsDatesFromNumbers(String code, NumberLook look) {
        assertThat(NumberLook.ofCode(code)).isEqualTo(look);
    }

    @Test
    void everyKindOfCellIsRead() throws IOException {
        Sheet sheet = sheets(new RawWorkbook().strings("<si><t>shared</t></si><si><r><t>rich </t></r><r><t>text</t></r>"
                + "<rPh><t>reading</t></rPh></si>").sheet("Plan",
                        """
                                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>7</v></c>
                                <c r="D1" t="inlineStr"><is><t>inline</t></is></c><c r="E1" t="str"><f>A1&amp;"x"</f><v>sharedx</v></c>
                                <c r="F1" t="b"><v>1</v></c><c r="G1" t="e"><v>#N/A</v></c><c r="H1" t="d"><v>2026-03-02T09:30:00</v></c>
                                <c r="I1"><f>1+1</f><v>2</v></c><c r="J1" t="d"><v>2026-03-02</v></c>
                                <c r="K1" t="inlineStr"><is><t>one_x000D_two _x005F_x000D_</t></is></c></row>"""))
                .getFirst();

        assertThat(sheet.rows().getFirst()).containsExactly(new Cell.Text("shared"), new Cell.Text("rich text"),
                Cell.BLANK, new Cell.Text("inline"), new Cell.Text("sharedx"), new Cell.Truth(true),
                new Cell.Text("#N/A"),
                new Cell.DateTime(LocalDateTime.of(2026, 3, 2, 9, 30)), new Cell.Number(new BigDecimal("2")),
                new Cell.Date(LocalDate.of(2026, 3, 2)), new Cell.Text("one\rtwo _x000D_"));
    }

    @Test
    void mergedRegionsAndHiddenSheetsAreKnown() throws IOException {
        List<Sheet> sheets = sheets(new RawWorkbook()
                .sheet("Plan", "", "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>Facebook</v></c></row>",
                        "<mergeCells count=\"2\"><mergeCell ref=\"A3:A6\"/><mergeCell ref=\"C1:D1\"/></mergeCells>")
                .sheet("Lists", "state=\"hidden\"", "<row><c><v>1</v></c></row>", ""));

        assertThat(sheets.getFirst().merges()).containsExactly(new Sheet.Merge(2, 0, 5, 0),
                new Sheet.Merge(0, 2, 0, 3));
        assertThat(sheets).extracting(Sheet::hidden).containsExactly(false, true);
    }

    @Test
    void cellsWithoutAddressesFollowEachOther() throws IOException {
        Sheet sheet = sheets(new RawWorkbook().sheet("Plan",
                "<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row r=\"4\"><c><v>4</v></c></row>"))
                .getFirst();

        assertThat(sheet.rows()).extracting(row -> row.stream().map(Cell::shown).toList())
                .containsExactly(List.of("1", "", "", "2", "3"), List.of(), List.of(), List.of("4"));
    }

    @Test
    void rowsThatAreOnlyFormattedAreNoRows() throws IOException {
        StringBuilder rows = new StringBuilder("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        for (int row = 2; row <= 5000; row++) {
            rows.append("<row r=\"%d\"><c r=\"A%d\" s=\"1\"/><c r=\"Z%d\" s=\"1\"/></row>".formatted(row, row, row));
        }
        assertThat(sheets(new RawWorkbook().sheet("Plan", rows.toString())).getFirst().rows()).hasSize(1);
    }

    @Test
    void aSheetThatIsNamedButMissingIsToldAndTheOthersAreRead() throws IOException {
        Path file = new RawWorkbook().sheet("Plan", "<row><c><v>1</v></c></row>").sheet("Gone", "<row/>")
                .part("xl/worksheets/sheet2.xml", "").in(folder);
        Path without = ZipSurgery.without(file, "xl/worksheets/sheet2.xml");

        Workbook book = tables.read(without, Progress.NONE);

        assertThat(book.sheets()).extracting(Sheet::name).containsExactly("Plan");
        assertThat(book.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.key()).isEqualTo("exchange.read.missingSheet"));
    }

    @Test
    void columnsAreNamedAsSpreadsheetsNameThem() {
        assertThat(app.drumbeat.words.Places.letters(0)).isEqualTo("A");
        assertThat(app.drumbeat.words.Places.letters(27)).isEqualTo("AB");
        assertThat(app.drumbeat.words.Places.letters(16_383)).isEqualTo("XFD");
    }

    private Cell only(RawWorkbook book) throws IOException {
        return sheets(book).getFirst().cell(0, 0);
    }

    private List<Sheet> sheets(RawWorkbook book) throws IOException {
        Workbook read = tables.read(book.in(folder), Progress.NONE);
        assertThat(read.problems()).isEmpty();
        return read.sheets();
    }

    private static String named(Cell cell) {
        return switch (cell) {
            case Cell.Date(LocalDate day) -> "DATE " + day;
            case Cell.Time(LocalTime time) -> "TIME " + time;
            case Cell.DateTime(LocalDateTime both) -> "DATETIME " + both;
            case Cell.Number number -> "NUMBER " + number.shown();
            default -> cell.toString();
        };
    }
}
