package app.drumbeat.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import app.drumbeat.start.CommandLineScene.Outcome;

/** What {@code drumbeat import} says to files of every kind, and what it leaves of the calendar. */
class ForeignFilesTest {

    private final CommandLineScene scene;

    ForeignFilesTest(@TempDir Path folder) {
        scene = new CommandLineScene(folder);
    }

    static Stream<Arguments> brokenFiles() {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        return Stream.of(Arguments.of("empty.csv", new byte[0], "There is nothing in this file"),
                Arguments.of("blank.csv", bytes("\n \n,,\n"), "There is nothing in this file"),
                Arguments.of("plan.csv", bytes("%PDF-1.7\n%âãÏÓ\n"), "This is a PDF"),
                Arguments.of("plan.xlsx", bytes("PK\u0003\u0004 broken"), "This workbook is damaged"),
                Arguments.of("plan.xlsx", ole, "old format, or one with a password"),
                Arguments.of("plan.csv", new byte[]{0, 1, 2, 0, 0, 7, 0, 9}, "This is no table that can be read"),
                Arguments.of("plan.csv", bytes("Date,Title\n2026-03-02,Flu\u0000jabs\u0000\u0000\n"), "no table"),
                Arguments.of("plan.csv", bytes("Date,Text\n2026-03-02," + "a".repeat(5_000_000)),
                        "One cell holds more than"),
                Arguments.of("plan.csv", bytes("Ward,Beds\nNorth,12\n"), "There is no table of posts in this file"),
                Arguments.of("plan.csv", bytes("Date,Reach\n2026-03-02,12\n2026-03-03,9\n"), "only figures"),
                Arguments.of("plan.csv", bytes("<!DOCTYPE html><html><table></table></html>"), "web page"),
                Arguments.of("plan.csv", bytes("\u0089PNG\r\n\u001a\n"), "This is a picture"),
                Arguments.of("plan.csv", bytes("{ \"format\": \"other\" }"), "plan"),
                Arguments.of("plan.csv", bytes("BEGIN:VCALENDAR\nEND:VCALENDAR\n"), "There are no days"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void aFileThatIsNoPlanIsRefusedWithASentenceAndTheCalendarIsUntouched(String name, byte[] content, String said)
            throws IOException {
        scene.with(CommandLineScene.EXAMPLE);
        String before = scene.plan();
        Path file = Files.write(scene.file(name), content);
        Outcome outcome = scene.run("import", file);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(said).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(scene.plan()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void aFileThatIsNoPlanMakesNoCalendar(String name, byte[] content, String said) throws IOException {
        Path file = Files.write(scene.file(name), content);

        assertThat(scene.run("import", file).code()).isEqualTo(1);
        assertThat(scene.calendar()).doesNotExist();
    }

    static Stream<Arguments> readableFiles() {
        String text = "Date;Channel;Title\n2026-03-02;LinkedIn;Gêne “und” Übel – jabs\n";
        return Stream.of(Arguments.of(text, "UTF-8", ""), Arguments.of(text, "UTF-8", "EFBBBF"),
                Arguments.of(text, "UTF-16LE", "FFFE"), Arguments.of(text, "UTF-16BE", "FEFF"),
                Arguments.of(text, "windows-1252", ""), Arguments.of(text.replace(';', ','), "UTF-8", ""),
                Arguments.of(text.replace(';', '\t'), "UTF-8", ""), Arguments.of(text.replace(';', '|'), "UTF-8", ""),
                Arguments.of(text.replace("\n", "\r\n"), "UTF-8", ""), Arguments.of("sep=;\n" + text, "UTF-8", ""),
                Arguments.of(text.replace("\n", "\r"), "UTF-8", ""));
    }

    @ParameterizedTest
    @MethodSource("readableFiles")
    void everyUsualEncodingAndSeparatorGivesTheSamePost(String text, String charset, String mark) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        octets.writeBytes(java.util.HexFormat.of().parseHex(mark));
        octets.writeBytes(text.getBytes(Charset.forName(charset)));
        Outcome outcome = scene.run("import", Files.write(scene.file("plan.csv"), octets.toByteArray()));

        assertThat(outcome.code()).isZero();
        assertThat(scene.plan()).contains("Gêne “und” Übel – jabs");
    }

    @Test
    void anUnclosedQuoteIsAPlainCharacterAndThatIsSaid() {
        Outcome outcome = scene.run("import",
                scene.write("plan.csv",
                        "Date,Channel,Title\n2026-03-02,LinkedIn,\"Flu jabs\n2026-03-03,X,Sleep well\n"));

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("The quotation marks in this file do not fit together");
        assertThat(scene.plan()).contains("Sleep well");
    }
}
