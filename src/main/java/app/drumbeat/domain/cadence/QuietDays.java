package app.drumbeat.domain.cadence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;

/** The days on which silence is meant on one channel. Asked day by day, ascending, so that the walk stays one pass. */
final class QuietDays {

    private final int[] firsts;
    private final int[] lasts;
    private int size;
    private int cursor;

    /** @param periods those of every channel, in any order; they may cover each other */
    QuietDays(List<QuietPeriod> periods, Id<Channel> channel) {
        List<DateSpan> spans = new ArrayList<>();
        for (QuietPeriod period : periods) {
            if (period.holdsFor(channel)) {
                spans.add(period.span());
            }
        }
        spans.sort(Comparator.comparing(DateSpan::first));
        firsts = new int[spans.size()];
        lasts = new int[spans.size()];
        for (DateSpan span : spans) {
            add(DayNumber.of(span.first()), DayNumber.of(span.last()));
        }
    }

    /** @param day not before the day asked last */
    boolean hold(int day) {
        while (cursor < size && lasts[cursor] < day) {
            cursor++;
        }
        return cursor < size && firsts[cursor] <= day;
    }

    private void add(int first, int last) {
        if (size > 0 && first <= lasts[size - 1]) {
            lasts[size - 1] = Math.max(lasts[size - 1], last);
        } else {
            firsts[size] = first;
            lasts[size++] = last;
        }
    }
}
