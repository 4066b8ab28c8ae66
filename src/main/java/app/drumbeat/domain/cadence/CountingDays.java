package app.drumbeat.domain.cadence;

import java.util.Arrays;

import app.drumbeat.domain.post.PostDays;
import app.drumbeat.domain.post.PostStatus;

/** The days of the posts that count at one level, ascending; a day with two such posts stands twice. */
final class CountingDays {

    private final int[] days;
    private final int size;

    private CountingDays(int[] days, int size) {
        this.days = days;
        this.size = size;
    }

    static CountingDays of(PostDays posts, Level level, int today) {
        int beforeToday = statuses(level, true);
        int fromToday = statuses(level, false);
        int[] days = new int[posts.size()];
        int size = 0;
        for (int i = 0; i < posts.size(); i++) {
            int day = posts.epochDay(i);
            int counting = day < today ? beforeToday : fromToday;
            days[size] = day;
            size += counting >> posts.status(i).ordinal() & 1;
        }
        return new CountingDays(days, size);
    }

    /** One bit for each state that counts. */
    private static int statuses(Level level, boolean beforeToday) {
        int statuses = 0;
        for (PostStatus status : PostStatus.values()) {
            if (level.counts(status, beforeToday)) {
                statuses |= 1 << status.ordinal();
            }
        }
        return statuses;
    }

    int size() {
        return size;
    }

    int day(int i) {
        return days[i];
    }

    /** Whether any lies from {@code first} to {@code last}, both included. */
    boolean anyWithin(int first, int last) {
        return latestWithin(first, last, first - 1) >= first;
    }

    /** The latest from {@code first} to {@code last}, both included, or {@code otherwise} where none lies there. */
    int latestWithin(int first, int last, int otherwise) {
        int place = Arrays.binarySearch(days, 0, size, last);
        int latest = place >= 0 ? place : -place - 2;
        return latest >= 0 && days[latest] >= first ? days[latest] : otherwise;
    }
}
