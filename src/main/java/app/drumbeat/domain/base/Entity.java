package app.drumbeat.domain.base;

/**
 * A thing with an identity that the calendar file keeps. Always an immutable record.
 *
 * @param <T> the record itself
 */
public interface Entity<T extends Entity<T>> {

    Id<T> id();
}
