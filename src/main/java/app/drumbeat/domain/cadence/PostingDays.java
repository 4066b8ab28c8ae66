package app.drumbeat.domain.cadence;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;

import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.domain.channel.Channel;

/**
 * The days on which a channel wants to speak, ascending: within its start and end, on a weekday of the rule in force, and
 * in none of its quiet periods.
 */
final class PostingDays {

    private final List<CadenceRule> rules;
    private final int[] ruleBegins;
    private final int[] days;
    private final int begin;
    private final int end;

    private PostingDays(List<CadenceRule> rules, int[] ruleBegins, int[] days, int begin, int end) {
        this.rules = rules;
        this.ruleBegins = ruleBegins;
        this.days = days;
        this.begin = begin;
        this.end = end;
    }

    /**
     * The posting days from {@code start} to {@code to}, or to the channel's end where that comes first.
     *
     * @param channel has at least one cadence rule; its first one also covers the days before it
     * @param start may come after {@code to}: then there are none
     */
    static PostingDays of(Channel channel, QuietDays quiet, int start, int to) {
        int last = channel.end().isPresent() ? Math.min(DayNumber.of(channel.end().get()), to) : to;
        List<CadenceRule> rules = channel.cadence().rules();
        int[] ruleBegins = new int[rules.size()];
        int[] days = new int[Math.max(0, last - start + 1)];
        int size = 0;
        for (int i = 0; i < rules.size(); i++) {
            int weekdays = weekdaysOf(rules.get(i));
            int ruleFirst = i == 0 ? start : Math.max(start, DayNumber.of(rules.get(i).from()));
            int ruleLast = i + 1 < rules.size() ? Math.min(last, DayNumber.of(rules.get(i + 1).from()) - 1) : last;
            ruleBegins[i] = size;
            for (int day = ruleFirst; day <= ruleLast; day++) {
                if ((weekdays >> DayNumber.weekday(day) & 1) == 1 && !quiet.hold(day)) {
                    days[size++] = day;
                }
            }
        }
        return new PostingDays(rules, ruleBegins, days, 0, size);
    }

    /** Those of them from {@code day} on. */
    PostingDays from(int day) {
        int place = Arrays.binarySearch(days, begin, end, day);
        return new PostingDays(rules, ruleBegins, days, place >= 0 ? place : -place - 1, end);
    }

    int size() {
        return end - begin;
    }

    int day(int i) {
        return days[begin + i];
    }

    /** The rule in force on the {@code i}-th of them. */
    CadenceRule rule(int i) {
        int rule = rules.size() - 1;
        while (ruleBegins[rule] > begin + i) {
            rule--;
        }
        return rules.get(rule);
    }

    /** One bit for each weekday, Monday's the lowest. */
    private static int weekdaysOf(CadenceRule rule) {
        int weekdays = 0;
        for (DayOfWeek day : rule.days()) {
            weekdays |= 1 << day.ordinal();
        }
        return weekdays;
    }
}
