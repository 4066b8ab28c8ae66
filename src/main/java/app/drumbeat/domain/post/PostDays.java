package app.drumbeat.domain.post;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The days and states of one channel's dated posts, ascending by day, and nothing else of them.
 *
 * <p>Kept as two plain columns, because the findings walk over a hundred thousand of them between two frames.
 */
public final class PostDays {

    private static final PostStatus[] STATUSES = PostStatus.values();

    private final int[] epochDays;
    private final byte[] statuses;

    private PostDays(int[] epochDays, byte[] statuses) {
        this.epochDays = epochDays;
        this.statuses = statuses;
    }

    public static PostDays none() {
        return new PostDays(new int[0], new byte[0]);
    }

    /** From posts in any order; those without a day are left out. */
    public static PostDays of(List<Post> posts) {
        List<Post> dated = posts.stream().filter(post -> post.slot().isPresent())
                .sorted(Comparator.comparing(post -> post.slot().orElseThrow().day())).toList();
        Collector collector = new Collector(dated.size());
        dated.forEach(post -> collector.add(post.slot().orElseThrow().day().toEpochDay(), post.status()));
        return collector.done();
    }

    public int size() {
        return epochDays.length;
    }

    /** The day of the {@code i}-th post, as {@link LocalDate#toEpochDay()} counts. */
    public int epochDay(int i) {
        return epochDays[i];
    }

    public LocalDate day(int i) {
        return LocalDate.ofEpochDay(epochDays[i]);
    }

    public PostStatus status(int i) {
        return STATUSES[statuses[i]];
    }

    /** The same without one post of a day and state; the same where there is none. */
    public PostDays without(LocalDate day, PostStatus status) {
        Collector left = new Collector(size());
        boolean taken = false;
        for (int i = 0; i < size(); i++) {
            boolean thisOne = !taken && epochDays[i] == day.toEpochDay() && status(i) == status;
            taken |= thisOne;
            if (!thisOne) {
                left.add(epochDays[i], status(i));
            }
        }
        return left.done();
    }

    /** The same with one post more. */
    public PostDays with(LocalDate day, PostStatus status) {
        Collector more = new Collector(size() + 1);
        int i = 0;
        for (; i < size() && epochDays[i] <= day.toEpochDay(); i++) {
            more.add(epochDays[i], status(i));
        }
        more.add(day.toEpochDay(), status);
        for (; i < size(); i++) {
            more.add(epochDays[i], status(i));
        }
        return more.done();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PostDays that && Arrays.equals(epochDays, that.epochDays)
                && Arrays.equals(statuses, that.statuses);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(epochDays) + Arrays.hashCode(statuses);
    }

    /** Takes one day after the other, ascending. */
    public static final class Collector {

        private int[] epochDays;
        private byte[] statuses;
        private int size;

        public Collector(int expected) {
            epochDays = new int[Math.max(16, expected)];
            statuses = new byte[Math.max(16, expected)];
        }

        /** @throws IllegalArgumentException if the day comes before the one added last */
        public void add(long epochDay, PostStatus status) {
            if (size > 0 && epochDay < epochDays[size - 1]) {
                throw new IllegalArgumentException("Days must ascend");
            }
            if (size == epochDays.length) {
                epochDays = Arrays.copyOf(epochDays, size * 2);
                statuses = Arrays.copyOf(statuses, size * 2);
            }
            epochDays[size] = Math.toIntExact(epochDay);
            statuses[size++] = (byte) status.ordinal();
        }

        public PostDays done() {
            return new PostDays(Arrays.copyOf(epochDays, size), Arrays.copyOf(statuses, size));
        }
    }
}
