package app.drumbeat.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.start.CommandLineScene.Outcome;

/** {@code drumbeat check} over a history that somebody worked on with a tool of their own. */
class CheckHistoryTest {

    @TempDir
    Path folder;

    private CommandLineScene scene;
    private String head = "";

    @BeforeEach
    void aCalendarWithAHistory() {
        scene = new CommandLineScene(folder);
        Path plan = scene.write("plan.json", """
                {"format":"drumbeat-plan","version":1,"calendar":{},"channels":[{"id":"c","name":"Clinic"}],
                 "posts":[
                 {"id":"1","channel":"c","title":"A","text":"a","date":"2026-06-01","status":"APPROVED"},
                 {"id":"2","channel":"c","title":"B","text":"b","date":"2026-06-02","status":"SCHEDULED"},
                 {"id":"3","channel":"c","title":"C","text":"c","date":"2026-06-03","status":"APPROVED"}]}""");
        assertThat(scene.run("import", plan).code()).isZero();
        Outcome sound = scene.run("check");
        assertThat(sound.code()).isZero();
        String line = sound.lines().get(1);
        assertThat(line).startsWith("The history of approvals is whole. Its head is 4 ");
        head = line.substring(line.indexOf("is 4 ") + 3);
    }

    @Test
    void aLineThatWasAlteredIsNamed() throws SQLException {
        tamper("UPDATE ledger SET who = 'Somebody else' WHERE number = 3");
        Outcome outcome = scene.run("check");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.lines().get(1)).contains("changed by hand: entry 3");
    }

    @Test
    void anEndThatWasCutIsFoundBecauseThisComputerSawIt() throws SQLException {
        tamper("DELETE FROM ledger WHERE number = 4");
        for (int again = 0; again < 2; again++) {
            Outcome outcome = scene.run("check");
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.lines().get(1)).contains("missing, from entry 4 on");
        }
    }

    @Test
    void aHeadThatWasWrittenDownElsewhereFindsItToo() throws SQLException {
        assertThat(scene.run("check", "--history", head).code()).isZero();
        String other = "2 " + "0".repeat(64);
        assertThat(scene.run("check", "--history", other).lines().get(1)).contains("another one");
        assertThat(scene.run("check", "--history", "five").code()).isEqualTo(2);
    }

    private void tamper(String sql) throws SQLException {
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + scene.calendar());
                Statement statement = file.createStatement()) {
            statement.execute("DROP TRIGGER ledger_is_never_changed");
            statement.execute("DROP TRIGGER ledger_is_never_shortened");
            statement.execute(sql);
        }
    }
}
