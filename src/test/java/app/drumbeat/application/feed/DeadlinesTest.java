package app.drumbeat.application.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.application.review.Reviewing;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.review.RouteStep;
import app.drumbeat.domain.review.Verdict;
import app.drumbeat.ical.IcalFeedFormat;
import app.drumbeat.ical.IcalRecurrences;
import app.drumbeat.ui.OpenCalendar;

/** A feed that also tells by when posts have to be sent to review, and by when they are due back. */
class DeadlinesTest {

    @TempDir
    Path folder;

    @AutoClose
    private OpenCalendar calendar;
    private FeedService feeds;
    private Post post;

    @BeforeEach
    void aPostOnARoute() {
        calendar = OpenCalendar.in(folder);
        feeds = new FeedService(calendar.workspace, new IcalFeedFormat(new IcalRecurrences()), calendar.reviewTasks);
        Channel linkedin = calendar.channel("LinkedIn", Network.LINKEDIN, 3, 2);
        calendar.routes.add("Clinical", List.of(new RouteStep("Clinical check", 2, List.of())));
        post = calendar.post(linkedin, LocalDate.of(2026, 12, 14), "17:00", "Hands", PostStatus.DRAFT);
    }

    @Test
    void theLatestDayToSendItIsADayOfItsOwn() {
        assertThat(written(true)).contains("SUMMARY:Send to review: LinkedIn: Hands",
                "DTSTART;VALUE=DATE:20261209", "CATEGORIES:Review");
        assertThat(written(false)).noneMatch(line -> line.contains("review"));
    }

    @Test
    void onceItIsSentItTellsByWhenItIsDueBackAndApprovedNothingMore() {
        calendar.reviewing.submit(post.id());
        assertThat(written(true)).contains("SUMMARY:Clinical check due: LinkedIn: Hands",
                "DTSTART;VALUE=DATE:20261211");
        calendar.reviewing.note(calendar.library.submissions().of(post.id()).getFirst().id(), 0,
                new Reviewing.Said(Verdict.Kind.APPROVED, "Asha", "", OpenCalendar.TODAY, ""));
        assertThat(written(true)).noneMatch(line -> line.contains("Clinical check"));
    }

    @Test
    void aFeedOfClearedPostsTellsOfThoseThatAreStillToBeReviewed() {
        FeedWish cleared = FeedWish.usual(OpenCalendar.TODAY).inStates(Set.of(PostStatus.APPROVED));
        assertThat(write(cleared.withDeadlines(true))).contains("SUMMARY:Send to review: LinkedIn: Hands")
                .doesNotContain("SUMMARY:LinkedIn: Hands");
    }

    private List<String> written(boolean deadlines) {
        return write(FeedWish.usual(OpenCalendar.TODAY).withDeadlines(deadlines));
    }

    private List<String> write(FeedWish wish) {
        Path file = folder.resolve("feed.ics");
        feeds.publish(wish, OpenCalendar.TODAY, file, Progress.NONE);
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
