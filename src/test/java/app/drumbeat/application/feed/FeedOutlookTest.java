package app.drumbeat.application.feed;

import static app.drumbeat.application.feed.Newsroom.INSTAGRAM;
import static app.drumbeat.application.feed.Newsroom.LINKEDIN;
import static app.drumbeat.application.feed.Newsroom.MORNING;
import static app.drumbeat.application.feed.Newsroom.TODAY;
import static app.drumbeat.application.feed.Newsroom.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Track;
import app.drumbeat.domain.post.Words;

/** What a feed would hold is foretold as it will be written, and what it leaves out is counted by its reason. */
class FeedOutlookTest {

    private static final FeedWish USUAL = FeedWish.usual(TODAY);

    @AutoClose
    private final Newsroom room;

    FeedOutlookTest(@TempDir Path folder) {
        room = new Newsroom(folder);
    }

    @Test
    void everyPostCountsOnceUnderTheFirstReasonToLeaveItOut() {
        room.keep(post("shown", "2026-03-03", "09:30"), post("held", "2026-03-03", "").in(PostStatus.ON_HOLD),
                idea("idea"), post("far", "2028-03-03", ""), post("held-far", "2028-03-03", "").in(PostStatus.ON_HOLD),
                onInstagram("other", "2026-03-04"), post("draft", "2026-03-05", "").in(PostStatus.APPROVED));

        FeedOutlook outlook = room.feeds().outlook(
                USUAL.ofChannels(Set.of(LINKEDIN.id())).inStates(Set.of(PostStatus.DRAFT)), TODAY);

        assertThat(outlook.posts()).isEqualTo(Map.of(FeedFate.ENTRY, 1, FeedFate.ON_HOLD, 2, FeedFate.WITHOUT_DAY, 1,
                FeedFate.OTHER_DAYS, 1, FeedFate.OTHER_CHANNEL, 1, FeedFate.OTHER_STATE, 1));
    }

    @Test
    void aPostCancelledLongAgoIsLeftOutAsSuch() {
        room.at(TODAY.minusDays(91).atTime(23, 0).toInstant(ZoneOffset.UTC));
        room.keep(post("long-ago", "2026-03-03", ""));
        room.keep(post("long-ago", "2026-03-03", "").in(PostStatus.CANCELLED));

        assertThat(room.feeds().outlook(USUAL, TODAY).posts()).isEqualTo(Map.of(FeedFate.LONG_CANCELLED, 1));
    }

    @Test
    void anEmptyCalendarForetellsAnEmptyFeed() {
        FeedOutlook outlook = room.feeds().outlook(USUAL, TODAY);

        assertThat(outlook.entries()).isZero();
        assertThat(outlook.posts()).isEmpty();
    }

    @Test
    void whateverIsWishedForAsManyEntriesAreWrittenAsForetold() {
        Random chance = new Random(7);
        List<PostStatus> states = List.copyOf(EnumSet.complementOf(EnumSet.of(PostStatus.IDEA)));
        for (int i = 0; i < 60; i++) {
            String day = TODAY.plusDays(chance.nextInt(900) - 300).toString();
            Post made = chance.nextBoolean() ? post("p" + i, day, "") : onInstagram("p" + i, day);
            room.keep(made);
            room.keep(made.in(states.get(chance.nextInt(states.size()))));
        }
        room.keep(idea("idea"));
        for (int round = 0; round < 40; round++) {
            LocalDate first = TODAY.plusDays(chance.nextInt(400) - 200);
            FeedWish wish = new FeedWish(someOf(List.of(LINKEDIN.id(), INSTAGRAM.id()), chance), someOf(states, chance),
                    FeedDetail.TITLE, new DateSpan(first, first.plusDays(chance.nextInt(500))), false);

            FeedOutlook outlook = room.feeds().outlook(wish, TODAY);

            assertThat(outlook.entries()).as(wish.toString())
                    .isEqualTo(room.feeds().publish(wish, TODAY, room.feed(), Progress.NONE).entries());
            assertThat(outlook.posts().values().stream().mapToInt(count -> count).sum()).isEqualTo(61);
        }
    }

    private static <T> Set<T> someOf(List<T> all, Random chance) {
        return Set.copyOf(all.stream().filter(one -> chance.nextBoolean()).toList());
    }

    private static Post onInstagram(String id, String day) {
        Id<Channel> instagram = INSTAGRAM.id();
        return post(id, day, "").on(instagram);
    }

    private static Post idea(String id) {
        return Post.idea(Id.of(id), LINKEDIN.id(), Words.titled("Some day"), Track.begun(id + "@example.org", MORNING));
    }
}
