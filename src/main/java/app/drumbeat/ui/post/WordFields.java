package app.drumbeat.ui.post;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

import app.drumbeat.domain.post.Post;

/** The fields of a post that hold words, each as it is being typed. */
final class WordFields {

    private final Map<PostField, TypedField> fields = new EnumMap<>(PostField.class);

    /** @param typed told whenever something is typed in one of them */
    WordFields(Runnable typed) {
        for (PostField field : PostField.values()) {
            fields.put(field, new TypedField(typed));
        }
    }

    TypedField of(PostField field) {
        return Objects.requireNonNull(fields.get(field), "every field is there");
    }

    /** Shows another post. */
    void open(Post post) {
        fields.forEach((field, typed) -> typed.open(field.shown(post)));
    }

    /** Shows the same post as it is now; what is being typed stays. */
    void follow(Post post) {
        fields.forEach((field, typed) -> typed.follow(field.shown(post)));
    }

    /** Hands over the fields in which something was typed that is not saved yet. */
    void eachBeingTyped(BiConsumer<PostField, TypedField> take) {
        fields.forEach((field, typed) -> {
            if (typed.isTyping()) {
                take.accept(field, typed);
            }
        });
    }
}
