package app.drumbeat.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.Workbook;
import app.drumbeat.words.Texts;

/** What others may hand us, by mistake or on purpose: every file ends in a table or in a sentence. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class HostileTablesTest {

    private static final String ONE = "<row><c><v>1</v></c></row>";

    private final Texts texts = Texts.of(Locale.UK);
    private final TableFiles tables = new TableFiles(texts);

    @TempDir
    private Path folder;

    static Stream<Arguments> filesThatAreNoTables() {
        return Stream.of(Arguments.of("%PDF-1.7 ...", "exchange.read.pdf"), Arguments.of("", "exchange.read.empty"),
                Arguments.of("  \n \n", "exchange.read.empty"), Arguments.of(",,,\n,,\n", "exchange.read.empty"),
                Arguments.of("<!DOCTYPE html><html>", "exchange.read.markup"),
                Arguments.of("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
                        "exchange.read.oldSpreadsheetXml"),
                Arguments.of("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 old", "exchange.read.oldWorkbook"),
                Arguments.of("\u0089PNG\r\n", "exchange.read.picture"),
                Arguments.of("\u001f\u008b\b", "exchange.read.packed"),
                Arguments.of("{\"format\": \"drumbeat-plan\"}", "exchange.read.json"),
                Arguments.of("BEGIN:VCALENDAR\r\n", "exchange.read.calendar"),
                Arguments.of("MZ\u0000\u0003\u0000 program", "exchange.read.binary"),
                Arguments.of("PK\u0003\u0004 and then nothing", "exchange.read.brokenArchive"));
    }

    @ParameterizedTest
    @MethodSource("filesThatAreNoTables")
    void aFileThatIsNoTableIsRefusedWithASentence(String content, String key) throws IOException {
        Path file = Files.write(folder.resolve("plan.xlsx"), content.getBytes(StandardCharsets.ISO_8859_1));

        assertRefused(tables.read(file, Progress.NONE), key);
    }

    static Stream<Arguments> brokenWorkbooks() {
        Supplier<RawWorkbook> book = RawWorkbook::new;
        return Stream.of(
                Arguments.of(book.get().part("word/document.xml", "<w/>"), "exchange.read.otherArchive"),
                Arguments.of(book.get().part("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                        "exchange.read.openDocument"),
                Arguments.of(book.get().part("xl/workbook.bin", "x"), "exchange.read.binaryWorkbook"),
                Arguments.of(book.get().sheet("A", "<row><c><v>1</v></row>"), "exchange.read.brokenArchive"),
                Arguments.of(book.get().sheet("A", ""), "exchange.read.empty"),
                Arguments.of(
                        book.get().sheet("A", "<row r=\"9\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>"),
                        "exchange.read.brokenSheet"),
                Arguments.of(book.get().sheet("A", "<row r=\"4000000\"><c><v>1</v></c></row>"),
                        "exchange.read.brokenSheet"),
                Arguments.of(book.get().sheet("A", "<row><c r=\"ZZZZZZZ1\"><v>1</v></c></row>"),
                        "exchange.read.brokenSheet"),
                Arguments.of(book.get().sheet("A", ONE).part("xl/worksheets/sheet1.xml",
                        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>"),
                        "exchange.read.entities"),
                Arguments.of(book.get().sheet("A", ONE).part("xl/worksheets/sheet1.xml",
                        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><x>&a;</x>"),
                        "exchange.read.entities"),
                Arguments.of(book.get().sheet("A", "<row><c t=\"inlineStr\"><is><t>[[a*20000000]]</t></is></c></row>"),
                        "exchange.read.longCell"),
                Arguments.of(book.get().sheet("A", "<row><c r=\"[[A*20000000]]\"><v>1</v></c></row>"),
                        "exchange.read.longCell"),
                Arguments.of(book.get().sheet("A", "<row><c t=\"str\"><v><![CDATA[[[<a>*5000000]]]]></v></c></row>"),
                        "exchange.read.longCell"),
                Arguments.of(book.get().sheet("A", "<!-- [[<>*9000000]] -->" + ONE), "exchange.read.longCell"),
                Arguments.of(book.get().strings("<si><t>[[a*20000000]]</t></si>").sheet("A", ONE),
                        "exchange.read.longCell"),
                Arguments.of(book.get().sheet("A", "[[<row><c><v>1</v></c></row>*1100000]]"), "exchange.read.tooLarge"),
                Arguments.of(book.get().sheet("A", "[[<row/>*5100000]]"), "exchange.read.tooLarge"),
                Arguments.of(book.get().sheet("A", "[[<row><c r=\"XFD1\"><v>1</v></c></row>*1000]]"),
                        "exchange.read.tooLarge"));
    }

    @ParameterizedTest
    @MethodSource("brokenWorkbooks")
    void aWorkbookThatIsBrokenOrABombIsRefusedWithASentence(RawWorkbook book, String key) throws IOException {
        assertRefused(tables.read(book.in(folder), Progress.NONE), key);
    }

    @Test
    void aNumberWithABillionDigitsIsATextAndNotABillionDigits() throws IOException {
        Workbook book = tables.read(new RawWorkbook().sheet("A", "<row><c><v>1E999999999</v></c></row>").in(folder),
                Progress.NONE);

        assertThat(book.sheets().getFirst().cell(0, 0).shown()).isEqualTo("1E999999999");
    }

    @Test
    void oneCellOfTwoHundredMegabytesIsRefusedWithItsRow() throws IOException {
        Path file = folder.resolve("plan.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("Date,Text\n2026-03-02,\"".getBytes(StandardCharsets.UTF_8));
            byte[] block = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 200; i++) {
                out.write(block);
            }
            out.write("\"\n".getBytes(StandardCharsets.UTF_8));
        }
        Workbook book = tables.read(file, Progress.NONE);

        assertRefused(book, "exchange.read.longCell");
        assertThat(book.problems().getFirst().place()).isEqualTo("row 2");
    }

    @Test
    void mutatedFilesEndInATableOrInASentence() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"),
                "Date;Title;Text\n2026-03-02;\"One;two\";\"Zeile\nzwei\"\n3.4.2026;Ü;x\n".repeat(5));
        Path xlsx = new RawWorkbook().strings("<si><t>shared</t></si>")
                .styles("<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
                .sheet("Plan", "",
                        "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>46083</v></c><c t=\"s\"><v>0</v></c></row>".repeat(1),
                        "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>")
                .in(folder);
        for (Path original : new Path[]{csv, xlsx}) {
            byte[] good = Files.readAllBytes(original);
            for (long seed = 0; seed < 600; seed++) {
                Path mutant = Files.write(folder.resolve("mutant"), mutated(good, new Random(seed)));
                Workbook book = tables.read(mutant, Progress.NONE);
                assertThat(book.sheets().isEmpty()).as("seed %d", seed)
                        .isEqualTo(book.problems().stream().anyMatch(Problem::isError));
            }
        }
    }

    @Test
    void aMissingFileIsRefusedByItsName() {
        Path nowhere = folder.resolve("nowhere.csv");

        assertThatThrownBy(() -> tables.read(nowhere, Progress.NONE)).isInstanceOfSatisfying(StoreException.class,
                e -> {
                    assertThat(e.kind()).isEqualTo(StoreException.Kind.MISSING);
                    assertThat(e.file()).isEqualTo(nowhere.toString());
                });
    }

    @Test
    void readingCanBeCancelled() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "Date,Title\n".repeat(100_000));

        assertThatThrownBy(() -> tables.read(file, (done, total) -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
    }

    private void assertRefused(Workbook book, String key) {
        assertThat(book.sheets()).isEmpty();
        assertThat(book.problems()).filteredOn(Problem::isError).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo(key);
            assertThat(texts.of(problem.key(), problem.args().toArray())).endsWith(".");
        });
    }

    private static byte[] mutated(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }
}
