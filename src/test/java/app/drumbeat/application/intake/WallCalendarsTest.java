package app.drumbeat.application.intake;

import static app.drumbeat.application.intake.Intake.becomes;
import static app.drumbeat.application.intake.Intake.keys;
import static app.drumbeat.application.intake.Intake.posts;
import static app.drumbeat.application.intake.Intake.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.application.intake.Pages.Formula;

/** A month drawn on a sheet as on a wall, with or without a table under it. */
class WallCalendarsTest {

    @AutoClose
    private final Intake intake;

    WallCalendarsTest(@TempDir Path folder) {
        intake = new Intake(folder);
    }

    /** March 2026 begins on a Sunday. */
    private static Pages march(String title) {
        return new Pages().sheet("Wall").row(title).merged("A1:G1")
                .row("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday");
    }

    @Test
    void titleAndChannelBelowADayNumberAreAPost() {
        Path file = march("March 2026").row(1, 2, 3, 4, 5, 6, 7)
                .row("", "Flu jabs\n\nLinkedIn", "", "Sleep well          \nInstagram", "", "", "")
                .row(8, new Formula("A5+1", 9), 10, 11, 12, 13, 14)
                .row("", "Falls clinic\n9:30\nLinkedIn\nInstagram").in(intake.folder());

        assertThat(posts(intake.preview(file))).containsExactly("2026-03-02 - LinkedIn “Flu jabs”",
                "2026-03-04 - Instagram “Sleep well”", "2026-03-09 09:30 LinkedIn “Falls clinic”",
                "2026-03-09 09:30 Instagram “Falls clinic”");
    }

    @Test
    void severalPostsOfADayStandInOneCell() {
        Path file = march("March 2026").row(1, 2, 3, 4, 5, 6, 7)
                .row("", "LinkedIn: Flu jabs\nInstagram: Jab day").in(intake.folder());

        assertThat(posts(intake.preview(file))).containsExactly("2026-03-02 - LinkedIn “Flu jabs”",
                "2026-03-02 - Instagram “Jab day”");
    }

    @Test
    void whatNamesNoChannelWhereOthersDoIsAnObservance() {
        Path file = march("March 2026").row(1, 2, 3, 4, 5, 6, 7)
                .row("St David's Day", "Flu jabs\nLinkedIn").in(intake.folder());
        PostsPreview preview = intake.preview(file);

        assertThat(becomes(preview)).containsExactly(Becomes.NO_POST, Becomes.NEW_POST);
        assertThat(said(preview)).contains(
                "Wall, row 4, A: “St David's Day” names no channel, as the others here do. It is taken for a remark, not for a post.");
    }

    @Test
    void aMonthThatNamesNoYearIsTheOneWhoseWeekdaysFit() {
        Path file = march("March").row(1, 2, 3, 4, 5, 6, 7).row("", "Flu jabs\nLinkedIn").in(intake.folder());
        PostsPreview preview = intake.preview(file);

        assertThat(posts(preview)).containsExactly("2026-03-02 - LinkedIn “Flu jabs”");
        assertThat(keys(preview)).contains("intake.date.assumedYear");
    }

    @Test
    void aMonthThatIsNotNamedAnywhereIsLeftOut() {
        Path file = new Pages().sheet("Wall").row("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
                .row(1, 2, 3, 4, 5, 6).row("", "Flu jabs\nLinkedIn").in(intake.folder());
        PostsPreview preview = intake.preview(file);

        assertThat(becomes(preview)).containsOnly(Becomes.LEFT_OUT);
        assertThat(keys(preview)).contains("intake.wall.noMonth");
        assertThat(preview.changesSomething()).isFalse();
    }

    @Test
    void aDayThatTheMonthDoesNotHaveIsLeftOut() {
        Path file = new Pages().sheet("February 2026")
                .row("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
                .row(23, 24, 25, 26, 27, 28, 29).row("Flu jabs\nLinkedIn", "", "", "", "", "", "Leap day\nLinkedIn")
                .in(intake.folder());
        PostsPreview preview = intake.preview(file);

        assertThat(becomes(preview)).containsExactly(Becomes.NEW_POST, Becomes.LEFT_OUT);
        assertThat(said(preview)).contains("February 2026, row 3, G: This month has no day 29.");
    }

    @Test
    void theTableUnderTheWallTellsTheSamePostsAndTheyAreTakenOnce() {
        Path file = march("March 2026").row(1, 2, 3, 4, 5, 6, 7).row("", "Flu jabs\nLinkedIn").row(8, 9, 10).row()
                .row("Date", "Channel", "Title", "Text").row("2026-03-02", "LinkedIn", "Jabs", "Book your flu jab.")
                .in(intake.folder());
        PostsPreview preview = intake.preview(file);

        assertThat(becomes(preview)).containsExactly(Becomes.NEW_POST, Becomes.REPEATED);
        assertThat(preview.rows().getFirst().post().orElseThrow().words().text()).isEqualTo("Book your flu jab.");
        assertThat(posts(preview)).containsExactly("2026-03-02 - LinkedIn “Flu jabs”");
    }

    @Test
    void whereTheTableNamesAnotherMonthTheWallIsBelievedAndThatIsSaid() {
        Path file = march("March 2026").row(1, 2, 3, 4, 5, 6, 7).row("", "Flu jabs\nLinkedIn").row(8, 9, 10).row()
                .row("Date", "Channel", "Title", "Text").row("2026-02-02", "LinkedIn", "Jabs", "Book your flu jab.")
                .in(intake.folder());
        PostsPreview preview = intake.preview(file);

        assertThat(posts(preview)).containsExactly("2026-03-02 - LinkedIn “Flu jabs”");
        assertThat(said(preview)).contains(
                "Wall, row 8: The table says Mon 2 Feb 2026, the month above it Mon 2 Mar 2026, for LinkedIn. The month was believed.");
    }

    @Test
    void anEmptyWallWithoutPostsIsNoPlan() {
        PostsPreview preview = intake
                .preview(march("March 2026").row(1, 2, 3, 4, 5, 6, 7).row(8, 9, 10).in(intake.folder()));

        assertThat(preview.rows()).isEmpty();
        assertThat(preview.changesSomething()).isFalse();
    }
}
