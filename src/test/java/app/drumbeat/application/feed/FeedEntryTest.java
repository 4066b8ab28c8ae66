package app.drumbeat.application.feed;

import static app.drumbeat.application.feed.Newsroom.LINKEDIN;
import static app.drumbeat.application.feed.Newsroom.MORNING;
import static app.drumbeat.application.feed.Newsroom.STROKE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.port.FeedEntry;
import app.drumbeat.domain.port.FeedEntry.Certainty;
import app.drumbeat.domain.post.Outcome;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Track;
import app.drumbeat.domain.post.Words;
import app.drumbeat.words.Texts;

/** What an entry says at each level of detail (docs/plan-format.md, "feed"). */
class FeedEntryTest {

    private static final Post SIGNS = new Post(Id.of("p1"), LINKEDIN.id(),
            Optional.of(Slot.at(LocalDate.parse("2026-03-02"), LocalTime.of(9, 30))), PostStatus.APPROVED,
            Optional.empty(),
            new Words("Know the signs", "Face, arms, speech.", "https://example.org/fast", "not for others"),
            Optional.of(STROKE.id()), List.of("stroke", "999"), List.of("signs.png"), "Ana", Outcome.NONE,
            new Track("uid-1", 4, MORNING, Optional.empty()));

    @Test
    void atTheLevelOfTimeOnlyTheChannelIsNamed() {
        assertThat(entry(SIGNS, FeedDetail.TIME)).isEqualTo(new FeedEntry("uid-1", 4, MORNING,
                new FeedEntry.Timed(Instant.parse("2026-03-02T09:30:00Z"), Duration.ofMinutes(15)), "LinkedIn", "",
                List.of(), "",
                Certainty.CONFIRMED));
    }

    @Test
    void atTheLevelOfTitleThePostIsNamedToo() {
        assertThat(entry(SIGNS, FeedDetail.TITLE)).isEqualTo(new FeedEntry("uid-1", 4, MORNING,
                new FeedEntry.Timed(Instant.parse("2026-03-02T09:30:00Z"), Duration.ofMinutes(15)),
                "LinkedIn: Know the signs", "",
                List.of("LinkedIn"), "", Certainty.CONFIRMED));
    }

    @Test
    void inFullItSaysWhatWillBePublicAndNeverTheNotes() {
        assertThat(entry(SIGNS, FeedDetail.FULL)).isEqualTo(new FeedEntry("uid-1", 4, MORNING,
                new FeedEntry.Timed(Instant.parse("2026-03-02T09:30:00Z"), Duration.ofMinutes(15)),
                "LinkedIn: Know the signs",
                "Face, arms, speech.\nhttps://example.org/fast", List.of("LinkedIn", "Act FAST", "stroke", "999"),
                "https://example.org/fast", Certainty.CONFIRMED));
    }

    @Test
    void onceItIsPostedTheLinkIsTheOneWhereItCanBeSeen() {
        Post posted = SIGNS.in(PostStatus.POSTED)
                .ending(new Outcome(Optional.of(MORNING), "https://example.org/live", ""));

        assertThat(entry(posted, FeedDetail.FULL).url()).isEqualTo("https://example.org/live");
        assertThat(entry(posted.in(PostStatus.SCHEDULED), FeedDetail.FULL).url()).isEqualTo("https://example.org/fast");
        assertThat(entry(posted.ending(Outcome.NONE), FeedDetail.FULL).url()).isEqualTo("https://example.org/fast");
    }

    @Test
    void aPostWithoutATimeLastsItsDay() {
        assertThat(entry(SIGNS.at(Slot.on(LocalDate.parse("2026-03-02"))), FeedDetail.TITLE).when())
                .isEqualTo(new FeedEntry.AllDay(LocalDate.parse("2026-03-02")));
    }

    @Test
    void aPostWithoutATitleIsCalledLikeItsChannel() {
        assertThat(entry(SIGNS.saying(new Words(" ", "Only a text", "", "")), FeedDetail.TITLE).summary())
                .isEqualTo("LinkedIn");
    }

    @Test
    void bracesInATitleAreJustBraces() {
        assertThat(entry(SIGNS.saying(Words.titled("It's {0}")), FeedDetail.TITLE).summary())
                .isEqualTo("LinkedIn: It's {0}");
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, TENTATIVE", "IN_REVIEW, TENTATIVE", "APPROVED, CONFIRMED", "SCHEDULED, CONFIRMED",
            "POSTED, CONFIRMED",
            "CANCELLED, CANCELLED"})
    void theStateSaysHowSureItIs(PostStatus status, Certainty certainty) {
        assertThat(entry(SIGNS.in(status), FeedDetail.TITLE).certainty()).isEqualTo(certainty);
    }

    @ParameterizedTest
    @EnumSource(FeedDetail.class)
    void aCancelledPostIsCalledCancelledAtEveryLevel(FeedDetail detail) {
        assertThat(entry(SIGNS.in(PostStatus.CANCELLED), detail).summary())
                .isEqualTo(detail == FeedDetail.TIME ? "Cancelled: LinkedIn" : "Cancelled: LinkedIn: Know the signs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en | Cancelled: LinkedIn", "de-AT | Abgesagt: LinkedIn",
            "fr | Annulé\u00A0: LinkedIn",
            "es | Cancelado: LinkedIn", "xx | Cancelled: LinkedIn"})
    void theWordForCancelledIsInTheCalendarsLanguage(String language, String summary) {
        FeedMapper mapper = mapper(FeedDetail.TIME, ZoneId.of("Europe/London"), Locale.forLanguageTag(language));

        assertThat(mapper.entry(SIGNS.in(PostStatus.CANCELLED), "u").summary()).isEqualTo(summary);
    }

    @ParameterizedTest
    @CsvSource({
            "Europe/London,    2026-03-28, 09:00, 2026-03-28T09:00:00Z",
            "Europe/London,    2026-03-29, 09:00, 2026-03-29T08:00:00Z",
            "Europe/London,    2026-03-29, 01:30, 2026-03-29T01:30:00Z",
            "Europe/London,    2026-10-24, 09:00, 2026-10-24T08:00:00Z",
            "Europe/London,    2026-10-25, 09:00, 2026-10-25T09:00:00Z",
            "Europe/London,    2026-10-25, 01:30, 2026-10-25T00:30:00Z",
            "America/New_York, 2026-03-07, 09:00, 2026-03-07T14:00:00Z",
            "America/New_York, 2026-03-08, 09:00, 2026-03-08T13:00:00Z",
            "America/New_York, 2026-03-08, 02:30, 2026-03-08T07:30:00Z",
            "America/New_York, 2026-11-01, 01:30, 2026-11-01T05:30:00Z",
            "America/New_York, 2026-11-01, 09:00, 2026-11-01T14:00:00Z",
            "Australia/Sydney, 2026-04-04, 09:00, 2026-04-03T22:00:00Z",
            "Australia/Sydney, 2026-04-05, 09:00, 2026-04-04T23:00:00Z",
            "Australia/Sydney, 2026-04-05, 02:30, 2026-04-04T15:30:00Z",
            "Australia/Sydney, 2026-10-04, 02:30, 2026-10-03T16:30:00Z",
            "Australia/Sydney, 2026-10-04, 09:00, 2026-10-03T22:00:00Z"})
    void theInstantIsRightOnBothSidesOfAClockChange(String zone, LocalDate day, LocalTime time, Instant expected) {
        FeedEntry entry = mapper(FeedDetail.TIME, ZoneId.of(zone), Locale.ENGLISH).entry(SIGNS.at(Slot.at(day, time)),
                "u");

        assertThat(entry.when()).isEqualTo(new FeedEntry.Timed(expected, Duration.ofMinutes(15)));
    }

    private static FeedEntry entry(Post post, FeedDetail detail) {
        return mapper(detail, ZoneId.of("Europe/London"), Locale.ENGLISH).entry(post, post.track().uid());
    }

    private static FeedMapper mapper(FeedDetail detail, ZoneId zone, Locale language) {
        return new FeedMapper(detail, zone, Texts.of(language), Map.of(LINKEDIN.id(), LINKEDIN.name()),
                Map.of(STROKE.id(), STROKE.name()), post -> false);
    }
}
