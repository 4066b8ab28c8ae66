package app.drumbeat.domain.channel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How often a channel wants to speak from a day on, until its next rule begins.
 *
 * @param from the first day of the rule; the first rule of a channel also covers the days before it
 * @param perWeek posts a week, 0 to {@value #MOST_PER_WEEK}; 0 means no target
 * @param days the weekdays the channel posts on, at least one
 * @param maxSilence the longest run of posting days without a post that is still fine, 0 to {@value #LONGEST_SILENCE}
 */
public record CadenceRule(LocalDate from, int perWeek, Set<DayOfWeek> days, int maxSilence) {

    public static final int MOST_PER_WEEK = 50;
    public static final int LONGEST_SILENCE = 60;

    /** @throws IllegalArgumentException if a number is out of its bounds or no weekday is named */
    public CadenceRule {
        if (perWeek < 0 || perWeek > MOST_PER_WEEK) {
            throw new IllegalArgumentException("perWeek must be 0 to 50, not " + perWeek);
        }
        if (maxSilence < 0 || maxSilence > LONGEST_SILENCE) {
            throw new IllegalArgumentException("maxSilence must be 0 to 60, not " + maxSilence);
        }
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A cadence rule needs at least one weekday");
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }
}
