package app.drumbeat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Words;

class SearchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TempDir
    private Path folder;

    private Scene scene;
    @AutoClose
    private Library library;

    @BeforeEach
    void aCalendar() {
        scene = new Scene(folder);
        library = scene.begin();
    }

    @ParameterizedTest(name = "\"{0}\" finds [{1}]")
    @CsvSource(delimiter = '|', textBlock = """
            sepsis        | sepsis
            SEPSIS        | sepsis
            sep           | sepsis
            know sep      | sepsis
            sep know      | sepsis
            epsis         | ''
            sepsis flu    | ''
            cafe          | cafe
            café          | cafe
            staff         | cafe flu
            winter        | flu
            #winter       | flu
            jo            | flu
            maternity.org | cafe
            don't         | flu
            dont          | ''
            грипп         | flu
            """)
    void postsAreFoundByTheBeginningsOfTheirWords(String typed, String found) {
        keep(Scene.post("sepsis", DAY).saying(new Words("Know the signs of sepsis", "Ask: could it be?", "", "")));
        keep(Scene.post("cafe", DAY).saying(
                new Words("Staff café", "Open again", "https://example.org/maternity.org/", "")));
        keep(Scene.post("flu", DAY).saying(new Words("Flu", "Don't wait. Грипп", "", "for staff"))
                .tagged(List.of("winter", "vaccines")).ownedBy("Jo Bloggs"));

        assertThat(library.posts().matching(typed, 10)).extracting(post -> post.id().value())
                .containsExactlyInAnyOrder(found.isBlank() ? new String[0] : found.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\"", "*", "\"\"\"", "()", "- -", "😀", "title:", "NEAR(", "AND", "OR OR",
            "a\u0000b",
            "^flu", "{title}: flu", "\ud83d"})
    void whateverIsTypedBreaksNothing(String typed) {
        keep(Scene.post("flu", DAY).saying(Words.titled("Flu and nothing else")));

        assertThat(library.posts().matching(typed, 10)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void theTitleCountsMostAndThereAreNeverMoreThanWanted() {
        keep(Scene.post("text", DAY.plusDays(1)).saying(new Words("Winter", "All about the flu", "", "")));
        keep(Scene.post("title", DAY).saying(new Words("Flu", "All about the winter", "", "")));

        assertThat(library.posts().matching("flu", 10)).extracting(post -> post.id().value())
                .containsExactly("title", "text");
        assertThat(library.posts().matching("flu", 1)).hasSize(1);
    }

    @Test
    void whatIsFoundFollowsEveryChangeAndUndo() {
        Post post = Scene.post("p", DAY).saying(Words.titled("Asthma"));
        keep(post);
        Scene.commit(library, Change.replaced(post, post.saying(Words.titled("Diabetes"))));
        assertThat(library.posts().matching("asthma", 10)).isEmpty();
        assertThat(library.posts().matching("diabetes", 10)).hasSize(1);

        StepsTest.undo(library);
        assertThat(library.posts().matching("asthma", 10)).hasSize(1);
        assertThat(library.posts().matching("diabetes", 10)).isEmpty();

        Scene.commit(library, Change.removed(library.posts().find(post.id()).orElseThrow()));
        assertThat(library.posts().matching("asthma", 10)).isEmpty();
        assertThat(scene.files().examine(library).sound()).isTrue();
    }

    @Test
    void wordsOfAPostThatIsGoneAreNotLeftInTheFile() throws IOException {
        List<Post> posts = IntStream.range(0, 200)
                .mapToObj(i -> Scene.post("p" + i, DAY).saying(Words.titled("zebrafinch" + i + " visits"))).toList();
        posts.forEach(this::keep);
        posts.forEach(post -> Scene.commit(library, Change.removed(post)));
        ((SqliteLibrary) library).sql().run("DELETE FROM step; DELETE FROM step_change");

        assertThat(new String(Files.readAllBytes(scene.file), StandardCharsets.ISO_8859_1))
                .doesNotContain("zebrafinch");
    }

    private void keep(Post post) {
        Scene.commit(library, Change.made(post));
    }
}
