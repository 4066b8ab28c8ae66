package app.drumbeat.ui.post;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Words;

/** The fields of a post that hold plain words: how a post says them, and how a post comes to say what was typed. */
enum PostField {

    /** One line; breaks in pasted words become blanks. */
    TITLE(Post::title, (post, typed) -> post
            .saying(new Words(oneLine(typed), post.words().text(), post.words().link(), post.words().notes()))),

    /** Kept to the letter, since it is what is published. */
    TEXT(post -> post.words().text(), (post, typed) -> post
            .saying(new Words(post.title(), typed, post.words().link(), post.words().notes()))),

    LINK(post -> post.words().link(), (post, typed) -> post
            .saying(new Words(post.title(), post.words().text(), oneLine(typed), post.words().notes()))),

    NOTES(post -> post.words().notes(), (post, typed) -> post
            .saying(new Words(post.title(), post.words().text(), post.words().link(), typed))),

    TAGS(post -> String.join(", ", post.tags()), (post, typed) -> post.tagged(tags(typed))),

    OWNER(Post::owner, (post, typed) -> post.ownedBy(oneLine(typed)));

    private final Function<Post, String> shown;
    private final BiFunction<Post, String, Post> written;

    PostField(Function<Post, String> shown, BiFunction<Post, String, Post> written) {
        this.shown = shown;
        this.written = written;
    }

    /** The key that names the step. */
    String step() {
        return "step.post.edit." + name().toLowerCase(Locale.ROOT);
    }

    String shown(Post post) {
        return shown.apply(post);
    }

    Post written(Post post, String typed) {
        return written.apply(post, typed);
    }

    /** The tags in what was typed with commas between them; each once, without the sign that networks put before them. */
    static List<String> tags(String typed) {
        return Arrays.stream(typed.split("[,;\\n]")).map(String::strip).map(tag -> tag.replaceFirst("^#+\\s*", ""))
                .filter(tag -> !tag.isEmpty()).distinct().toList();
    }

    private static String oneLine(String typed) {
        return typed.replaceAll("\\R+", " ").strip();
    }
}
