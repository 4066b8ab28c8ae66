package app.drumbeat.domain.cadence;

import java.time.LocalDate;

/**
 * One week of one channel that has at least one posting day: what was wanted and what is planned.
 *
 * @param week its first day
 * @param required posts that the cadence asks for, after quiet days are taken off
 * @param planned counting posts dated in the week
 */
public record WeekCount(LocalDate week, int required, int planned) {}
