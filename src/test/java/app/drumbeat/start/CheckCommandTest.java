package app.drumbeat.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.start.CommandLineScene.Outcome;

/** {@code drumbeat check}. */
class CheckCommandTest {

    private final CommandLineScene scene;

    CheckCommandTest(@TempDir Path folder) {
        scene = new CommandLineScene(folder);
    }

    @Test
    void aCalendarInOrderIsSaidToBe() {
        scene.with(CommandLineScene.EXAMPLE);

        assertThat(scene.run("check", "--today", "2026-02-01")).isEqualTo(new Outcome(0, """
                The calendar file is sound: 6 posts on 1 channel.
                Nothing keeps the posts of the coming 7 days from going out.
                """, ""));
    }

    @Test
    void whatWasNeverSentBlocks() {
        scene.with(CommandLineScene.EXAMPLE);

        Outcome outcome = scene.run("check", "--today", "2026-03-15");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.lines()).containsExactly("The calendar file is sound: 6 posts on 1 channel.",
                "5 posts were never sent:",
                "  2026-03-02 09:30  LinkedIn: Know the signs of a stroke (its day has passed)",
                "  2026-03-03 12:00  LinkedIn: Meet the ward team (its day has passed)",
                "  2026-03-05 09:30  LinkedIn: Hand hygiene in five steps (its day has passed)",
                "  2026-03-09 09:30  LinkedIn: New visiting hours (its day has passed)",
                "  2026-03-14        LinkedIn: Open day (its day has passed)");
    }

    @Test
    void whatTellsWhoSomebodyIsBlocksHoweverFarAway(@TempDir Path other) throws IOException {
        String plan = """
                {"format": "drumbeat-plan", "version": 1, "calendar": {"name": "C", "zone": "Europe/London"}, "channels": [{"id": "in", "name": "LinkedIn", "network": "LINKEDIN"}],
                 "posts": [{"id": "p", "channel": "in", "date": "2026-09-01", "title": "Thank you", "status": "APPROVED",
                            "text": "Her NHS number is 943 476 5919."}]}
                """;
        scene.with(Files.writeString(other.resolve("plan.json"), plan));

        Outcome outcome = scene.run("check", "--today", "2026-03-02");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.lines()).endsWith("1 post tells who somebody is; open it and look under Ready?:",
                "  2026-09-01        LinkedIn: Thank you (to be mended or justified)");
        assertThat(outcome.lines()).noneSatisfy(line -> assertThat(line).contains("943"));
    }

    @Test
    void whatIsNotYetClearedIsSaidAndDoesNotBlock() {
        scene.with(CommandLineScene.EXAMPLE);

        Outcome outcome = scene.run("check", "--today", "2026-03-02");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.lines()).containsExactly("The calendar file is sound: 6 posts on 1 channel.",
                "3 posts of the coming 7 days cannot go out yet:",
                "  2026-03-02 09:30  LinkedIn: Know the signs of a stroke (still a draft)",
                "  2026-03-03 12:00  LinkedIn: Meet the ward team (still a draft)",
                "  2026-03-05 09:30  LinkedIn: Hand hygiene in five steps (still a draft)");
    }

    @Test
    void everyReasonHasItsWords() {
        scene.with(scene.write("plan.json",
                """
                        {"format":"drumbeat-plan","version":1,"calendar":{},
                         "channels":[{"id":"c","name":"Clinic","end":"2026-03-03"}],
                         "posts":[
                         {"id":"1","channel":"c","title":"Held","date":"2026-03-01","status":"ON_HOLD"},
                         {"id":"2","channel":"c","title":"In review","date":"2026-03-01","status":"IN_REVIEW"},
                         {"id":"3","channel":"c","title":"Empty","date":"2026-03-02","status":"APPROVED"},
                         {"id":"4","channel":"c","title":"Pictured","date":"2026-03-02","status":"APPROVED","media":["a.png"]},
                         {"id":"5","channel":"c","title":"Linked","date":"2026-03-03","status":"SCHEDULED","link":"https://example.org"},
                         {"id":"6","channel":"c","title":"Late","text":"Hello","date":"2026-03-04","status":"SCHEDULED"},
                         {"id":"7","channel":"c","title":"Cancelled","date":"2026-03-04","status":"CANCELLED"},
                         {"id":"8","channel":"c","title":"Next week","date":"2026-03-08","status":"DRAFT"},
                         {"id":"9","channel":"c","title":"Idea"}]}"""));

        Outcome outcome = scene.run("check");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.lines()).containsExactly("The calendar file is sound: 9 posts on 1 channel.",
                "4 posts of the coming 7 days cannot go out yet:",
                "  2026-03-01        Clinic: Held (on hold)",
                "  2026-03-01        Clinic: In review (still in review)",
                "  2026-03-02        Clinic: Empty (nothing is written yet)",
                "  2026-03-04        Clinic: Late (its channel has ended)");
    }

    @Test
    void aDamagedCalendarIsARefusalAndStaysAsItIs() throws IOException {
        scene.with(CommandLineScene.EXAMPLE);
        try (RandomAccessFile file = new RandomAccessFile(scene.calendar().toFile(), "rw")) {
            for (long page = 4096; page < file.length(); page += 4096) {
                file.seek(page);
                file.write(new byte[64]);
            }
        }
        byte[] damaged = Files.readAllBytes(scene.calendar());

        Outcome outcome = scene.run("check");

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("is damaged");
        assertThat(Files.readAllBytes(scene.calendar())).isEqualTo(damaged);
    }
}
