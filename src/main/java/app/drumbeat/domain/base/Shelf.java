package app.drumbeat.domain.base;

import java.util.List;
import java.util.Optional;

/** All records of one kind, to read. Writing goes through {@code Library.commit} alone. */
public interface Shelf<T extends Entity<T>> {

    Optional<T> find(Id<T> id);

    /** Every record, in the order in which people see them. */
    List<T> list();
}
