package app.drumbeat.application.intake;

import static app.drumbeat.application.intake.Intake.becomes;
import static app.drumbeat.application.intake.Intake.days;
import static app.drumbeat.application.intake.Intake.keys;
import static app.drumbeat.application.intake.Intake.posts;
import static app.drumbeat.application.intake.Intake.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;

/** Where the plan is on a sheet, whatever stands around it, and what its columns are about. */
class TableShapesTest {

    @AutoClose
    private final Intake intake;

    TableShapesTest(@TempDir Path folder) {
        intake = new Intake(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Date,Time,Channel,Title,Text,Link                 | date,time,channel,title,text,link
            Publish Date,Posting time,Platform,Topic,Caption  | date,time,channel,title,text
            Datum,Uhrzeit,Kanal,Thema,Beitragstext            | date,time,channel,title,text
            Date de publication,Heure,Réseau,Sujet,Légende    | date,time,channel,title,text
            Fecha,Hora,Red social,Tema,Texto                  | date,time,channel,title,text
            DATE:,SOCIAL NETWORK,Post Copy                    | date,channel,text
            Date,Channel,Title,Status,Campaign,Hashtags,Notes | date,channel,title,status,campaign,tags,notes
            Date,Channel,Title,Image file,Assigned to         | date,channel,title,media,owner
            Date,Chanel,Titel,Capton                          | date,channel,title,text
            post_date,channelName,postTitle                   | date,channel,title
            Date,LinkedIn,Instagram                           | date,text@LinkedIn,text@Instagram
            Date,LinkedIn text,LinkedIn link                  | date,text@LinkedIn,link@LinkedIn
            Date,Insta/Facebook Caption                       | date,text@Insta+Facebook
            Date,Channel,Title,Content pillar                 | date,channel,title,notes
            Date,Channel,Title,Likes                          | date,channel,title,ignore""")
    void aColumnIsWhatItsHeaderSays(String headers, String fields) {
        String row = headers.chars().filter(c -> c == ',').mapToObj(c -> ",Wash your hands")
                .collect(Collectors.joining());
        PostsPreview preview = intake.table(headers, "2026-03-02" + row);

        assertThat(preview.tables().getFirst().block().columns()).extracting(column -> column.use().code())
                .containsExactly(fields.split(","));
    }

    @Test
    void aColumnIsWhatItsCellsSayWhereTheHeaderIsWrong() {
        PostsPreview preview = intake.table("Day,Date,Channel,Title", "2026-03-02,Monday,LinkedIn,Flu jabs",
                "2026-03-03,Tuesday,LinkedIn,Wash your hands");

        assertThat(days(preview)).isEqualTo("2026-03-02 2026-03-03");
        assertThat(keys(preview)).isEmpty();
    }

    @Test
    void titlesAndInstructionsAboveTheHeaderAreNoPosts() {
        PostsPreview preview = intake.table("Hillside Clinic – social media", "",
                "Please fill in one row for each post", "", "Date,Channel,Title", "2026-03-02,LinkedIn,Flu jabs");

        assertThat(posts(preview)).containsExactly("2026-03-02 - LinkedIn “Flu jabs”");
        assertThat(preview.rows().getFirst().spot().row()).isEqualTo(6);
    }

    @Test
    void aMergedTitleAndEmptyRowsAboveTheHeaderAreNoPosts() {
        Path file = new Pages().sheet("Plan").row("Social media plan of the falls clinic").row()
                .row("Date", "Channel", "Title").row(LocalDate.of(2026, 3, 2), "LinkedIn", "Flu jabs").merged("A1:C1")
                .in(intake.folder());

        assertThat(posts(intake.preview(file))).containsExactly("2026-03-02 - LinkedIn “Flu jabs”");
    }

    @Test
    void headersInTwoMergedRowsAreReadTogether() {
        Path file = new Pages().sheet("Plan").row("Date", "LinkedIn", "", "Instagram", "")
                .row("", "Text", "Link", "Text", "Link")
                .row(LocalDate.of(2026, 3, 2), "Book your jab today.", "https://example.org/flu", "Jabs are here! 💙",
                        "")
                .merged("A1:A2").merged("B1:C1").merged("D1:E1").in(intake.folder());
        PostsPreview preview = intake.preview(file);

        assertThat(posts(preview)).containsExactly("2026-03-02 - LinkedIn “Book your jab today.”",
                "2026-03-02 - Instagram “Jabs are here! 💙”");
        assertThat(preview.rows().getFirst().post().orElseThrow().words().link()).isEqualTo("https://example.org/flu");
        assertThat(preview.rows().get(1).post().orElseThrow().words().link()).isEmpty();
    }

    @Test
    void everySheetOfAMonthIsTakenInAndHiddenOnesAreNot() {
        Path file = new Pages().sheet("March 2026").row("Date", "Channel", "Title")
                .row("2 March", "LinkedIn", "Flu jabs")
                .sheet("April 2026").row("Date", "Channel", "Title").row("7 April", "LinkedIn", "Sleep well")
                .hiddenSheet("Old 2025").row("Date", "Channel", "Title").row("1 May", "LinkedIn", "Old news")
                .in(intake.folder());
        PostsPreview preview = intake.preview(file);

        assertThat(posts(preview)).containsExactly("2026-03-02 - LinkedIn “Flu jabs”",
                "2026-04-07 - LinkedIn “Sleep well”");
        assertThat(preview.tables()).extracting(table -> table.taken()).containsExactly(true, true, false);
    }

    @Test
    void aPersonCanTakeAHiddenSheetAndLeaveAnother() {
        Path file = new Pages().sheet("March 2026").row("Date", "Channel", "Title")
                .row("2 March", "LinkedIn", "Flu jabs")
                .hiddenSheet("May 2026").row("Date", "Channel", "Title").row("1 May", "LinkedIn", "Sleep well")
                .in(intake.folder());

        assertThat(posts(intake.preview(file, IntakeChoices.NONE.taking(0, false).taking(1, true))))
                .containsExactly("2026-05-01 - LinkedIn “Sleep well”");
    }

    @Test
    void aSecondTableFurtherDownIsReadWithItsOwnHeader() {
        PostsPreview preview = intake.table("Date,Channel,Title", "2026-03-02,LinkedIn,Flu jabs", "",
                "Title,Platform,Publish date", "Sleep well,Instagram,2026-03-04");

        assertThat(posts(preview)).containsExactly("2026-03-02 - LinkedIn “Flu jabs”",
                "2026-03-04 - Instagram “Sleep well”");
    }

    @Test
    void aHeaderThatIsRepeatedOnEveryPageIsNoPost() {
        PostsPreview preview = intake.table("Date,Channel,Title", "2026-03-02,LinkedIn,Flu jabs", "Date,Channel,Title",
                "2026-03-03,LinkedIn,Sleep well");

        assertThat(becomes(preview)).containsExactly(Becomes.NEW_POST, Becomes.NEW_POST);
    }

    @Test
    void legendsTotalsAndRemarksUnderThePlanAreNoPosts() {
        PostsPreview preview = intake.table("Date,Weekday,Channel,Title,Notes", "2026-03-02,Monday,LinkedIn,Flu jabs,",
                ",,,,", ",,,,Green: approved by the matron", ",,,,Total: 1");

        assertThat(becomes(preview)).containsExactly(Becomes.NEW_POST, Becomes.NO_POST, Becomes.NO_POST);
        assertThat(preview.leavesOut()).isFalse();
    }

    @Test
    void aFileOfFiguresByDayIsNoPlanAndSaysSo() {
        PostsPreview preview = intake.table("Date,Impressions,Reach", "2026-03-02,120,80", "2026-03-03,60,40");

        assertThat(preview.rows()).isEmpty();
        assertThat(preview.leavesOut()).isTrue();
        assertThat(said(preview)).contains("There are only figures in this file, and no posts.");
    }

    @Test
    void aFileWithoutAnyTableOfPostsSaysSo() {
        PostsPreview preview = intake.table("Ward,Beds", "North,12", "South,9");

        assertThat(preview.changesSomething()).isFalse();
        assertThat(said(preview)).contains(
                "There is no table of posts in this file. Check whether it is the one you meant.");
    }

    @Test
    void aTableWithoutHeadersIsReadByItsCellsAndThatIsSaid() {
        PostsPreview preview = intake.table("2026-03-02,LinkedIn,Book your flu jab at the clinic today",
                "2026-03-03,Instagram,Our night shift says thank you for waiting");

        assertThat(posts(preview)).containsExactly(
                "2026-03-02 - LinkedIn “Book your flu jab at the clinic today”",
                "2026-03-03 - Instagram “Our night shift says thank you for waiting”");
        assertThat(keys(preview)).contains("intake.table.noHeader");
    }

    @Test
    void datesAreFilledDownWhereThePlanIsByDays() {
        PostsPreview preview = intake.table("Date,Channel,Title", "2026-03-02,LinkedIn,Flu jabs", ",Instagram,Jab day",
                "2026-03-03,LinkedIn,Sleep well", ",Instagram,Good night");

        assertThat(days(preview)).isEqualTo("2026-03-02 2026-03-02 2026-03-03 2026-03-03");
        assertThat(said(preview)).contains("Date: 2 rows have no date and take the one above.");
    }

    @Test
    void aBlankDateIsAnIdeaWhereThePlanIsNotByDays() {
        PostsPreview preview = intake.table("Date,Channel,Title", "2026-03-02,LinkedIn,Flu jabs", ",LinkedIn,Some day",
                ",LinkedIn,Some other day");

        assertThat(becomes(preview)).containsExactly(Becomes.NEW_POST, Becomes.NEW_IDEA, Becomes.NEW_IDEA);
    }

    @Test
    void aPersonCanSayWhetherBlanksRepeatWhatIsAbove() {
        String[] plan = {"Date,Channel,Title", "2026-03-02,LinkedIn,Flu jabs", ",LinkedIn,Some day"};
        Path file = intake.file("plan.csv", plan);

        assertThat(days(intake.preview(file, IntakeChoices.NONE.fillingDown(true)))).isEqualTo("2026-03-02 2026-03-02");
        assertThat(days(intake.preview(file, IntakeChoices.NONE.fillingDown(false)))).isEqualTo("2026-03-02 -");
    }

    @Test
    void mergedDatesAndChannelsHoldForAllTheirRows() {
        Path file = new Pages().sheet("Plan").row("Date", "Channel", "Title")
                .row(LocalDate.of(2026, 3, 2), "LinkedIn", "Flu jabs").row("", "", "Sleep well").merged("A2:A3")
                .merged("B2:B3").in(intake.folder());

        assertThat(posts(intake.preview(file))).containsExactly("2026-03-02 - LinkedIn “Flu jabs”",
                "2026-03-02 - LinkedIn “Sleep well”");
    }

    @Test
    void aRowThatNamesOnlyAChannelHoldsForTheRowsBelow() {
        PostsPreview preview = intake.table("Channel,Date,Title", "LinkedIn,,", ",2026-03-02,Flu jabs",
                ",2026-03-03,Sleep well", "Instagram,,", ",2026-03-04,Good night");

        assertThat(posts(preview)).containsExactly("2026-03-02 - LinkedIn “Flu jabs”",
                "2026-03-03 - LinkedIn “Sleep well”", "2026-03-04 - Instagram “Good night”");
    }

    @Test
    void timesAreReadHoweverTheSpreadsheetHoldsThem() {
        Path file = new Pages().sheet("Plan").row("Date", "Time", "Channel", "Title")
                .row(LocalDate.of(2026, 3, 2), LocalTime.of(9, 30), "LinkedIn", "One")
                .row(LocalDate.of(2026, 3, 3), " 11:00 PM", "LinkedIn", "Two")
                .row(LocalDate.of(2026, 3, 4), "noon", "LinkedIn", "Three")
                .row(LocalDate.of(2026, 3, 5), "morning", "LinkedIn", "Four")
                .row(LocalDate.of(2026, 3, 6), "after rounds", "LinkedIn", "Five").in(intake.folder());
        PostsPreview preview = intake.preview(file);

        assertThat(posts(preview)).containsExactly("2026-03-02 09:30 LinkedIn “One”", "2026-03-03 23:00 LinkedIn “Two”",
                "2026-03-04 12:00 LinkedIn “Three”", "2026-03-05 09:00 LinkedIn “Four”",
                "2026-03-06 - LinkedIn “Five”");
        assertThat(said(preview)).contains("Plan, row 5, Time: “morning” was taken as 09:00.",
                "Plan, row 6, Time: “after rounds” is no time. The post has none.");
    }

    @Test
    void everythingThatARowSaysIsKept() {
        Post post = intake.table(
                "Date,Channel,Title,Text,Link,Media,Status,Campaign,Tags,Notes,Owner,Content pillar,Alt text",
                "2026-03-02,LinkedIn,Flu jabs,Book now.,https://example.org/flu,\"jab.png, queue.jpg\",approved,Winter,"
                        + "\"flu, winter\",Ask the matron,Rosa,Prevention,A nurse with a syringe")
                .rows().getFirst().post().orElseThrow();

        assertThat(post.words().text()).isEqualTo("Book now.");
        assertThat(post.words().link()).isEqualTo("https://example.org/flu");
        assertThat(post.media()).containsExactly("jab.png", "queue.jpg");
        assertThat(post.status()).isEqualTo(PostStatus.APPROVED);
        assertThat(post.tags()).containsExactly("flu", "winter");
        assertThat(post.owner()).isEqualTo("Rosa");
        assertThat(post.words().notes()).isEqualTo(
                "Ask the matron\nContent pillar: Prevention\nAlt text: A nurse with a syringe");
    }

    @Test
    void aTitleThatIsReallyATextBecomesOne() {
        String text = "Hands are washed for as long as it takes to sing a song twice, and then the song is over, "
                + "and the hands are clean, and the ward is glad";
        Post post = intake.table("Date,Channel,Title", "2026-03-02,LinkedIn,\"" + text + "\"").rows().getFirst().post()
                .orElseThrow();

        assertThat(post.words().text()).isEqualTo(text);
        assertThat(post.title()).endsWith("…").hasSizeLessThan(61);
    }

    @Test
    void aCellBeyondTheLastColumnIsNotTakenInAndThatIsSaid() {
        assertThat(said(intake.table("Date,Channel,Title", "2026-03-02,LinkedIn,Flu jabs,ask Rosa")))
                .contains("row 2, D: “ask Rosa” stands beyond the last column and is not taken in.");
    }
}
