package app.drumbeat.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.drumbeat.domain.port.Cell;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.Table;
import app.drumbeat.words.Texts;

@Execution(ExecutionMode.CONCURRENT)
class TableRoundTripTest {

    private static final String LETTERS = "ab =+-@'\"\t\r\n,;|＝＠é世\u00a0\u200f_x000D_<&>";

    private final TableFiles tables = new TableFiles(Texts.of(Locale.UK));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plan.csv", "plan.xlsx"})
    void whatWasWrittenIsReadBackToTheLetter(String name) {
        for (long seed = 0; seed < 60; seed++) {
            Table table = someTable(new Random(seed));
            Path file = folder.resolve(name);

            tables.write(table, file, Progress.NONE);
            List<List<Cell>> back = tables.read(file, Progress.NONE).sheets().getFirst().rows();

            assertThat(texts(back.getFirst())).isEqualTo(table.columns());
            for (int row = 0; row < table.rows().size(); row++) {
                assertThat(texts(back.get(row + 1))).as("seed %d", seed).isEqualTo(texts(table.rows().get(row)));
            }
        }
    }

    @Test
    void aWorkbookKeepsDatesAndTimesAsSuch() {
        List<Cell> row = List.of(new Cell.Date(LocalDate.of(2026, 3, 2)), new Cell.Time(LocalTime.of(9, 30)),
                new Cell.DateTime(LocalDate.of(2026, 3, 2).atTime(17, 45)), new Cell.Text("2026-03-02"),
                new Cell.Truth(true));
        Path file = folder.resolve("plan.xlsx");

        tables.write(new Table("Plan", List.of("a", "b", "c", "d", "e"), List.of(row)), file, Progress.NONE);

        assertThat(tables.read(file, Progress.NONE).sheets().getFirst().rows().get(1)).isEqualTo(row);
    }

    @Test
    void anotherReaderSeesTheSameWorkbook() throws IOException {
        Path file = folder.resolve("plan.xlsx");
        tables.write(new Table("Plan", List.of("Title"), List.of(List.of(new Cell.Text("=1+1")))), file, Progress.NONE);

        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            var cell = book.getFirstSheet().read().get(1).getCell(0);
            assertThat(cell.asString()).isEqualTo("=1+1");
            assertThat(cell.getFormula()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-5", "@home", "\tx", "\rx", "＝1", "＋1", "－1", "＠x", "  =1", "\n=1",
            "'=1",
            "''@x", "\u00a0=1"})
    void noTextInACsvFileCanRunAsAFormula(String text) throws IOException {
        Path file = folder.resolve("plan.csv");
        tables.write(new Table("Plan", List.of("Title", "Text"), List.of(List.of(new Cell.Text(text), Cell.BLANK))),
                file,
                Progress.NONE);

        assertThat(Files.readString(file)).contains("'" + text);
        assertThat(tables.read(file, Progress.NONE).sheets().getFirst().cell(1, 0)).isEqualTo(new Cell.Text(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Know the signs", "'tis", "a=b", "#stroke", "5-a-day", "’quoted’", "'"})
    void aHarmlessTextIsWrittenAsItIs(String text) {
        assertThat(CellText.guarded(text)).isEqualTo(text);
        assertThat(CellText.unguarded(text)).isEqualTo(text);
    }

    private static Table someTable(Random random) {
        List<List<Cell>> rows = java.util.stream.IntStream.range(0, 5)
                .<List<Cell>>mapToObj(row -> List.of(new Cell.Text("row" + row), someText(random), someText(random),
                        new Cell.Text("end")))
                .toList();
        return new Table("Plan", List.of("Nr", "One", "Two", "End"), rows);
    }

    private static Cell someText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(random.nextInt(9) == 0 ? "🎉" : LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new Cell.Text(text.toString());
    }

    private static List<String> texts(List<Cell> row) {
        return row.stream().map(cell -> cell instanceof Cell.Text text ? text.value() : cell.shown()).toList();
    }
}
