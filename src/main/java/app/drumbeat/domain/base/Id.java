package app.drumbeat.domain.base;

/**
 * The typed identity of one record, so that a post's id can never be handed over as a channel's.
 *
 * <p>Ids are any non-empty text, as plan files bring them; the ones we make are random.
 */
public record Id<T>(String value) implements Comparable<Id<T>> {

    /** @throws IllegalArgumentException if the text is empty */
    public Id {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("An id cannot be empty");
        }
    }

    public static <T> Id<T> of(String value) {
        return new Id<>(value);
    }

    /** By code point, so that the order is the same on every machine: k10 before k2, upper before lower case. */
    @Override
    public int compareTo(Id<T> other) {
        return CodePointOrder.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
