package app.drumbeat.domain.cadence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;

/**
 * Judged weeks in a row with at most half of what the weeks before them had: burn hot, then cold.
 *
 * @param firstWeek the first day of its first week
 * @param lastWeek the first day of its last week
 * @param weeks its number of judged weeks, from 2 up
 * @param baseline posts a full week before it, at most two decimals, rounded half up, no trailing zeros
 * @param during the mean posts a full week during it, likewise
 * @param open whether it reaches the last judged week
 * @param after the campaign it follows
 */
public record DropOff(LocalDate firstWeek, LocalDate lastWeek, int weeks, BigDecimal baseline, BigDecimal during,
        boolean open, Optional<Id<Campaign>> after) {}
