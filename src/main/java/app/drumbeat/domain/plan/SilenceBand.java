package app.drumbeat.domain.plan;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.channel.Channel;

/**
 * The part of a silence that lies in one week.
 *
 * @param days its days in the week, from the first to the last that lie in the silence, posting days or not
 * @param lane the row it lies in, from 0 down, so that no two bands of a week cover each other
 */
public record SilenceBand(Channel channel, Silence silence, DateSpan days, int lane) {

    /** Whether the silence began in an earlier week. */
    public boolean comesFromBefore() {
        return silence.first().isBefore(days.first());
    }

    /** Whether the silence goes on in a later week. */
    public boolean goesOn() {
        return silence.last().isAfter(days.last());
    }
}
