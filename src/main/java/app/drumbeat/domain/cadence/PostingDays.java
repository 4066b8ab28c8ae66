package app.drumbeat.domain.cadence;

import java.time.DayOfWeek;
import java.util.List;

import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.domain.channel.Channel;

/**
 * The days on which a channel wants to speak, ascending: within its start and end, on a weekday of the rule in force, and
 * in none of its quiet periods. Each knows the rule that is in force on it.
 */
final class PostingDays {

    private final int[] days;
    private final CadenceRule[] rules;
    private int size;

    private PostingDays(int most) {
        days = new int[most];
        rules = new CadenceRule[most];
    }

    /**
     * The posting days from {@code start} to {@code to}, or to the channel's end where that comes first.
     *
     * @param channel has at least one cadence rule; its first one also covers the days before it
     * @param start may come after {@code to}: then there are none
     */
    static PostingDays of(Channel channel, QuietDays quiet, int start, int to) {
        int end = channel.end().map(DayNumber::of).map(day -> Math.min(day, to)).orElse(to);
        PostingDays posting = new PostingDays(Math.max(0, end - start + 1));
        List<CadenceRule> rules = channel.cadence().rules();
        for (int i = 0; i < rules.size(); i++) {
            int first = i == 0 ? start : Math.max(start, DayNumber.of(rules.get(i).from()));
            int last = i + 1 < rules.size() ? Math.min(end, DayNumber.of(rules.get(i + 1).from()) - 1) : end;
            posting.add(rules.get(i), first, last, quiet);
        }
        return posting;
    }

    int size() {
        return size;
    }

    int day(int i) {
        return days[i];
    }

    /** The rule in force on the {@code i}-th of them. */
    CadenceRule rule(int i) {
        return rules[i];
    }

    private void add(CadenceRule rule, int first, int last, QuietDays quiet) {
        int wanted = 0;
        for (DayOfWeek weekday : rule.days()) {
            wanted |= 1 << weekday.ordinal();
        }
        for (int day = first; day <= last; day++) {
            if ((wanted >> DayNumber.weekday(day) & 1) == 1 && !quiet.hold(day)) {
                days[size] = day;
                rules[size++] = rule;
            }
        }
    }
}
