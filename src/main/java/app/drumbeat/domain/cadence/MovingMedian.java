package app.drumbeat.domain.cadence;

/** The median of the latest numbers of a series, kept in order while the series goes on. */
final class MovingMedian {

    private final long[] latest;
    private final long[] sorted;
    private int seen;

    /** @param most how many numbers it looks back on */
    MovingMedian(int most) {
        latest = new long[most];
        sorted = new long[most];
    }

    void add(long number) {
        int place = seen % latest.length;
        int size = Math.min(seen, latest.length);
        if (size == latest.length) {
            size = without(latest[place]);
        }
        latest[place] = number;
        seen++;
        while (size > 0 && sorted[size - 1] > number) {
            sorted[size] = sorted[--size];
        }
        sorted[size] = number;
    }

    /** Of an even number the mean of the middle two, which must be whole. There must be a number. */
    long median() {
        int size = Math.min(seen, latest.length);
        int middle = size / 2;
        return size % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private int without(long number) {
        int place = 0;
        while (sorted[place] != number) {
            place++;
        }
        System.arraycopy(sorted, place + 1, sorted, place, sorted.length - place - 1);
        return sorted.length - 1;
    }
}
