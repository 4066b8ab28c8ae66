package app.drumbeat.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.port.Library;
import app.drumbeat.start.CommandLineScene.Outcome;

/** {@code drumbeat import} and {@code drumbeat export}, as a script sees them. */
class ImportCommandTest {

    private static final String PLAN = "Date,Channel,Title\n2026-03-02,LinkedIn,Flu jabs\n2026-03-03,insta,Sleep well\n";

    private final CommandLineScene scene;

    ImportCommandTest(@TempDir Path folder) {
        scene = new CommandLineScene(folder);
    }

    @Test
    void anImportMakesTheCalendarWhereThereIsNoneAndSaysWhatItDid() {
        Outcome outcome = scene.run("import", scene.write("plan.csv", PLAN));

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("plan.csv: New post: 2.",
                "New channels, without a cadence rule: LinkedIn, Instagram.");
        assertThat(scene.plan()).contains("Flu jabs", "Sleep well");
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
        assertThat(scene.plan()).contains(day);
    }

    @Test
    void whatIsUnderstoodIsTakenAndTheRestIsListed() {
        Outcome outcome = scene.run("import", scene.write("plan.csv", PLAN + "soon,LinkedIn,Third\n"));

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("row 4, Date: “soon” is no day of the calendar. Write days like 2026-12-03.",
                "New post: 2, Left out: 1.");
    }

    @Test
    void aSecondImportChangesNothing() {
        Path file = scene.write("plan.csv", PLAN);
        scene.run("import", file);
        String before = scene.plan();
        Outcome again = scene.run("import", file);

        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("There already: 2.");
        assertThat(scene.plan()).isEqualTo(before);
    }

    @Test
    void anImportByCommandIsOneStepToUndo() {
        scene.with(CommandLineScene.EXAMPLE);
        String before = scene.plan();
        scene.run("import", scene.write("plan.csv", PLAN));
        try (Library library = scene.premises().files().open(scene.calendar(), 0)) {
            new app.drumbeat.application.workspace.Workspace(library, CommandLineScene.CLOCK).undo();
        }

        assertThat(scene.plan()).isEqualTo(before);
    }

    @Test
    void ofSeveralFilesEachIsAStepAndTheWorstCodeCounts() {
        Path bad = scene.write("bad.csv", "");
        Path days = scene.write("days.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260317\n"
                + "SUMMARY:St Patrick's Day\nEND:VEVENT\nEND:VCALENDAR\n");
        Outcome outcome = scene.run("import", scene.write("plan.csv", PLAN), bad, days);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("New post: 2.", "There is nothing in this file.", "New: 1.");
        assertThat(scene.plan()).contains("Flu jabs", "St Patrick's Day");
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
        assertThat(scene.plan()).contains("Flu jabs", "Sleep well");
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
        String before = scene.plan();
        assertThat(scene.run("export", "--out", scene.file(name)).code()).isZero();
        Outcome outcome = scene.run("import", scene.file(name));

        assertThat(outcome.code()).isZero();
        assertThat(scene.plan()).isEqualTo(before);
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
