package app.drumbeat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;

/** What the store takes for 10,000 posts over three years on seven channels. Published as report entries of the run. */
@Tag("soak")
class StoreSpeedTest {

    private static final int POSTS = 10_000;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    @TempDir
    private Path folder;

    @Test
    void tenThousandPostsAreQuickToKeepAndAMonthIsThereAtOnce(TestReporter report) throws Exception {
        Scene scene = new Scene(folder);
        List<Change<?>> changes = new ArrayList<>();
        RandomRecords random = new RandomRecords(1);
        List<Channel> channels = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            channels.add(random.channel(Id.of("channel" + i)));
            changes.add(Change.made(channels.get(i)));
        }
        for (int i = 0; i < POSTS; i++) {
            Post post = Scene.post("post" + i, FIRST.plusDays(random.below(1096))).on(channels.get(i % 7).id());
            changes.add(Change.made(post.tagged(List.of("stroke", "prevention")).inCampaign(Optional.empty())));
        }
        try (Library library = scene.begin()) {
            long commit = millis(() -> Scene.commit(library, changes.toArray(Change<?>[]::new)));
            long undo = millis(() -> StepsTest.undo(library));
            long redo = millis(() -> StepsTest.redo(library));
            DateSpan march = new DateSpan(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
            long month = best(() -> library.posts().between(march));
            long days = best(() -> channels.forEach(channel -> library.posts().days(channel.id())));
            long all = best(() -> library.posts().list());
            long move = millis(() -> {
                Post post = library.posts().list().getFirst();
                Scene.commit(library, Change.replaced(post, post.movedTo(FIRST)));
            });
            report.publishEntry(
                    "%d posts: commit %d ms, undo %d, redo %d, month of %d posts %d, days of 7 channels %d, all %d, move %d, file %d kB"
                            .formatted(POSTS, commit, undo, redo, library.posts().between(march).size(), month, days,
                                    all,
                                    move, Files.size(scene.file) / 1024));
            assertThat(commit).isLessThan(1_500);
            assertThat(month).isLessThan(20);
        }
        long copying = millis(() -> scene.files().open(scene.file, 0).close());
        long again = millis(() -> scene.files().open(scene.file, 0).close());
        long copies = millis(() -> scene.files().copiesOf(scene.file));
        report.publishEntry(
                "first opening of the day %d ms, next %d, copies listed %d".formatted(copying, again, copies));
    }

    private static long best(Runnable work) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 15; i++) {
            best = Math.min(best, millis(work));
        }
        return best;
    }

    private static long millis(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }
}
