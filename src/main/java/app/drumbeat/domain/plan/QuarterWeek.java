package app.drumbeat.domain.plan;

import java.time.LocalDate;

/**
 * One of the weeks of a quarter.
 *
 * @param number ISO 8601 where weeks begin on Monday, else the locale's
 */
public record QuarterWeek(LocalDate first, int number) {}
