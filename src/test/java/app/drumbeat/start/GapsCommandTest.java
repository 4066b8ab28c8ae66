package app.drumbeat.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.start.CommandLineScene.Outcome;

/** {@code drumbeat gaps}, on the worked example of docs/cadence.md unless said otherwise. */
class GapsCommandTest {

    private static final Path EXPECTED = Path.of("docs", "examples", "worked-example.gaps.json");

    private final CommandLineScene scene;

    GapsCommandTest(@TempDir Path folder) {
        scene = new CommandLineScene(folder).with(CommandLineScene.EXAMPLE);
    }

    private Outcome gaps(Object... more) {
        Object[] arguments = new Object[more.length + 5];
        arguments[0] = "gaps";
        arguments[1] = "--from=2026-03-02";
        arguments[2] = "--to=2026-03-29";
        arguments[3] = "--today";
        arguments[4] = "2026-03-01";
        System.arraycopy(more, 0, arguments, 5, more.length);
        return scene.run(arguments);
    }

    private static String withoutBlanks(String json) {
        return json.replaceAll("\\s", "");
    }

    @Test
    void theWorkedExampleSaysExactlyItsNumbersInJson() throws IOException {
        Outcome outcome = gaps("--format", "json");

        assertThat(withoutBlanks(outcome.out())).isEqualTo(withoutBlanks(Files.readString(EXPECTED)));
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void wordsSayTheSame() {
        assertThat(gaps().lines()).containsExactly("LinkedIn (linkedin)",
                "  silence     2026-03-10 to 2026-03-13, 4 posting days. Nothing is planned",
                "  silence     2026-03-16 to 2026-03-23, 6 posting days. Nothing is planned",
                "  silence     2026-03-25 to 2026-03-27, 3 posting days, open. Nothing is planned",
                "  short week  2026-03-09 to 2026-03-15, 1 missing (2 of 3). Nothing is planned",
                "  short week  2026-03-16 to 2026-03-22, 3 missing (0 of 3). Nothing is planned",
                "  short week  2026-03-23 to 2026-03-29, 2 missing (1 of 3). Nothing is planned",
                "  runway      2026-03-09 as planned (9 days), 2026-03-01 as approved (1 day)");
    }

    @Test
    void rowsSayTheSame() {
        assertThat(gaps("--format=csv").lines()).containsExactly("channel,kind,first,last,number,open,causes",
                "linkedin,silence,2026-03-10,2026-03-13,4,false,NOTHING_PLANNED",
                "linkedin,silence,2026-03-16,2026-03-23,6,false,NOTHING_PLANNED",
                "linkedin,silence,2026-03-25,2026-03-27,3,true,NOTHING_PLANNED",
                "linkedin,shortWeek,2026-03-09,2026-03-15,1,,NOTHING_PLANNED",
                "linkedin,shortWeek,2026-03-16,2026-03-22,3,,NOTHING_PLANNED",
                "linkedin,shortWeek,2026-03-23,2026-03-29,2,,NOTHING_PLANNED",
                "linkedin,runwayPlanned,2026-03-01,2026-03-09,9,,",
                "linkedin,runwayApproved,2026-03-01,2026-03-01,1,,");
    }

    @Test
    void theLevelIsApprovedWhereThatIsAsked() {
        assertThat(gaps("--level", "approved", "--format", "csv").out())
                .contains("linkedin,silence,2026-03-02,2026-03-27,20,true,DRAFT_ONLY\n");
    }

    @Test
    void withoutDatesItIsEightWeeksBackAndTwelveAhead() {
        String json = scene.run("gaps", "--today", "2026-03-01", "--format", "json").out();

        assertThat(withoutBlanks(json))
                .startsWith("{\"from\":\"2026-01-04\",\"to\":\"2026-05-24\",\"today\":\"2026-03-01\"");
    }

    @Test
    void theDayIsThatOfTheClockInTheCalendarsZoneWhereNoneIsSaid() {
        assertThat(scene.run("gaps", "--format", "json").out()).contains("2026-03-01");
    }

    @Test
    void optionsOfTheProgramMayStandBeforeTheCommand() {
        Outcome before = scene.runAnywhere("--today", "2026-03-01", "--calendar", scene.calendar(), "gaps", "--from",
                "2026-03-02", "--to", "2026-03-29");

        assertThat(before.out()).isEqualTo(gaps().out());
    }

    @Test
    void withoutACalendarNamedItIsTheOneOfTheWindow() throws IOException {
        Path usual = scene.folders().calendar();
        Files.createDirectories(usual.getParent());
        Files.copy(scene.calendar(), usual);

        assertThat(scene.runAnywhere("gaps").out()).contains("LinkedIn (linkedin)");
    }

    @Test
    void withoutACalendarNamedItIsTheOneThatTheWindowOpenedLast() throws IOException {
        Files.createDirectories(scene.folders().config());
        Files.writeString(scene.folders().choices(), "calendar = " + scene.calendar() + "\n");

        assertThat(scene.runAnywhere("gaps").out()).contains("LinkedIn (linkedin)");
    }

    @Test
    void onlyTheChannelsNamedAreToldInTheOrderOfThePlan() {
        CommandLineScene three = new CommandLineScene(scene.file("three")).with(plan("a", "b", "c"));

        assertThat(three.run("gaps", "--format=csv", "--channel", "c", "--channel", "a", "--channel=c").lines())
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .containsExactly("channel", "a", "a", "c", "c");
    }

    @Test
    void aChannelIsNamedByItsNameInAnyCaseAsWellAsByItsId() {
        Path plan = scene.write("named.json", """
                {"format":"drumbeat-plan","version":1,"calendar":{},
                 "channels":[{"id":"c1","name":"Ward 4"},{"id":"c2","name":"Clinic"}]}""");
        CommandLineScene named = new CommandLineScene(scene.file("named")).with(plan);

        assertThat(named.run("gaps", "--format=csv", "--channel", "ward 4").lines())
                .extracting(line -> line.substring(0, line.indexOf(','))).containsOnly("channel", "c1");
        assertThat(named.run("gaps", "--channel", "ward").err()).contains("Ward 4 (c1), Clinic (c2)");
    }

    private Path plan(String... channels) {
        StringBuilder plan = new StringBuilder(
                "{\"format\":\"drumbeat-plan\",\"version\":1,\"calendar\":{},\"channels\":[");
        String separator = "";
        for (String channel : channels) {
            plan.append(separator).append("{\"id\":\"").append(channel).append("\"}");
            separator = ",";
        }
        return scene.write("plan.json", plan.append("]}").toString());
    }

    @Test
    void aDropOffIsToldWithTheCampaignItFollows() {
        StringBuilder posts = new StringBuilder();
        for (int day = 0; day < 28; day++) {
            posts.append(day == 0 ? "" : ",").append("{\"id\":\"p").append(day)
                    .append("\",\"channel\":\"c\",\"status\":\"POSTED\",\"date\":\"")
                    .append(LocalDate.of(2026, 1, 5).plusDays(day)).append("\"}");
        }
        Path plan = scene.write("burst.json", """
                {"format":"drumbeat-plan","version":1,"calendar":{},
                 "channels":[{"id":"c","name":"Clinic","start":"2026-01-05","cadence":[{"from":"2026-01-05","perWeek":0,
                 "days":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY","SUNDAY"],"maxSilence":60}]}],
                 "campaigns":[{"id":"hearing","from":"2026-01-05","to":"2026-02-01"}],
                 "posts":[%s]}""".formatted(posts));
        CommandLineScene burst = new CommandLineScene(scene.file("burst")).with(plan);

        assertThat(burst.run("gaps", "--from=2026-02-01", "--to=2026-02-22").lines()).contains(
                "  drop-off    2026-02-02 to 2026-02-22, 3 weeks, open. 7 posts a week before, 0 during. After hearing");
        assertThat(burst.run("gaps", "--from=2026-02-01", "--to=2026-02-22", "--format=csv").lines())
                .contains("c,dropOff,2026-02-02,2026-02-22,3,true,AFTER_CAMPAIGN hearing");
    }

    @Test
    void aCalendarWithoutChannelsHasNothingToTell() {
        CommandLineScene empty = new CommandLineScene(scene.file("empty")).with(plan());

        Outcome outcome = empty.run("gaps");

        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("There are no channels yet");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void anUnknownChannelIsWrongUsageAndTheKnownOnesAreNamed() {
        Outcome outcome = gaps("--channel", "linkdin");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("linkdin").contains("linkedin");
    }

    @Test
    void aReversedSpanIsWrongUsage() {
        assertThat(scene.run("gaps", "--from", "2026-03-29", "--to", "2026-03-02").code()).isEqualTo(2);
        assertThat(scene.run("gaps", "--from", "2027-01-01", "--today", "2026-03-01").code()).isEqualTo(2);
        assertThat(scene.run("gaps", "--from", "2026-03-29", "--to", "2026-03-29").code()).isZero();
    }

    @Test
    void namesOfOthersCannotSteerTheTerminal() {
        Path plan = scene.write("steering.json", """
                {"format":"drumbeat-plan","version":1,"calendar":{},
                 "channels":[{"id":"c","name":"\\u001b[2JGone\\u202e"}]}""");
        CommandLineScene steering = new CommandLineScene(scene.file("steering")).with(plan);

        assertThat(steering.run("gaps").out()).startsWith("[2JGone (c)\n");
    }

    @Test
    void nothingIsWritten() throws IOException {
        byte[] before = Files.readAllBytes(scene.calendar());

        gaps();

        assertThat(Files.readAllBytes(scene.calendar())).isEqualTo(before);
    }
}
