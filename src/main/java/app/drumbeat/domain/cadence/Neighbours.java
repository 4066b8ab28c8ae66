package app.drumbeat.domain.cadence;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import app.drumbeat.domain.post.Slot;

/** The posts round a place on one channel, to see whether another would come too close to one of them. Pure. */
public final class Neighbours {

    private final int spacing;
    private final NavigableMap<Slot, Integer> taken = new TreeMap<>();

    /**
     * @param spacing how many minutes posts of the channel must be apart
     * @param slots where the others are; those further away than the spacing do no harm
     */
    public Neighbours(int spacing, Collection<Slot> slots) {
        this.spacing = spacing;
        slots.forEach(slot -> taken.merge(slot, 1, Integer::sum));
    }

    /** The one that a post at a place would be too close to; of two the later one. */
    public Optional<Slot> tooClose(Slot at) {
        return Stream.of(Optional.ofNullable(taken.ceilingKey(at)), Optional.ofNullable(taken.floorKey(at)))
                .flatMap(Optional::stream).filter(other -> other.isCloserThan(spacing, at)).findFirst();
    }

    /** Whether one that is itself among them is too close to another. */
    public boolean isCrowded(Slot among) {
        return taken.getOrDefault(among, 0) > 1 && among.isCloserThan(spacing, among)
                || Stream.of(Optional.ofNullable(taken.higherKey(among)), Optional.ofNullable(taken.lowerKey(among)))
                        .flatMap(Optional::stream).anyMatch(other -> other.isCloserThan(spacing, among));
    }
}
