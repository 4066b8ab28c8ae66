package app.drumbeat.application.intake;

import static app.drumbeat.application.intake.Intake.keys;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import app.drumbeat.domain.awareness.NamedDay;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.post.PostStatus;

/** A calendar file becomes a set of named days, or posts where a person says so. */
class NamedDaysTest {

    @AutoClose
    private final Intake intake;

    NamedDaysTest(@TempDir Path folder) {
        intake = new Intake(folder);
    }

    /** Each event as its lines, parted by blanks that are written as underscores. */
    private Path calendar(String name, String... events) {
        return intake.file("days.ics", Stream.of(Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "X-WR-CALNAME:" + name),
                Stream.of(events).flatMap(event -> Stream.concat(Stream.concat(Stream.of("BEGIN:VEVENT"),
                        Stream.of(event.split(" ")).map(line -> line.replace('_', ' '))), Stream.of("END:VEVENT"))),
                Stream.of("END:VCALENDAR")).flatMap(lines -> lines).toArray(String[]::new));
    }

    private DaysPreview preview(Path file) {
        return (DaysPreview) intake.imports().preview(file, IntakeChoices.NONE, Progress.NONE);
    }

    private List<String> days() {
        return intake.library().namedDays().list().stream()
                .map(day -> day.span().first() + (day.span().length() > 1 ? "–" + day.span().last() : "") + " "
                        + day.name() + day.rule().map(rule -> " " + rule).orElse(""))
                .toList();
    }

    @Test
    void daysKeepTheirNamesSpansAndRecurrences() {
        intake.take(calendar("Clinic days", "DTSTART;VALUE=DATE:20260317 SUMMARY:St_Patrick's_Day RRULE:FREQ=YEARLY",
                "DTSTART;VALUE=DATE:20260406 DTEND;VALUE=DATE:20260411 SUMMARY:Easter_break"));

        assertThat(days()).containsExactly("2026-03-17 St Patrick's Day FREQ=YEARLY",
                "2026-04-06–2026-04-10 Easter break");
        assertThat(intake.library().namedDays().list()).extracting(NamedDay::source).containsOnly("Clinic days");
        assertThat(intake.posts()).isEmpty();
    }

    @Test
    void aSecondImportChangesNothingThoughThePublisherMadeNewIdentities() {
        intake.take(calendar("Clinic days", "UID:one DTSTART;VALUE=DATE:20260317 SUMMARY:St_Patrick's_Day"));
        ImportReport again = intake
                .take(calendar("Clinic days", "UID:two DTSTART;VALUE=DATE:20260317 SUMMARY:St_Patrick's_Day"));

        assertThat(again.changed()).isFalse();
        assertThat(((DaysPreview) again.preview()).count(Becomes.SAME)).isOne();
    }

    @Test
    void daysOfOneNameThatRepeatDifferentlyAreEachKnownAgain() {
        String[] events = {"DTSTART;VALUE=DATE:20260317 SUMMARY:Rounds RRULE:FREQ=YEARLY",
                "DTSTART;VALUE=DATE:20260317 SUMMARY:Rounds RRULE:FREQ=MONTHLY",
                "DTSTART;VALUE=DATE:20260317 SUMMARY:Rounds",
                "DTSTART;VALUE=DATE:20260317 SUMMARY:Rounds RRULE:FREQ=WEEKLY;COUNT=4"};
        intake.take(calendar("Clinic days", events));

        assertThat(intake.library().namedDays().list()).hasSize(4);
        assertThat(intake.take(calendar("Clinic days", events)).changed()).isFalse();
    }

    @Test
    void aSetIsReplacedByItsNextEditionAndOneUndoBringsTheOldOneBack() {
        intake.take(calendar("Clinic days", "DTSTART;VALUE=DATE:20260317 SUMMARY:St_Patrick's_Day",
                "DTSTART;VALUE=DATE:20260512 SUMMARY:Nurses'_day"));
        List<String> before = days();
        DaysPreview next = preview(calendar("Clinic days",
                "DTSTART;VALUE=DATE:20260512 SUMMARY:Nurses'_Day RRULE:FREQ=YEARLY",
                "DTSTART;VALUE=DATE:20260601 SUMMARY:Open_day"));

        assertThat(next.days()).extracting(day -> day.becomes() + " " + day.day().name()).containsExactly(
                "UPDATE Nurses' Day", "NEW Open day", "REMOVED St Patrick's Day");
        intake.imports().take(next, Progress.NONE);
        assertThat(days()).containsExactly("2026-05-12 Nurses' Day FREQ=YEARLY", "2026-06-01 Open day");
        intake.workspace().undo();
        assertThat(days()).isEqualTo(before);
    }

    @Test
    void anotherSetIsLeftAlone() {
        intake.take(calendar("Clinic days", "DTSTART;VALUE=DATE:20260317 SUMMARY:St_Patrick's_Day"));
        intake.take(calendar("Terms", "DTSTART;VALUE=DATE:20260901 SUMMARY:Term_begins"));

        assertThat(days()).hasSize(2);
    }

    @Test
    void aCalendarWithoutANameIsCalledLikeItsFile() {
        Path file = intake.file("bank holidays.ics", "BEGIN:VCALENDAR", "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20260317",
                "SUMMARY:St Patrick's Day", "END:VEVENT", "END:VCALENDAR");

        assertThat(preview(file).set()).startsWith("bank holidays");
    }

    @Test
    void whatIsCancelledOrNamelessIsNoDay() {
        DaysPreview preview = preview(calendar("Clinic days",
                "DTSTART;VALUE=DATE:20260317 SUMMARY:St_Patrick's_Day",
                "DTSTART;VALUE=DATE:20260318 SUMMARY:Fun_run STATUS:CANCELLED", "DTSTART;VALUE=DATE:20260319"));

        assertThat(preview.days()).hasSize(1);
        assertThat(keys(preview)).contains("intake.days.nameless");
        assertThat(preview.leavesOut()).isFalse();
    }

    @Test
    void aCalendarWithoutAnyDayChangesNothingAndDoesNotEmptyTheSet() {
        intake.take(calendar("Clinic days", "DTSTART;VALUE=DATE:20260317 SUMMARY:St_Patrick's_Day"));
        ImportReport empty = intake.take(calendar("Clinic days"));

        assertThat(empty.changed()).isFalse();
        assertThat(empty.preview().leavesOut()).isTrue();
        assertThat(days()).hasSize(1);
    }

    private PostsPreview posts(Path file) {
        return intake.preview(file, IntakeChoices.NONE.of(ImportKind.POSTS));
    }

    @Test
    void asPostsTheChannelMayStandBeforeTheTitle() {
        PostsPreview preview = posts(calendar("Plan",
                "DTSTART:20260302T093000 SUMMARY:LinkedIn:_Flu_jabs DESCRIPTION:Book_now.",
                "DTSTART;VALUE=DATE:20260303 SUMMARY:Reminder:_sleep_well",
                "DTSTART;VALUE=DATE:20260304 SUMMARY:insta:_Walk_a_mile STATUS:CANCELLED"));

        assertThat(Intake.posts(preview)).containsExactly("2026-03-02 09:30 LinkedIn “Flu jabs”",
                "2026-03-03 - days “Reminder: sleep well”", "2026-03-04 - Instagram “Walk a mile”");
        assertThat(preview.rows().getFirst().post().orElseThrow().words().text()).isEqualTo("Book now.");
        assertThat(preview.rows().getLast().post().orElseThrow().status()).isEqualTo(PostStatus.CANCELLED);
    }

    @Test
    void asPostsAChannelOfTheCalendarIsKnownByItsName() {
        intake.keep(Intake.channel("blog", "Ward blog", Network.OTHER, 0));

        assertThat(Intake.posts(posts(calendar("Plan", "DTSTART;VALUE=DATE:20260302 SUMMARY:Ward_blog:_Flu_jabs"))))
                .containsExactly("2026-03-02 - Ward blog “Flu jabs”");
    }

    @Test
    void asPostsOnlyTheFirstDayOfWhatRepeatsOrLastsIsTakenAndThatIsSaid() {
        PostsPreview preview = posts(calendar("Plan", "DTSTART;VALUE=DATE:20260302 SUMMARY:X:_Tip RRULE:FREQ=WEEKLY",
                "DTSTART;VALUE=DATE:20260304 DTEND;VALUE=DATE:20260307 SUMMARY:X:_Open_days"));

        assertThat(Intake.days(preview)).isEqualTo("2026-03-02 2026-03-04");
        assertThat(keys(preview)).contains("intake.days.repeats", "intake.days.longer");
    }

    @Test
    void asPostsASecondImportChangesNothing() {
        Path file = calendar("Plan", "DTSTART:20260302T093000Z SUMMARY:LinkedIn:_Flu_jabs",
                "DTSTART:20260302T173000Z SUMMARY:LinkedIn:_Flu_jabs", "DTSTART;VALUE=DATE:20260303 SUMMARY:Rest");
        intake.take(file, IntakeChoices.NONE.of(ImportKind.POSTS));

        assertThat(intake.posts()).hasSize(3);
        assertThat(intake.take(file, IntakeChoices.NONE.of(ImportKind.POSTS)).changed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = ImportKind.class, names = {"PLAN", "DAYS"})
    void aTableIsNoPlanFileAndNoCalendar(ImportKind kind) {
        ImportPreview preview = intake.imports().preview(
                intake.file("plan.csv", "Date,Channel,Title", "2026-03-02,X,Tip"), IntakeChoices.NONE.of(kind),
                Progress.NONE);

        assertThat(preview).isInstanceOf(NothingPreview.class);
        assertThat(keys(preview)).containsExactly("intake.kind.isTable");
        assertThat(Intake.said(preview).stream().collect(Collectors.joining())).contains("Take it in as posts");
    }
}
