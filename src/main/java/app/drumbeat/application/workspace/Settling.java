package app.drumbeat.application.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;

/**
 * Sees to it that posts only ever go forward for those who follow them: whatever writes a post, a person, an import or an
 * undo, its revision and its time of change rise where a feed would show a difference, and never fall.
 */
final class Settling {

    private Settling() {}

    /** The changes of a step, with the tracks of its posts raised. */
    static Changes ofStep(Changes wanted, Instant now) {
        return new Changes(wanted.list().stream().<Change<?>>map(change -> settled(change, now)).toList());
    }

    /**
     * The changes that bring the records to the {@code after} of {@code wanted} from what the library holds now, whose
     * tracks may have gone on since.
     */
    static Changes ofUndo(Changes wanted, Library library, Instant now) {
        List<Change<?>> changes = wanted.list().stream().<Change<?>>map(change -> rebased(change, library, now))
                .toList();
        return new Changes(changes);
    }

    private static <T extends Entity<T>> Change<T> rebased(Change<T> change, Library library, Instant now) {
        Optional<T> present = library.shelf(change.kind()).find(change.id());
        if (present.isEmpty() && change.after().isEmpty()) {
            return change;
        }
        Optional<T> after = change.after();
        if (present.isEmpty() && after.isPresent() && after.get() instanceof Post post) {
            after = Optional.of(change.kind().cast(post.returning(now)));
        }
        return settled(new Change<>(change.kind(), change.id(), present, after), now);
    }

    private static <T extends Entity<T>> Change<T> settled(Change<T> change, Instant now) {
        if (change.before().isPresent() && change.before().get() instanceof Post before && change.after().isPresent()
                && change.after().get() instanceof Post after) {
            T settled = change.kind().cast(after.following(before, now));
            return new Change<>(change.kind(), change.id(), change.before(), Optional.of(settled));
        }
        return change;
    }
}
