package app.drumbeat.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.drumbeat.domain.base.Id;

/**
 * The ids of one kind of record in a document: which are there, and which are leaned on. References are checked at the
 * end, since a document may name a channel before it brings it.
 */
final class Ids<T> {

    private final String unknown;
    private final Mistakes mistakes;
    private final Map<Id<T>, String> there = new HashMap<>();
    private final List<Reference<T>> references = new ArrayList<>();

    private record Reference<T>(Id<T> id, String place) {}

    /** @param unknown the sentence for a reference to a record that is nowhere */
    Ids(String unknown, Mistakes mistakes) {
        this.unknown = unknown;
        this.mistakes = mistakes;
    }

    /** A record with this id stands at {@code place}; a second one is a mistake. */
    void take(Id<T> id, String place) {
        String first = there.putIfAbsent(id, place);
        if (first != null) {
            mistakes.error(place, "json.problem.duplicate", id.value(), first);
        }
    }

    void lean(Id<T> id, String place) {
        references.add(new Reference<>(id, place));
    }

    /** Names every reference to a record that neither the document nor the calendar has. */
    void check(Set<Id<T>> known) {
        for (Reference<T> reference : references) {
            if (!there.containsKey(reference.id()) && !known.contains(reference.id())) {
                mistakes.error(reference.place(), unknown, reference.id().value());
            }
        }
    }
}
