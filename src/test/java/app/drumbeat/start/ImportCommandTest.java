package app.drumbeat.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import app.drumbeat.domain.port.Library;
import app.drumbeat.start.CommandLineScene.Outcome;

/** {@code drumbeat import} and {@code drumbeat export}, as a script sees them. */
class ImportCommandTest {

    private static final String PLAN = "Date,Channel,Title\n2026-03-02,LinkedIn,Flu jabs\n2026-03-03,insta,Sleep well\n";

    @TempDir
    private Path folder;

    private CommandLineScene scene;

    @BeforeEach
    void begin() {
        scene = new CommandLineScene(folder);
    }

    /** The calendar as a plan, in words: what a command must not touch. */
    private String plan() {
        Path out = scene.file("before.json");
        assertThat(scene.run("export", "--out", out).code()).isZero();
        try {
            return Files.readString(out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void anImportMakesTheCalendarWhereThereIsNoneAndSaysWhatItDid() {
        Outcome outcome = scene.run("import", scene.write("plan.csv", PLAN));

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("plan.csv: New post: 2.",
                "New channels, without a cadence rule: LinkedIn, Instagram.");
        assertThat(plan()).contains("Flu jabs", "Sleep well");
    }

    @Test
    void aDryRunSaysWhatEveryRowWouldBecomeAndCreatesNothing() {
        Outcome outcome = scene.run("import", "--dry-run",
                scene.write("plan.csv", PLAN + "soon,LinkedIn,Which day?\n"));

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.lines()).containsExactly("row 2: New post: LinkedIn · 2026-03-02 · Flu jabs",
                "row 3: New post: Instagram · 2026-03-03 · Sleep well",
                "row 4: Left out: soon · LinkedIn · Which day?");
        assertThat(outcome.err()).contains("Nothing was changed.");
        assertThat(scene.calendar()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"dmy,2026-04-03", "mdy,2026-03-04"})
    void rowsThatAreLeftOutAreListedAndTheDatesOptionSettlesThem(String order, String day) {
        Path file = scene.write("plan.csv", "Date,Channel,Title\n3/4/2026,LinkedIn,Flu jabs\n");
        Outcome undecided = scene.run("import", file);
        assertThat(undecided.code()).isEqualTo(1);
        assertThat(undecided.err()).contains(
                "row 2, Date: “3/4/2026” can be Fri 3 Apr 2026 or Wed 4 Mar 2026.");

        Outcome settled = scene.run("import", "--dates", order, file);
        assertThat(settled.code()).isZero();
        assertThat(plan()).contains(day);
    }

    @Test
    void whatIsUnderstoodIsTakenAndTheRestIsListed() {
        Outcome outcome = scene.run("import", scene.write("plan.csv", PLAN + "soon,LinkedIn,Third\n"));

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("row 4, Date: “soon” is no day. Write it as 2026-12-03.",
                "New post: 2, Left out: 1.");
    }

    @Test
    void aSecondImportChangesNothing() {
        Path file = scene.write("plan.csv", PLAN);
        scene.run("import", file);
        String before = plan();
        Outcome again = scene.run("import", file);

        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("There already: 2.");
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void anImportByCommandIsOneStepToUndo() {
        scene.with(CommandLineScene.EXAMPLE);
        String before = plan();
        scene.run("import", scene.write("plan.csv", PLAN));
        try (Library library = scene.premises().files().open(scene.calendar(), 0)) {
            new app.drumbeat.application.workspace.Workspace(library, CommandLineScene.CLOCK).undo();
        }

        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void ofSeveralFilesEachIsAStepAndTheWorstCodeCounts() {
        Path bad = scene.write("bad.csv", "");
        Path days = scene.write("days.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260317\n"
                + "SUMMARY:St Patrick's Day\nEND:VEVENT\nEND:VCALENDAR\n");
        Outcome outcome = scene.run("import", scene.write("plan.csv", PLAN), bad, days);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("New post: 2.", "There is nothing in this file.", "New: 1.");
        assertThat(plan()).contains("Flu jabs", "St Patrick's Day");
    }

    @Test
    void aMissingFileIsARefusalBeforeAnythingIsTaken() {
        Outcome outcome = scene.run("import", scene.write("plan.csv", PLAN), scene.file("nowhere.csv"));

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).contains("nowhere.csv");
        assertThat(scene.calendar()).doesNotExist();
    }

    @Test
    void aMappingFileNamesTheColumnsAndIsRememberedInTheCalendar() {
        Path map = scene.write("map.json", "{ \"Due\": \"date\", \"Where to\": \"channel\", \"Slogan\": \"title\" }");
        String headers = "Due,Where to,Slogan\n";
        Outcome first = scene.run("import", "--map", map,
                scene.write("one.csv", headers + "2026-03-02,LinkedIn,Flu jabs\n"));
        Outcome second = scene.run("import", scene.write("two.csv", headers + "2026-03-09,LinkedIn,Sleep well\n"));

        assertThat(first.code()).isZero();
        assertThat(second.code()).isZero();
        assertThat(plan()).contains("Flu jabs", "Sleep well");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { "Date": "slogan" }  | There is no field “slogan”. The fields are: date, time
            { "Date": 3 }         | Date
            [ "Date" ]            | not
            { "Date"              | map.json""")
    void aMappingFileThatIsWrongChangesNothing(String map, String said) {
        Outcome outcome = scene.run("import", "--map", scene.write("map.json", map), scene.write("plan.csv", PLAN));

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains(said).doesNotContain("Exception");
        assertThat(scene.calendar()).doesNotExist();
    }

    @Test
    void aColumnOfTheMappingThatTheTableLacksIsNoted() {
        Outcome outcome = scene.run("import", "--map", scene.write("map.json", "{ \"Titel\": \"title\" }"),
                scene.write("plan.csv", PLAN));

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("No table here has a column called “Titel”.");
    }

    @Test
    void aPlanWithAMistakeLeavesNoCalendarBehind() {
        Path plan = scene.write("plan.json", """
                { "format": "drumbeat-plan", "version": 1,
                  "posts": [ { "id": "p1", "channel": "nowhere", "date": "2026-02-30", "title": "x" } ] }""");
        Outcome outcome = scene.run("import", plan);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("posts[0].date", "was not taken in, and nothing was changed");
        assertThat(scene.calendar()).doesNotExist();
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
        String before = plan();
        Path file = Files.write(scene.file(name), content);
        Outcome outcome = scene.run("import", file);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(said).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(plan()).isEqualTo(before);
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
        assertThat(plan()).contains("Gêne “und” Übel – jabs");
    }

    @Test
    void anUnclosedQuoteIsAPlainCharacterAndThatIsSaid() {
        Outcome outcome = scene.run("import",
                scene.write("plan.csv", "Date,Channel,Title\n2026-03-02,LinkedIn,\"Flu jabs\n2026-03-03,X,Sleep well\n"));

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("The quotation marks in this file do not fit together");
        assertThat(plan()).contains("Sleep well");
    }

    @ParameterizedTest
    @CsvSource({"plan", "days"})
    void aTableIsNoPlanFileAndNoCalendarWhateverItIsCalled(String kind) {
        Outcome outcome = scene.run("import", "--kind", kind, scene.write("plan.csv", PLAN));

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("This is a table");
        assertThat(scene.calendar()).doesNotExist();
    }

    @Test
    void aFileThatCannotBeReadIsARefusal() throws IOException {
        Path file = scene.write("plan.csv", PLAN);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        if (!Files.isReadable(file)) {
            assertThat(scene.run("import", file).code()).isEqualTo(3);
        }
        assertThat(scene.run("import", scene.folder()).code()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"out.json", "out.csv", "out.xlsx"})
    void whatIsExportedIsTakenInAgainWithoutAChange(String name) {
        scene.with(CommandLineScene.EXAMPLE);
        String before = plan();
        assertThat(scene.run("export", "--out", scene.file(name)).code()).isZero();
        Outcome outcome = scene.run("import", scene.file(name));

        assertThat(outcome.code()).isZero();
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void anExportOfAFewDaysHoldsOnlyTheirPosts() throws IOException {
        scene.run("import", scene.write("plan.csv", PLAN + ",X,Some day\n"));
        scene.run("export", "--out", scene.file("out.csv"), "--from", "2026-03-03", "--to", "2026-03-31");

        assertThat(Files.readString(scene.file("out.csv"))).contains("Sleep well").doesNotContain("Flu jabs")
                .doesNotContain("Some day");
    }

    @Test
    void anExportUnderAnEndingOfAnotherKindIsRefused() {
        scene.with(CommandLineScene.EXAMPLE);
        Outcome outcome = scene.run("export", "--out", scene.file("out.csv"), "--format", "xlsx");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(scene.file("out.csv")).doesNotExist();
    }
}
