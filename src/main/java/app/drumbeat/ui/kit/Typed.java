package app.drumbeat.ui.kit;

import java.util.Optional;

import app.drumbeat.domain.base.Problem;

/**
 * What was understood of something a person typed: the value, or what is wrong with it, never both.
 *
 * @param value empty where a problem keeps it from being understood
 */
public record Typed<T>(Optional<T> value, Optional<Problem> problem) {

    public static <T> Typed<T> understood(T value) {
        return new Typed<>(Optional.of(value), Optional.empty());
    }

    /** @param key the sentence that says what is wrong and what would be understood */
    public static <T> Typed<T> wrong(String key, Object... args) {
        return new Typed<>(Optional.empty(), Optional.of(Problem.error("", key, args)));
    }
}
