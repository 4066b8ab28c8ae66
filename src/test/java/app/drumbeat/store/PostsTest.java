package app.drumbeat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostDays;
import app.drumbeat.domain.post.PostMark;
import app.drumbeat.domain.post.Slot;

/** The shelf of posts answers as a plain list of the same posts would, sorted by hand. */
class PostsTest {

    @TempDir
    private Path folder;

    private final RandomRecords random = new RandomRecords(7);
    private final List<Channel> channels = List.of(random.channel(Id.of("Zebra")), random.channel(Id.of("apple")),
            random.channel(Id.of("𝒜")), random.channel(Id.of("\uffff")), random.channel(Id.of("ä")));
    private final Campaign campaign = random.campaign(Id.of("stroke"));

    @Test
    void everyQuestionIsAnsweredInTheOrderOfThePlan() {
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < 800; i++) {
            posts.add(random.post(Id.of("p" + i), random.pick(channels).id(),
                    random.below(3) == 0 ? Optional.of(campaign.id()) : Optional.empty()));
        }
        try (Library library = new Scene(folder).begin()) {
            List<Change<?>> changes = new ArrayList<>(List.of(Change.made(campaign)));
            channels.forEach(channel -> changes.add(Change.made(channel)));
            posts.forEach(post -> changes.add(Change.made(post)));
            Scene.commit(library, changes.toArray(Change<?>[]::new));
            posts.sort(order());

            DateSpan march = new DateSpan(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
            DateSpan ever = new DateSpan(LocalDate.MIN, LocalDate.MAX);
            assertThat(library.posts().list()).isEqualTo(posts);
            assertThat(library.shelf(Post.class).list()).isEqualTo(posts);
            assertThat(library.posts().between(march))
                    .isEqualTo(where(posts, post -> post.day().filter(march::contains).isPresent()));
            assertThat(library.posts().between(ever)).isEqualTo(where(posts, post -> post.day().isPresent()));
            assertThat(library.posts().withoutDay()).isEqualTo(where(posts, post -> post.day().isEmpty()));
            assertThat(library.posts().of(campaign))
                    .isEqualTo(where(posts, post -> post.campaign().equals(Optional.of(campaign.id()))));
            assertThat(library.posts().count()).isEqualTo(800);
            for (Channel channel : channels) {
                List<Post> own = where(posts, post -> post.channel().equals(channel.id()));
                assertThat(library.posts().of(channel.id())).isEqualTo(own);
                assertThat(days(library.posts().days(channel.id()))).isEqualTo(days(PostDays.of(own)));
                assertThat(library.posts().marks(march).stream()
                        .filter(mark -> mark.channel().equals(channel.id())).toList())
                        .isEqualTo(where(own, post -> post.day().filter(march::contains).isPresent()).stream()
                                .map(post -> new PostMark(post.id(), post.channel(), post.day().orElseThrow(),
                                        post.status()))
                                .toList());
                LocalDate day = own.getFirst().day().orElseThrow();
                assertThat(library.posts().on(channel.id(), day))
                        .isEqualTo(where(own, post -> post.day().equals(Optional.of(day))));
            }
        }
    }

    @Test
    void theExtentIsTheFirstAndTheLastDayOfAnyPost() {
        try (Library library = new Scene(folder).begin()) {
            assertThat(library.posts().extent()).isEmpty();

            LocalDate first = LocalDate.of(2026, 2, 28);
            LocalDate last = LocalDate.of(2028, 2, 29);
            Scene.commit(library, Change.made(Scene.post("a", last)), Change.made(Scene.post("b", first)));

            assertThat(library.posts().extent()).contains(new DateSpan(first, last));
        }
    }

    @Test
    void channelsCampaignsAndDaysStandInTheirOrder() {
        try (Library library = new Scene(folder).begin()) {
            List<Change<?>> changes = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                changes.add(Change.made(random.channel(Id.of("c" + i + random.text()))));
                changes.add(Change.made(random.campaign(Id.of("k" + i))));
                changes.add(Change.made(random.quietPeriod(Id.of("q" + i))));
                changes.add(Change.made(random.namedDay(Id.of("d" + i))));
            }
            Scene.commit(library, changes.toArray(Change<?>[]::new));

            assertThat(library.channels().list())
                    .isSortedAccordingTo(Comparator.comparing(Channel::position).thenComparing(Channel::id));
            assertThat(library.campaigns().list()).isSortedAccordingTo(
                    Comparator.<Campaign, LocalDate>comparing(each -> each.span().first())
                            .thenComparing(each -> Id.of("." + each.name())).thenComparing(Campaign::id));
            assertThat(library.quietPeriods().list()).isSortedAccordingTo(
                    Comparator.<QuietPeriod, LocalDate>comparing(each -> each.span().first())
                            .thenComparing(QuietPeriod::id));
            assertThat(library.namedDays().list()).extracting(day -> day.span().first()).isSorted();
        }
    }

    private Comparator<Post> order() {
        Map<Id<Channel>, Integer> positions = channels.stream()
                .collect(Collectors.toMap(Channel::id, Channel::position));
        return Comparator.comparing((Post post) -> post.day().isEmpty())
                .thenComparing(post -> post.slot().orElse(Slot.on(LocalDate.MAX)))
                .thenComparing(post -> positions.getOrDefault(post.channel(), -1)).thenComparing(Post::id);
    }

    private static List<Post> where(List<Post> posts, Predicate<Post> wanted) {
        return posts.stream().filter(wanted).toList();
    }

    /** Posts of one day may come in any order. */
    private static List<String> days(PostDays days) {
        List<String> list = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            list.add(days.day(i) + " " + days.status(i));
        }
        return list.stream().sorted().toList();
    }
}
