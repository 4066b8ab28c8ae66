package app.drumbeat.application.intake;

import static app.drumbeat.application.intake.Intake.keys;
import static app.drumbeat.application.intake.Intake.posts;
import static app.drumbeat.application.intake.Intake.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;

/** For which channels a row is, however a plan says so, and which channel of the calendar is meant. */
class ChannelsOfRowsTest {

    private static final Channel LINKEDIN = Intake.channel("li", "Hillside on LinkedIn", Network.LINKEDIN, 0);
    private static final Channel CAREERS = Intake.channel("jobs", "LinkedIn Careers", Network.LINKEDIN, 1);
    private static final Channel INSTAGRAM = Intake.channel("ig", "Instagram", Network.INSTAGRAM, 2);

    @AutoClose
    private final Intake intake;

    ChannelsOfRowsTest(@TempDir Path folder) {
        intake = new Intake(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LinkedIn                       | LinkedIn
            LI                             | LinkedIn
            facbook                        | Facebook
            Twitter/X                      | X
            facebook, instagram, twitter   | Facebook Instagram X
            FB + IG                        | Facebook Instagram
            LinkedIn & X                   | LinkedIn X
            Facebook und Instagram         | Facebook Instagram
            Instagram / Facebook/LinkedIn  | Instagram Facebook LinkedIn
            FB, Facebook                   | Facebook
            Staff newsletter               | Staff_newsletter
            Nurses and Midwives            | Nurses_and_Midwives
            LinkedIn, Staff newsletter     | LinkedIn Staff_newsletter""")
    void aCellNamesOneChannelOrSeveral(String cell, String channels) {
        PostsPreview preview = intake.table("Date;Channel;Title", "2026-03-02;" + cell + ";Flu jabs");

        assertThat(preview.rows()).extracting(row -> row.channel().replace(' ', '_'))
                .containsExactly(channels.split(" "));
        assertThat(preview.newChannels()).hasSameSizeAs(preview.rows());
    }

    @ParameterizedTest
    @CsvSource({"All", "alle Kanäle", "tous les réseaux", "todas las redes", "all platforms"})
    void aWordForAllChannelsNamesNoneAndTheRowIsLeftOut(String everywhere) {
        PostsPreview preview = intake.table("Date,Channel,Title", "2026-03-02," + everywhere + ",Flu jabs");

        assertThat(Intake.becomes(preview)).containsExactly(Becomes.LEFT_OUT);
        assertThat(keys(preview)).containsExactly("intake.channel.everywhere");
    }

    @Test
    void aRowWithoutAChannelAmongRowsThatNameOneIsLeftOut() {
        PostsPreview preview = intake.table("Date,Channel,Title", "2026-03-02,LinkedIn,One", "2026-03-03,LinkedIn,Two",
                "2026-03-04,LinkedIn,Three", "2026-03-05,,Four", "2026-03-06,LinkedIn,Five");

        assertThat(said(preview)).containsExactly("row 5, Channel: The row names no channel. Name one.");
    }

    @Test
    void aColumnForEachNetworkMakesAPostWhereItSaysSomething() {
        PostsPreview preview = intake.table("Date,LinkedIn,Instagram",
                "2026-03-02,Book your jab today,Jabs are here 💙",
                "2026-03-03,Meet our ward team,");

        assertThat(posts(preview)).containsExactly("2026-03-02 - LinkedIn “Book your jab today”",
                "2026-03-02 - Instagram “Jabs are here 💙”", "2026-03-03 - LinkedIn “Meet our ward team”");
    }

    @ParameterizedTest
    @CsvSource({"x", "X", "yes", "✓", "TRUE", "ja", "oui"})
    void aMarkUnderANetworkMeansThatTheRowIsForIt(String mark) {
        PostsPreview preview = intake.table("Date,Title,LinkedIn,Instagram", "2026-03-02,Flu jabs," + mark + ",",
                "2026-03-03,Sleep well," + mark + "," + mark);

        assertThat(posts(preview)).containsExactly("2026-03-02 - LinkedIn “Flu jabs”",
                "2026-03-03 - LinkedIn “Sleep well”", "2026-03-03 - Instagram “Sleep well”");
    }

    @Test
    void aMarkThatSaysNoIsNone() {
        PostsPreview preview = intake.table("Date,Title,LinkedIn,Instagram", "2026-03-02,Flu jabs,yes,no",
                "2026-03-03,Sleep well,no,no");

        assertThat(Intake.becomes(preview)).containsExactly(Becomes.NEW_POST, Becomes.LEFT_OUT);
        assertThat(posts(preview)).containsExactly("2026-03-02 - LinkedIn “Flu jabs”");
    }

    @Test
    void aDateForEachNetworkIsReadFromItsColumnOrItsLine() {
        assertThat(posts(intake.table("Title,LinkedIn,Instagram", "Flu jabs,2026-03-02,2026-03-04",
                "Sleep well,2026-03-09,"))).containsExactly("2026-03-02 - LinkedIn “Flu jabs”",
                        "2026-03-04 - Instagram “Flu jabs”", "2026-03-09 - LinkedIn “Sleep well”");
        assertThat(posts(intake.table("Date,Title",
                "\"LinkedIn: 2026-03-02\nLinkedIn: 9:30\nInstagram: 2026-03-04\",Flu jabs")))
                .containsExactly("2026-03-02 09:30 LinkedIn “Flu jabs”", "2026-03-04 - Instagram “Flu jabs”");
    }

    @ParameterizedTest
    @CsvSource({"Instagram plan.csv,Instagram", "Ward stories.csv,Ward stories", "2026_plan.csv,2026 plan"})
    void postsThatNameNoChannelAreForTheNetworkOrTheNameOfTheFile(String name, String channel) {
        PostsPreview preview = intake.preview(intake.file(name, "Date,Title", "2026-03-02,Flu jabs"));

        assertThat(preview.newChannels()).extracting(Channel::name).containsExactly(channel);
        assertThat(keys(preview)).containsAnyOf("intake.channel.assumed", "intake.channel.nameless");
    }

    @Test
    void theOnlyChannelOfTheCalendarIsTakenForPostsThatNameNone() {
        intake.keep(INSTAGRAM);

        assertThat(posts(intake.table("Date,Title", "2026-03-02,Flu jabs")))
                .containsExactly("2026-03-02 - Instagram “Flu jabs”");
    }

    @Test
    void aPersonSaysForWhichChannelNamelessPostsAre() {
        intake.keep(LINKEDIN, INSTAGRAM);
        Path file = intake.file("plan.csv", "Date,Title", "2026-03-02,Flu jabs");

        assertThat(posts(intake.preview(file, IntakeChoices.NONE.otherwise("Instagram"))))
                .containsExactly("2026-03-02 - Instagram “Flu jabs”");
    }

    @ParameterizedTest
    @CsvSource({"LINKEDIN,Hillside on LinkedIn", "li,Hillside on LinkedIn", "hillside on linkedin,Hillside on LinkedIn",
            "insta,Instagram", "instagramm,Instagram", "IG,Instagram"})
    void aChannelIsFoundByItsIdItsNameOrItsNetwork(String written, String channel) {
        intake.keep(LINKEDIN, INSTAGRAM);
        PostsPreview preview = intake.table("Date,Channel,Title", "2026-03-02," + written + ",Flu jabs");

        assertThat(preview.rows().getFirst().channel()).isEqualTo(channel);
        assertThat(preview.newChannels()).isEmpty();
    }

    @Test
    void aNetworkThatTwoChannelsAreOnNamesNeitherUntilAPersonSaysWhich() {
        intake.keep(LINKEDIN, CAREERS);
        Path file = intake.file("plan.csv", "Date,Channel,Title", "2026-03-02,LinkedIn,Flu jabs",
                "2026-03-03,LinkedIn Careers,Night shift");
        PostsPreview preview = intake.preview(file);

        assertThat(Intake.becomes(preview)).containsExactly(Becomes.LEFT_OUT, Becomes.NEW_POST);
        assertThat(said(preview))
                .containsExactly("row 2: Several channels could be “LinkedIn”. Call it as the calendar does.");
        assertThat(posts(intake.preview(file, IntakeChoices.NONE.channel("LinkedIn", LINKEDIN.id()))))
                .contains("2026-03-02 - Hillside on LinkedIn “Flu jabs”");
    }

    @Test
    void aNewChannelIsMadeInTheSameStepAndFoundAgainTheNextTime() {
        intake.takeTable("Date,Channel,Title", "2026-03-02,insta,Flu jabs", "2026-03-03,LinkedIn Careers,Night shift");

        assertThat(intake.library().channels().list()).extracting(Channel::name)
                .containsExactly("Instagram", "LinkedIn Careers");
        assertThat(intake.library().channels().list()).extracting(Channel::network)
                .containsExactly(Network.INSTAGRAM, Network.LINKEDIN);
        assertThat(intake.library().channels().list())
                .allSatisfy(channel -> assertThat(channel.cadence().rules()).isEmpty());
        assertThat(intake.table("Date,Channel,Title", "2026-03-09,Instagram,Sleep well",
                "2026-03-10,linkedin careers,Day shift").newChannels()).isEmpty();
        assertThat(intake.workspace().undo()).isPresent();
        assertThat(intake.everything()).isEmpty();
    }
}
