package app.drumbeat.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.port.Cell;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.Workbook;
import app.drumbeat.words.Texts;

class CsvReadingTest {

    private final TableFiles tables = new TableFiles(Texts.of(Locale.UK));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void theUsualSeparatorsAreFoundByThemselves(char separator) throws IOException {
        String text = """
                Date~Title~Text
                2026-03-02~Stroke, the signs; and more~"One~two"
                2026-03-03~A | B~
                """.replace("~", String.valueOf(separator)).replace("Stroke, the signs; and more", "Stroke")
                .replace("A | B", "A");

        assertThat(shown(read(text))).containsExactly(List.of("Date", "Title", "Text"),
                List.of("2026-03-02", "Stroke", "One" + separator + "two"), List.of("2026-03-03", "A"));
    }

    @Test
    void commasInTheTextsDoNotHideTheSemicolonsBetweenThem() throws IOException {
        assertThat(shown(read("Datum;Text\n2.3.2026;eins, zwei, drei\n3.3.2026;vier\n4.3.2026;fünf, sechs\n")))
                .contains(List.of("2.3.2026", "eins, zwei, drei"));
    }

    @Test
    void aLineThatNamesTheSeparatorIsObeyedAndIsNoRow() throws IOException {
        assertThat(shown(read("sep=;\nDate;Title\n2026-03-02;One, two\n"))).containsExactly(List.of("Date", "Title"),
                List.of("2026-03-02", "One, two"));
    }

    @Test
    void aQuotedCellKeepsItsLineBreaksQuotesAndSeparators() throws IOException {
        assertThat(shown(read("Date,Text\r\n2026-03-02,\"One, \"\"two\"\"\r\nthree\"\r\n")))
                .contains(List.of("2026-03-02", "One, \"two\"\r\nthree"));
    }

    @Test
    void blanksBetweenSeparatorAndQuotesDoNotBreakACell() throws IOException {
        assertThat(shown(read("\"Date\", \"Text\", \"Tag\"\n\"2026-03-02\", \"one, two\", \"x\"\n")))
                .contains(List.of("2026-03-02", "one, two", "x"));
    }

    @Test
    void quotesThatDoNotFitTogetherArePlainCharactersAndThatIsSaid() throws IOException {
        Workbook book = read("1|2026-03-02|\"Stay well\" they said\n2|2026-03-03|fine\n3|2026-03-04|\"open\n");

        assertThat(shown(book)).contains(List.of("1", "2026-03-02", "\"Stay well\" they said"),
                List.of("3", "2026-03-04", "\"open"));
        assertThat(book.problems()).extracting(Problem::key).containsExactly("exchange.read.brokenQuotes");
    }

    @Test
    void emptyLinesAreKeptSoThatRowsAreCountedAsAPersonDoes() throws IOException {
        assertThat(shown(read("Date,Text\n\n2026-03-02,Hello\n,,\n2026-03-03,World")))
                .containsExactly(List.of("Date", "Text"), List.of(), List.of("2026-03-02", "Hello"), List.of(),
                        List.of("2026-03-03", "World"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,EFBBBF", "UTF-16LE,FFFE", "UTF-16BE,FEFF", "UTF-16LE,''", "UTF-16BE,''"})
    void everyEncodingThatSpreadsheetsWriteIsRead(String charset, String mark) throws IOException {
        Workbook book = readBytes(bytes(mark, "Date;Text\n2026-03-02;Über Gêne, señor – 世界 🎉\n", charset));

        assertThat(shown(book)).contains(List.of("2026-03-02", "Über Gêne, señor – 世界 🎉"));
        assertThat(book.problems()).isEmpty();
    }

    @Test
    void lettersOfWindowsAreReadAsSuchAndThatIsSaid() throws IOException {
        Workbook book = readBytes(bytes("", "Date;Text\n2026-03-02;“Über” – café\n", "windows-1252"));

        assertThat(shown(book)).contains(List.of("2026-03-02", "“Über” – café"));
        assertThat(book.problems()).extracting(Problem::key).containsExactly("exchange.read.windowsLetters");
    }

    @Test
    void aFewBrokenBytesDoNotTurnAWholeFileIntoAnotherEncoding() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Date;Text\n2026-03-02;Übergänge für Ältere\n2026-03-03;x".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFC);
        Workbook book = readBytes(bytes.toByteArray());

        assertThat(shown(book)).contains(List.of("2026-03-02", "Übergänge für Ältere"),
                List.of("2026-03-03", "x\ufffd"));
        assertThat(book.problems()).extracting(Problem::key).containsExactly("exchange.read.brokenLetters");
    }

    @Test
    void oneColumnAloneIsATableToo() throws IOException {
        assertThat(shown(read("Title\nKnow the signs\n"))).containsExactly(List.of("Title"), List.of("Know the signs"));
    }

    private Workbook read(String text) throws IOException {
        return readBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private Workbook readBytes(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("plan.dat"), bytes);
        return tables.read(file, Progress.NONE);
    }

    private static byte[] bytes(String mark, String text, String charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(java.util.HexFormat.of().parseHex(mark));
        bytes.writeBytes(text.getBytes(Charset.forName(charset)));
        return bytes.toByteArray();
    }

    private static List<List<String>> shown(Workbook book) {
        return book.sheets().getFirst().rows().stream().map(row -> row.stream().map(Cell::shown).toList()).toList();
    }
}
