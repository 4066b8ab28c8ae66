package app.drumbeat.application.feed;

import static app.drumbeat.application.feed.Newsroom.INSTAGRAM;
import static app.drumbeat.application.feed.Newsroom.LINKEDIN;
import static app.drumbeat.application.feed.Newsroom.MORNING;
import static app.drumbeat.application.feed.Newsroom.TODAY;
import static app.drumbeat.application.feed.Newsroom.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.IntStream;

import biweekly.component.VEvent;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Track;
import app.drumbeat.domain.post.Words;

/** Which posts go into a feed, where it is written, and how those who follow it hear of changes. */
@Isolated("it changes the language and the zone of the whole machine for a moment")
class FeedServiceTest {

    private final Path folder;

    @AutoClose
    private final Newsroom room;

    FeedServiceTest(@TempDir Path folder) {
        this.folder = folder;
        room = new Newsroom(folder);
    }

    @Test
    void everyDatedPostButThoseOnHoldIsInTheUsualFeed() {
        for (PostStatus status : PostStatus.values()) {
            Post post = post(status.name(), "2026-03-03", "");
            room.keep(status == PostStatus.IDEA ? post.withoutDay() : post.in(status));
        }

        assertThat(uids(room.entries())).containsExactlyInAnyOrder("APPROVED", "CANCELLED", "DRAFT", "IN_REVIEW",
                "POSTED", "SCHEDULED");
    }

    @Test
    void theUsualFeedReachesFrom90DaysBeforeTodayTo365After() {
        room.keep(post("too-early", "2025-12-01", ""), post("first", "2025-12-02", ""), post("last", "2027-03-02", ""),
                post("too-late", "2027-03-03", ""));

        assertThat(uids(room.entries())).containsExactly("first", "last");
    }

    @Test
    void aFeedCanBeNarrowed() {
        room.keep(post("a", "2026-03-03", ""), post("b", "2026-03-04", "").in(PostStatus.APPROVED),
                onInstagram("c", "2026-03-05"));
        FeedWish usual = FeedWish.usual(TODAY);

        assertThat(uids(room.entries(usual.ofChannels(Set.of(INSTAGRAM.id()))))).containsExactly("c");
        assertThat(uids(room.entries(usual.inStates(Set.of(PostStatus.APPROVED))))).containsExactly("b");
        assertThat(uids(room.entries(usual.over(DateSpan.day(LocalDate.parse("2026-03-03")))))).containsExactly("a");
        assertThat(uids(room.entries(usual.inStates(Set.of(PostStatus.ON_HOLD))))).isEmpty();
    }

    @Test
    void aCancelledPostIsToldOfFor90Days() {
        room.at(TODAY.minusDays(90).atTime(23, 0).toInstant(ZoneOffset.UTC));
        room.keep(post("in-time", "2026-03-03", ""));
        room.keep(post("in-time", "2026-03-03", "").in(PostStatus.CANCELLED));
        room.at(TODAY.minusDays(91).atTime(23, 0).toInstant(ZoneOffset.UTC));
        room.keep(post("long-ago", "2026-03-03", ""));
        room.keep(post("long-ago", "2026-03-03", "").in(PostStatus.CANCELLED));

        List<VEvent> entries = room.entries();

        assertThat(uids(entries)).containsExactly("in-time");
        assertThat(entries.getFirst().getStatus().isCancelled()).isTrue();
        assertThat(entries.getFirst().getSummary().getValue()).startsWith("Cancelled: LinkedIn: ");
    }

    @Test
    void entriesStandInTheOrderOfDayAndTime() {
        room.keep(post("noon", "2026-03-03", "12:00"), post("day", "2026-03-03", ""), post("later", "2026-03-04", ""),
                onInstagram("dawn", "2026-03-03").at(post("x", "2026-03-03", "05:00").slot().orElseThrow()));

        assertThat(uids(room.entries())).containsExactly("day", "dawn", "noon", "later");
    }

    @Test
    void theReportSaysWhatWasWritten() throws IOException {
        room.keep(post("a", "2026-03-03", ""), post("b", "2026-03-04", "").in(PostStatus.CANCELLED));

        FeedReport report = room.feeds().publish(FeedWish.usual(TODAY), TODAY, room.feed(), Progress.NONE);

        assertThat(report).isEqualTo(new FeedReport(room.feed(), 2, 1, Files.size(room.feed()), List.of()));
        assertThat(room.feeds().outlook(FeedWish.usual(TODAY), TODAY).entries()).isEqualTo(2);
    }

    @Test
    void aLargeFeedIsToldOf() {
        String words = "word ".repeat(6_000);
        room.keep(IntStream.range(0, 31)
                .mapToObj(i -> post("p" + i, "2026-03-03", "").saying(new Words("", words, "", "")))
                .toArray(Post[]::new));

        FeedReport report = room.feeds().publish(FeedWish.usual(TODAY).telling(FeedDetail.FULL), TODAY, room.feed(),
                Progress.NONE);

        assertThat(report.octets()).isGreaterThan(FeedService.LARGE);
        assertThat(report.problems()).extracting(Problem::key).containsExactly("feed.problem.large");
        assertThat(report.problems()).noneMatch(Problem::isError);
    }

    @Test
    void eachChannelGetsAFileOfItsOwnEvenWhenItHasNothingToSay() throws IOException {
        room.keep(post("a", "2026-03-03", ""));

        List<FeedReport> reports = room.feeds().publishEach(FeedWish.usual(TODAY), TODAY, folder, Progress.NONE);

        assertThat(reports).extracting(report -> report.file().getFileName().toString() + " " + report.entries())
                .containsExactly("linkedin.ics 1", "instagram.ics 0");
        assertThat(Newsroom.read(folder.resolve("linkedin.ics")).getNames().getFirst().getValue())
                .isEqualTo("Example Hospital: LinkedIn");
        assertThat(Files.readString(folder.resolve("instagram.ics"))).startsWith("BEGIN:VCALENDAR")
                .doesNotContain("VEVENT");
        assertThat(room.feeds().publishEach(FeedWish.usual(TODAY).ofChannels(Set.of(LINKEDIN.id())), TODAY, folder,
                Progress.NONE)).hasSize(1);
    }

    @Test
    void theSamePlanGivesTheSameOctetsOnEveryMachine() {
        room.keep(post("a", "2026-03-03", "09:30"), post("b", "2026-03-04", "").in(PostStatus.CANCELLED));
        byte[] here = room.octets();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(room.octets()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void twoPostsThatCameToShareAUidAreTwoEntries() {
        Track track = Track.begun("same@example.org", MORNING);
        room.keep(post("a", "2026-03-03", "").tracked(track), post("b", "2026-03-04", "").tracked(track));

        assertThat(room.entries()).extracting(entry -> entry.getUid().getValue()).containsExactly("same@example.org",
                "b.same@example.org");
    }

    @Test
    void theRevisionRisesWhenDayTimeOrStateChangeAndOnlyThen() {
        Post post = post("a", "2026-03-03", "09:30");
        room.keep(post);
        assertThat(revisionAndChange()).isEqualTo("0 2026-03-02T09:00:00Z");

        room.at(MORNING.plus(Duration.ofHours(1)));
        room.keep(post.saying(Words.titled("Another title")));
        assertThat(revisionAndChange()).as("other words").isEqualTo("0 2026-03-02T10:00:00Z");

        room.at(MORNING.plus(Duration.ofHours(2)));
        room.keep(now("a").ownedBy("Ana"));
        assertThat(revisionAndChange()).as("what no feed shows").isEqualTo("0 2026-03-02T10:00:00Z");

        room.keep(now("a").movedTo(LocalDate.parse("2026-03-05")));
        assertThat(revisionAndChange()).as("another day").isEqualTo("1 2026-03-02T11:00:00Z");

        room.at(MORNING.plus(Duration.ofHours(3)));
        room.workspace().undo();
        assertThat(revisionAndChange()).as("undo goes forward").isEqualTo("2 2026-03-02T12:00:00Z");

        room.keep(now("a").in(PostStatus.CANCELLED));
        assertThat(revisionAndChange()).as("another state").isEqualTo("3 2026-03-02T12:00:00Z");
    }

    @Test
    void keepingEqualRecordsAgainChangesNothing() {
        room.keep(post("a", "2026-03-03", "09:30"));
        byte[] before = room.octets();

        room.at(MORNING.plus(Duration.ofDays(1)));
        room.keep(post("a", "2026-03-03", "09:30"));

        assertThat(room.octets()).isEqualTo(before);
    }

    private String revisionAndChange() {
        VEvent entry = room.entry();
        assertThat(entry.getLastModified().getValue()).isEqualTo(entry.getDateTimeStamp().getValue());
        return entry.getSequence().getValue() + " " + entry.getDateTimeStamp().getValue().toInstant();
    }

    private Post now(String id) {
        return room.workspace().library().posts().find(Id.of(id)).orElseThrow();
    }

    private static Post onInstagram(String id, String day) {
        Post post = post(id, day, "");
        return new Post(post.id(), INSTAGRAM.id(), post.slot(), post.status(), Optional.empty(), post.words(),
                Optional.empty(), List.of(),
                List.of(), "", post.outcome(), post.track());
    }

    private static List<String> uids(List<VEvent> entries) {
        return entries.stream().map(entry -> entry.getUid().getValue().replace("@example.org", "")).toList();
    }
}
