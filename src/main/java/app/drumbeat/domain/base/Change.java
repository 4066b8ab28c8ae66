package app.drumbeat.domain.base;

import java.util.Optional;

/**
 * What one record was before and is after. No before: it was made. No after: it was removed.
 *
 * @param kind the class of the record, which names its shelf
 */
public record Change<T extends Entity<T>>(Class<T> kind, Id<T> id, Optional<T> before, Optional<T> after) {

    /** @throws IllegalArgumentException if there is neither a before nor an after, or one of them is another record */
    public Change {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("A change needs a before or an after");
        }
        if (before.stream().anyMatch(b -> !b.id().equals(id)) || after.stream().anyMatch(a -> !a.id().equals(id))) {
            throw new IllegalArgumentException("A change keeps the identity of its record");
        }
    }

    public static <T extends Entity<T>> Change<T> made(T after) {
        return new Change<>(kindOf(after), after.id(), Optional.empty(), Optional.of(after));
    }

    public static <T extends Entity<T>> Change<T> replaced(T before, T after) {
        return new Change<>(kindOf(after), after.id(), Optional.of(before), Optional.of(after));
    }

    public static <T extends Entity<T>> Change<T> removed(T before) {
        return new Change<>(kindOf(before), before.id(), Optional.of(before), Optional.empty());
    }

    /** The same change the other way round. */
    public Change<T> turnedRound() {
        return new Change<>(kind, id, after, before);
    }

    /** Whether anything is different afterwards. */
    public boolean changesSomething() {
        return !before.equals(after);
    }

    @SuppressWarnings("unchecked") // an Entity<T> is a T: records implement it for themselves
    private static <T extends Entity<T>> Class<T> kindOf(T record) {
        return (Class<T>) record.getClass();
    }
}
