package app.drumbeat.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.plan.TodayList.Section;
import app.drumbeat.domain.plan.TodayList.Task;
import app.drumbeat.domain.post.Outcome;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Track;
import app.drumbeat.domain.post.Words;

class TodayListTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);

    /** A post with a time and a text, so many days from today. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            DRAFT,     -61, -
            DRAFT,     -60, OVERDUE
            DRAFT,     -1,  OVERDUE
            IN_REVIEW, -1,  OVERDUE
            APPROVED,  -1,  OVERDUE
            SCHEDULED, -1,  OVERDUE
            APPROVED,  0,   POST
            SCHEDULED, 0,   POST
            APPROVED,  1,   -
            IN_REVIEW, 0,   CHASE
            IN_REVIEW, 7,   CHASE
            IN_REVIEW, 8,   -
            DRAFT,     0,   SUBMIT
            DRAFT,     14,  SUBMIT
            DRAFT,     15,  -
            POSTED,    0,   REPLY
            POSTED,    -1,  REPLY
            POSTED,    -2,  RECORD
            POSTED,    -14, RECORD
            POSTED,    -15, -
            POSTED,    1,   -
            ON_HOLD,   -1,  -
            CANCELLED, 0,   -
            """)
    void aPostStandsWhereItsStateAndItsDayPutIt(PostStatus status, int days, Section section) {
        assertThat(TodayList.sectionOf(post(status, days, "09:00", "Text"), TODAY, LONDON))
                .isEqualTo(Optional.ofNullable(section));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            3, -,     Text, PREPARE
            3, 09:00, '',   PREPARE
            3, 09:00, Text, -
            4, -,     '',   -
            0, -,     '',   POST
            """)
    void aClearedPostThatLacksSomethingIsPreparedInTime(int days, String time, String text, Section section) {
        assertThat(TodayList.sectionOf(post(PostStatus.APPROVED, days, time, text), TODAY, LONDON))
                .isEqualTo(Optional.ofNullable(section));
    }

    @Test
    void whatWentOutOnAnotherDayThanPlannedGoesByTheDayItWentOut() {
        Outcome yesterday = new Outcome(Optional.of(Instant.parse("2026-12-01T22:00:00Z")), "https://example.org", "");

        assertThat(TodayList.sectionOf(post(PostStatus.POSTED, -5, "09:00", "Text").ending(yesterday), TODAY, LONDON))
                .contains(Section.REPLY);
        assertThat(TodayList.sectionOf(post(PostStatus.POSTED, 3, "09:00", "Text").ending(yesterday), TODAY, LONDON))
                .contains(Section.REPLY);
    }

    @Test
    void whoseLinkIsKnownIsRecorded() {
        Post post = post(PostStatus.POSTED, -5, "09:00", "Text")
                .ending(new Outcome(Optional.empty(), "https://example.org/1", ""));

        assertThat(TodayList.sectionOf(post, TODAY, LONDON)).isEmpty();
    }

    @Test
    void theMostPressingComesFirst() {
        TodayList list = TodayList.of(List.of(post(PostStatus.POSTED, -1, "09:00", "Text"),
                post(PostStatus.DRAFT, 3, "09:00", "Text"), post(PostStatus.SCHEDULED, 0, "09:00", "Text"),
                post(PostStatus.DRAFT, -3, "09:00", "Text")), TODAY, LONDON, Map.of(), List.of());

        assertThat(list.tasks()).extracting(Task::section).containsExactly(Section.OVERDUE, Section.POST,
                Section.SUBMIT, Section.REPLY);
    }

    @ParameterizedTest
    @CsvSource({
            // state, its day, when its review asks for something, the section
            "DRAFT, 60, 5, SUBMIT",
            "DRAFT, 60, 0, SUBMIT",
            "DRAFT, 10, -3, SUBMIT",
            "DRAFT, 10, 6,",
            "IN_REVIEW, 30, 0, CHASE",
            "IN_REVIEW, 30, -2, CHASE",
            "IN_REVIEW, 30, 1,",
            "IN_REVIEW, 7, 3, CHASE",
            "DRAFT, -1, -9, OVERDUE",
            "IN_REVIEW, -1, -3, OVERDUE"})
    void whereAReviewSaysByWhenThatCounts(PostStatus status, int days, int due, Section section) {
        Post post = post(status, days, "09:00", "Text");
        TodayList list = TodayList.of(List.of(post), TODAY, LONDON, Map.of(post.id(), TODAY.plusDays(due)), List.of());

        assertThat(list.tasks()).extracting(Task::section)
                .isEqualTo(section == null ? List.of() : List.of(section));
    }

    @Test
    void allThatMayStandHereIsInTheSpanThatIsRead() {
        for (PostStatus status : PostStatus.values()) {
            for (int days = -100; days <= 100; days++) {
                if (status != PostStatus.IDEA) {
                    Post post = post(status, days, null, "");
                    boolean read = TodayList.span(TODAY).contains(TODAY.plusDays(days));
                    assertThat(read || TodayList.sectionOf(post, TODAY, LONDON).isEmpty()).isTrue();
                }
            }
        }
    }

    private static Post post(PostStatus status, int days, @Nullable String time,
            String text) {
        Slot slot = new Slot(TODAY.plusDays(days), Optional.ofNullable(time).map(LocalTime::parse));
        return Post.draft(Id.of("p" + status + days), Id.of("linkedin"), slot, new Words("Title", text, "", ""),
                new Track("u", 0, Instant.EPOCH, Optional.empty())).in(status);
    }
}
