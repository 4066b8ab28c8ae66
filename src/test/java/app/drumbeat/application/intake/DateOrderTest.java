package app.drumbeat.application.intake;

import static app.drumbeat.application.intake.Intake.days;
import static app.drumbeat.application.intake.Intake.keys;
import static app.drumbeat.application.intake.Intake.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.application.intake.cells.DateOrder;
import app.drumbeat.application.intake.reading.DateDecision;
import app.drumbeat.application.intake.reading.DateDecision.Reason;

/** How it is settled whether 03/04 is the third of April or the fourth of March, and that it is said. */
class DateOrderTest {

    private static final String[] TOPICS = {"Flu jabs", "Hand washing", "Meet the ward", "Falls clinic", "Sleep well",
            "Ask a nurse", "Visiting hours", "Blood donors"};

    @AutoClose
    private final Intake intake;

    DateOrderTest(@TempDir Path folder) {
        intake = new Intake(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Date              | 3/4/2026 25/4/2026              | REST_OF_COLUMN | 2026-04-03 2026-04-25
            Date              | 3/4/2026 4/25/2026              | REST_OF_COLUMN | 2026-03-04 2026-04-25
            Date (DD/MM/YYYY) | 3/4/2026                        | HEADER         | 2026-04-03
            Date (MM/DD/YYYY) | 3/4/2026                        | HEADER         | 2026-03-04
            Datum (TT.MM.JJJJ)| 3/4/2026                        | HEADER         | 2026-04-03
            Fecha (dd/mm/aaaa)| 3/4/2026                        | HEADER         | 2026-04-03
            Date (JJ/MM/AAAA) | 3/4/2026                        | HEADER         | 2026-04-03
            DATE (MONTH/DAY)  | 3/4                             | HEADER         | 2026-03-04
            Date (MM/DD/YYYY) | 3/4/2026 25/4/2026              | REST_OF_COLUMN | 2026-04-03 2026-04-25
            Date              | 3.4.2026                        | DOTS           | 2026-04-03
            Date              | 3/3/2026 15/3/2026              | CLEAR          | 2026-03-03 2026-03-15
            Date              | 2026-03-04 5_March              | CLEAR          | 2026-03-04 2026-03-05
            Date              | Fri_3/4/2026                    | WEEKDAYS       | 2026-04-03
            Date              | Wed_3/4/2026                    | WEEKDAYS       | 2026-03-04
            Date              | 2/3/2026 4/3/2026 6/3/2026 9/3/2026 | NEIGHBOURS | 2026-03-02 2026-03-04 2026-03-06 2026-03-09
            Date              | 3/2/2026 3/4/2026 3/6/2026 3/9/2026 | NEIGHBOURS | 2026-03-02 2026-03-04 2026-03-06 2026-03-09
            Date              | 3/4/2026 5/4/2026               | UNDECIDED      | - -
            Date              | 3/4/2026                        | UNDECIDED      | -
            Date              | soon later                      | NO_DATES       | - -""")
    void theSurestEvidenceSettlesTheOrder(String header, String dates, Reason reason, String days) {
        PostsPreview preview = plan(header, dates.split(" "));

        assertThat(decision(preview).reason()).isEqualTo(reason);
        assertThat(days(preview)).isEqualTo(days);
    }

    @Test
    void theDecisionIsSaidWithTheValueThatSettledIt() {
        assertThat(said(plan("Date", "3/4/2026", "25/4/2026"))).contains(
                "Date: Dates such as 03/04 are read with the day before month: “25/4/2026” in the same column can be nothing else.");
    }

    @Test
    void aHeaderThatTheDatesContradictIsNotBelievedAndThatIsSaid() {
        assertThat(keys(plan("Date (MM/DD/YYYY)", "3/4/2026", "25/4/2026")))
                .contains("intake.date.headerContradicts");
        assertThat(keys(plan("Date (MM/DD/YYYY)", "3/4/2026"))).doesNotContain("intake.date.headerContradicts");
    }

    @Test
    void aColumnOfWeekdaysSettlesTheOrder() {
        PostsPreview preview = intake.table("Date,Day,Channel,Title", "3/4/2026,Friday,LinkedIn,Flu jabs",
                "6/4/2026,Monday,LinkedIn,Hand washing");

        assertThat(decision(preview).reason()).isEqualTo(Reason.WEEKDAYS);
        assertThat(days(preview)).isEqualTo("2026-04-03 2026-04-06");
    }

    @Test
    void aWeekdayThatDoesNotFitIsSaidAndTheDateIsBelieved() {
        PostsPreview preview = intake.table("Date,Day,Channel,Title", "25/4/2026,Friday,LinkedIn,Flu jabs");

        assertThat(days(preview)).isEqualTo("2026-04-25");
        assertThat(said(preview))
                .contains("row 2, Date: “25/4/2026” is a Saturday, not a Friday. It was taken as Sat 25 Apr 2026.");
    }

    @Test
    void theMonthOfTheSheetSettlesTheOrder() {
        Path file = new Pages().sheet("April").row("Date", "Channel", "Title").row("3/4/2026", "LinkedIn", "Flu jabs")
                .row("9/4/2026", "LinkedIn", "Hand washing").in(intake.folder());
        PostsPreview preview = intake.preview(file);

        assertThat(decision(preview).reason()).isEqualTo(Reason.SHEET_MONTH);
        assertThat(days(preview)).isEqualTo("2026-04-03 2026-04-09");
    }

    @Test
    void aSheetThatNothingSettlesGoesByTheOthersOfItsFile() {
        Path file = new Pages().sheet("One").row("Date", "Channel", "Title").row("25/4/2026", "LinkedIn", "Flu jabs")
                .row("3/5/2026", "LinkedIn", "Sleep well").sheet("Two").row("Date", "Channel", "Title")
                .row("3/6/2026", "LinkedIn", "Hand washing").in(intake.folder());
        PostsPreview preview = intake.preview(file);

        assertThat(preview.tables()).extracting(table -> table.dates().reason())
                .containsExactly(Reason.REST_OF_COLUMN, Reason.ELSEWHERE);
        assertThat(days(preview)).isEqualTo("2026-04-25 2026-05-03 2026-06-03");
    }

    @Test
    void sheetsThatContradictEachOtherSettleNothingForAThird() {
        Path file = new Pages().sheet("One").row("Date", "Channel", "Title").row("25/4/2026", "LinkedIn", "Flu jabs")
                .sheet("Two").row("Date", "Channel", "Title").row("4/25/2026", "LinkedIn", "Sleep well").sheet("Three")
                .row("Date", "Channel", "Title").row("3/6/2026", "LinkedIn", "Hand washing").in(intake.folder());

        assertThat(days(intake.preview(file))).isEqualTo("2026-04-25 2026-04-25 -");
    }

    @Test
    void inAMixedColumnEachDateIsReadByThoseAroundItOrLeftOut() {
        PostsPreview preview = plan("Date", "25/3/2026", "3/26/2026", "4/1/2026", "4/6/2026", "5/9/2026");

        assertThat(decision(preview).reason()).isEqualTo(Reason.MIXED);
        assertThat(days(preview)).isEqualTo("2026-03-25 2026-03-26 2026-04-01 2026-04-06 -");
        assertThat(keys(preview)).contains("intake.dates.mixed", "intake.date.byNeighbours", "intake.date.ambiguous");
    }

    @Test
    void anUndecidedRowIsLeftOutWithBothDaysThatItCanBe() {
        PostsPreview preview = plan("Date", "3/4/2026", "2026-05-01");

        assertThat(Intake.becomes(preview)).containsExactly(Becomes.LEFT_OUT, Becomes.NEW_POST);
        assertThat(said(preview)).contains(
                "row 2, Date: “3/4/2026” can be Fri 3 Apr 2026 or Wed 4 Mar 2026. Say whether the day or the month comes first.");
        assertThat(preview.leavesOut()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"DMY,2026-04-03", "MDY,2026-03-04"})
    void aPersonsWordSettlesIt(DateOrder order, String day) {
        Path file = intake.file("plan.csv", "Date,Channel,Title", "3/4/2026,LinkedIn,Flu jabs");
        PostsPreview preview = intake.preview(file, IntakeChoices.NONE.dated(Optional.of(order)));

        assertThat(decision(preview).reason()).isEqualTo(Reason.CHOSEN);
        assertThat(days(preview)).isEqualTo(day);
        assertThat(preview.leavesOut()).isFalse();
    }

    @Test
    void yearFirstIsAPersonsWordForTwoFigures() {
        Path file = intake.file("plan.csv", "Date,Channel,Title", "26/04/03,LinkedIn,Flu jabs");

        assertThat(days(intake.preview(file, IntakeChoices.NONE.dated(Optional.of(DateOrder.YMD)))))
                .isEqualTo("2026-04-03");
    }

    @Test
    void aMonthlyPlanIsNotTakenForDaysThatFollowEachOther() {
        assertThat(decision(plan("Date", "1/1/2026", "1/2/2026", "1/3/2026", "1/4/2026", "1/5/2026")).reason())
                .isEqualTo(Reason.UNDECIDED);
    }

    @Test
    void daysThatTheSpreadsheetExchangedAreTurnedBackAndThatIsSaid() {
        Path file = exchanged();
        PostsPreview preview = intake.preview(file);

        assertThat(days(preview))
                .isEqualTo("2026-09-28 2026-09-29 2026-09-30 2026-10-01 2026-10-02 2026-10-03 2026-10-04");
        assertThat(said(preview)).anySatisfy(sentence -> assertThat(sentence)
                .contains("“2026-01-10” had day and month exchanged. It was taken as Thu 1 Oct 2026."));
    }

    @Test
    void aPersonCanSayThatNothingWasExchanged() {
        assertThat(days(intake.preview(exchanged(), IntakeChoices.NONE.exchanged(false))))
                .startsWith("2026-09-28 2026-09-29 2026-09-30 2026-01-10");
    }

    private Path exchanged() {
        return new Pages().sheet("Plan").row("Date", "Channel", "Title").row("28/9/2026", "LinkedIn", "Flu jabs")
                .row("29/9/2026", "LinkedIn", "Hand washing").row("30/9/2026", "LinkedIn", "Sleep well")
                .row(LocalDate.of(2026, 1, 10), "LinkedIn", "Ask a nurse")
                .row(LocalDate.of(2026, 2, 10), "LinkedIn", "Blood donors")
                .row(LocalDate.of(2026, 3, 10), "LinkedIn", "Visiting hours")
                .row(LocalDate.of(2026, 4, 10), "LinkedIn", "Falls clinic").in(intake.folder());
    }

    @Test
    void realDatesOnTheSameDayOfEveryMonthAreOnlySuspected() {
        Pages pages = new Pages().sheet("Plan").row("Date", "Channel", "Title");
        for (int month = 1; month <= 6; month++) {
            pages.row(LocalDate.of(2026, month, 10), "LinkedIn", TOPICS[month]);
        }
        PostsPreview preview = intake.preview(pages.in(intake.folder()));

        assertThat(keys(preview)).contains("intake.date.exchangeSuspected");
        assertThat(days(preview)).startsWith("2026-01-10 2026-02-10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 March, 5 March                         | 2026-03-03 2026-03-05
            28 December, 4 January                   | 2025-12-28 2026-01-04
            10 November, 30 December, 2 January      | 2025-11-10 2025-12-30 2026-01-02
            20 July, 27 July                         | 2026-07-20 2026-07-27
            28 December 2026, 4 January              | 2026-12-28 2027-01-04
            28 December, 4 January 2028              | 2027-12-28 2028-01-04""")
    void aDateWithoutAYearIsReadByItsNeighboursElseNearToday(String dates, String days) {
        assertThat(days(plan("Date", dates.split(", ")))).isEqualTo(days);
    }

    @Test
    void theYearOfTheFileOrItsHeadingsIsTakenAndSaid() {
        Path file = intake.file("Plan 2027.csv", "Date,Channel,Title", "3 March,LinkedIn,Flu jabs");

        assertThat(days(intake.preview(file))).isEqualTo("2027-03-03");
        assertThat(said(intake.preview(file))).contains(
                "Date: The dates name no year. They were taken to be in 2027.");
    }

    @Test
    void aMistypedYearIsReadAsItWasMeantAndSaid() {
        PostsPreview preview = plan("Date", "20/3/2026", "21/3/20260", "22/3/2026");

        assertThat(days(preview)).isEqualTo("2026-03-20 2026-03-21 2026-03-22");
        assertThat(keys(preview)).contains("intake.date.year");
    }

    @Test
    void theDayOfTheMonthIsEnoughWhereTheSheetNamesTheMonth() {
        Path file = new Pages().sheet("March 2026").row("Date", "Channel", "Title").row(3, "LinkedIn", "Flu jabs")
                .row(17, "LinkedIn", "Hand washing").in(intake.folder());

        assertThat(days(intake.preview(file))).isEqualTo("2026-03-03 2026-03-17");
    }

    private PostsPreview plan(String header, String... dates) {
        List<String> lines = new ArrayList<>(List.of(header + ";Channel;Title"));
        IntStream.range(0, dates.length)
                .forEach(i -> lines.add(dates[i].replace('_', ' ') + ";LinkedIn;" + TOPICS[i]));
        return intake.table(lines.toArray(String[]::new));
    }

    private static DateDecision decision(PostsPreview preview) {
        return preview.tables().getFirst().dates();
    }
}
