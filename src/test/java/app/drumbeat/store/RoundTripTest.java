package app.drumbeat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.media.Medium;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.DeletedPost;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Words;

class RoundTripTest {

    @TempDir
    private Path folder;

    @Test
    void everyRecordComesBackAsItWasWritten() {
        Scene scene = new Scene(folder);
        List<Change<?>> written = new ArrayList<>();
        try (Library library = scene.begin()) {
            for (int seed = 0; seed < 300; seed++) {
                written.addAll(oneOfEach(seed));
            }
            Scene.commit(library, written.toArray(Change<?>[]::new));
        }

        try (Library library = scene.files().open(scene.file, 0)) {
            assertThat(written).allSatisfy(change -> assertThere(library, change));
            assertThat(library.changesOf(library.toUndo().orElseThrow()).list()).isEqualTo(written);
        }
    }

    @Test
    void aTextOfAMegabyteIsNoTrouble() {
        Scene scene = new Scene(folder);
        Post long_ = Scene.post("long", LocalDate.of(2026, 3, 2))
                .saying(new Words("Long", "Ärzte 💙\u0000\n".repeat(100_000), "", ""));
        try (Library library = scene.begin()) {
            Scene.commit(library, Change.made(long_));
        }

        try (Library library = scene.files().open(scene.file, 0)) {
            assertThat(library.posts().find(long_.id())).contains(long_);
            assertThat(library.changesOf(library.toUndo().orElseThrow()).list()).containsExactly(Change.made(long_));
        }
    }

    @Test
    void theCalendarIsOneRecordThatIsReplaced() {
        Scene scene = new Scene(folder);
        CalendarFacts other = CalendarFacts.of("Klinikum Beispiel", ZoneId.of("Europe/Vienna"), DayOfWeek.SUNDAY,
                Locale.forLanguageTag("de-AT"));
        try (Library library = scene.begin()) {
            Scene.commit(library, Change.replaced(Scene.HOSPITAL, other));

            assertThat(library.calendar()).isEqualTo(other);
            assertThat(library.shelf(CalendarFacts.class).list()).containsExactly(other);
        }
    }

    @Test
    void aPostWithoutItsChannelIsAMistakeOfOursAndChangesNothing() {
        Scene scene = new Scene(folder);
        Post stray = Scene.post("stray", LocalDate.of(2026, 3, 2)).on(Id.of("nowhere"));
        try (Library library = scene.begin()) {
            String before = Scene.dump(library);

            assertThatIllegalArgumentException().isThrownBy(() -> Scene.commit(library, Change.made(stray)));

            assertThat(Scene.dump(library)).isEqualTo(before);
            assertThat(library.toUndo().orElseThrow().number()).isEqualTo(1);
        }
    }

    @Test
    void aStepMayBringAPostBeforeItsChannel() {
        Scene scene = new Scene(folder);
        Post early = Scene.post("early", LocalDate.of(2026, 3, 2));
        try (Library library = scene.files().create(scene.file, Scene.HOSPITAL)) {
            Scene.commit(library, Change.made(early), Change.made(Scene.LINKEDIN));

            assertThat(library.posts().list()).containsExactly(early);
        }
    }

    @Test
    void deletedPostsAreListedNewestDeletionFirst() {
        Scene scene = new Scene(folder);
        List<Instant> newestFirst = List.of(Instant.parse("2026-03-02T09:30:01Z"),
                Instant.parse("2026-03-02T09:30:00.500Z"), Instant.parse("2026-03-02T09:30:00.123456789Z"),
                Instant.parse("2026-03-02T09:30:00Z"), Instant.parse("2026-03-02T09:29:59.999Z"));
        try (Library library = scene.begin()) {
            Change<?>[] changes = newestFirst.stream().sorted().map(at -> Change.made(new DeletedPost(
                    Id.of("at " + at), Scene.post("p" + at, LocalDate.of(2026, 3, 2)), at))).toArray(Change<?>[]::new);
            Scene.commit(library, changes);

            assertThat(library.deletedPosts().list()).extracting(deleted -> deleted.deletedAt())
                    .containsExactlyElementsOf(newestFirst);
        }
    }

    private static List<Change<?>> oneOfEach(int seed) {
        RandomRecords random = new RandomRecords(seed);
        String id = seed + random.text();
        Channel channel = random.channel(Id.of("c" + id));
        Campaign campaign = random.campaign(Id.of("k" + id));
        Post post = random.post(Id.of("p" + id), channel.id(),
                seed % 2 == 0 ? Optional.of(campaign.id()) : Optional.empty());
        return List.of(Change.made(channel), Change.made(campaign), Change.made(post),
                Change.made(random.quietPeriod(Id.of("q" + id))), Change.made(random.namedDay(Id.of("d" + id))),
                Change.made(random.mapping(Id.of("m" + id))), Change.made(random.view(Id.of("v" + id))),
                Change.made(random.series(Id.of("s" + id), channel.id(), Optional.of(campaign.id()))),
                Change.made(new Medium(Id.of("e" + id), random.text(), random.text(), Medium.Kind.VIDEO, seed, 7, 0,
                        5_000_000_000L)),
                Change.made(new Dismissal(Id.of("d" + id), random.text(), random.instant())),
                Change.made(random.deleted(random.post(Id.of("x" + id), Id.of("gone"), Optional.empty()))));
    }

    private static <T extends Entity<T>> void assertThere(Library library, Change<T> change) {
        assertThat(library.shelf(change.kind()).find(change.id())).isEqualTo(change.after());
    }
}
