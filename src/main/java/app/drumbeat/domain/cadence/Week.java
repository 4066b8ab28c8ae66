package app.drumbeat.domain.cadence;

import app.drumbeat.domain.channel.CadenceRule;

/**
 * One week of a channel, with at least one posting day.
 *
 * @param first its first day
 * @param rule the rule in force on its first posting day
 * @param postingDays from 1 to 7
 * @param planned counting posts dated in it, on any weekday, not before the channel's start
 */
record Week(int first, CadenceRule rule, int postingDays, int planned) {

    /** One post in the measure of {@link #adjusted()}: every division by 1 to 7 and by 2 comes out whole. */
    static final long ONE_POST = 840;

    int last() {
        return first + 6;
    }

    /** The target of the rule, in proportion to the posting days that quiet periods leave, halves up. */
    int required() {
        int fullWeek = rule.days().size();
        return (2 * rule.perWeek() * postingDays + fullWeek) / (2 * fullWeek);
    }

    /** The posts that a full week would have had at this rate, exactly, in parts of {@link #ONE_POST}. */
    long adjusted() {
        return ONE_POST * planned * rule.days().size() / postingDays;
    }
}
