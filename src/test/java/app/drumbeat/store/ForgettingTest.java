package app.drumbeat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.DeletedPost;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Words;

class ForgettingTest {

    private static final Instant LONG_AGO = Scene.NOW.minus(Duration.ofDays(40));

    @TempDir
    private Path folder;

    private final LocalDate day = LocalDate.of(2026, 3, 2);

    @Test
    void onlyWhatWasDeletedBeforeIsForgotten() {
        Scene scene = new Scene(folder);
        try (Library library = scene.begin()) {
            delete(library, Scene.post("old", day), LONG_AGO);
            delete(library, Scene.post("exact", day), LONG_AGO.plusSeconds(1));
            delete(library, Scene.post("new", day), Scene.NOW);

            library.forgetDeletedBefore(LONG_AGO.plusSeconds(1));

            assertThat(library.deletedPosts().list()).extracting(deleted -> deleted.post().id().value())
                    .containsExactly("new", "exact");
        }
    }

    @Test
    void stepsThatTellOfAForgottenPostAreForgottenWithAllBeforeThem() {
        Scene scene = new Scene(folder);
        try (Library library = scene.begin()) {
            delete(library, Scene.post("old", day), LONG_AGO);
            Post later = Scene.post("later", day);
            Scene.commit(library, Change.made(later));
            long kept = library.toUndo().orElseThrow().number();
            Scene.commit(library, Change.replaced(later, later.ownedBy("Jo")));

            library.forgetDeletedBefore(Scene.NOW);

            StepsTest.undo(library);
            assertThat(library.toUndo().orElseThrow().number()).isEqualTo(kept);
            StepsTest.undo(library);
            assertThat(library.toUndo()).isEmpty();
            StepsTest.redo(library);
            assertThat(library.posts().list()).containsExactly(later);
        }
    }

    @Test
    void undoneStepsThatTellOfItAreForgottenWithAllAfterThem() {
        Scene scene = new Scene(folder);
        try (Library library = scene.begin()) {
            Post old = Scene.post("old", day);
            DeletedPost deleted = delete(library, old, LONG_AGO);
            Scene.commit(library, Change.made(Scene.post("between", day)));
            Scene.commit(library, Change.removed(deleted), Change.made(old));
            Scene.commit(library, Change.made(Scene.post("after", day)));
            StepsTest.undo(library);
            StepsTest.undo(library);
            StepsTest.undo(library);

            library.forgetDeletedBefore(Scene.NOW);

            StepsTest.redo(library);
            assertThat(library.posts().list()).extracting(post -> post.id().value()).containsExactly("between");
            assertThat(library.toRedo()).isEmpty();
        }
    }

    @Test
    void forgettingNothingIsNoWrite() throws IOException {
        Scene scene = new Scene(folder);
        try (Library library = scene.begin()) {
            delete(library, Scene.post("new", day), Scene.NOW);
            var before = Files.getLastModifiedTime(scene.file);

            library.forgetDeletedBefore(Scene.NOW);

            assertThat(Files.getLastModifiedTime(scene.file)).isEqualTo(before);
        }
    }

    @Test
    void forgottenPostsCannotBeReadInTheFileAnyMore() throws IOException {
        forgetAHundred(3);
    }

    @Test
    @Tag("soak")
    void howeverTheyWereWrittenForgottenPostsCannotBeReadAnyMore() throws IOException {
        for (int seed = 0; seed < 60; seed++) {
            forgetAHundred(seed);
        }
    }

    /** Names of a hundred posts, written, moved about, deleted and forgotten among others that stay. */
    private void forgetAHundred(int seed) throws IOException {
        Scene scene = new Scene(folder.resolve("seed" + seed));
        Random random = new Random(seed);
        List<String> secrets = new ArrayList<>();
        try (Library library = scene.begin()) {
            for (int i = 0; i < 100; i++) {
                String secret = "Canary%05dname".formatted(random.nextInt(100_000));
                secrets.add(secret);
                String filler = "x".repeat(random.nextInt(i % 10 == 0 ? 9000 : 900));
                Post post = Scene.post("s" + i, day.plusDays(random.nextInt(100)))
                        .saying(new Words(secret, filler + secret, "", secret)).tagged(List.of(secret));
                Post other = Scene.post("o" + i, day.plusDays(random.nextInt(100)))
                        .saying(new Words("t", filler, "", ""));
                Scene.commit(library, Change.made(other), Change.made(post));
                Scene.commit(library, Change.replaced(post, post.movedTo(day)));
                delete(library, post.movedTo(day), LONG_AGO);
            }
            assertThat(readable(secrets)).isNotEmpty();

            library.forgetDeletedBefore(Scene.NOW);
            assertThat(readable(secrets)).as("seed %d, open", seed).isEmpty();
        }
        assertThat(readable(secrets)).as("seed %d", seed).isEmpty();
    }

    private static DeletedPost delete(Library library, Post post, Instant at) {
        DeletedPost deleted = DeletedPost.of(post, at);
        if (library.posts().find(post.id()).isEmpty()) {
            Scene.commit(library, Change.made(post));
        }
        Scene.commit(library, Change.removed(post), Change.made(deleted));
        return deleted;
    }

    /** The secrets that stand in any file of the folder, as a stranger with an editor would find them. */
    private List<String> readable(List<String> secrets) throws IOException {
        StringBuilder everything = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                everything.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        String text = everything.toString();
        return secrets.stream().filter(text::contains).toList();
    }
}
