package app.drumbeat.domain.cadence;

/**
 * Consecutive posting days with no counting post on any calendar day from the first to the last of them.
 *
 * @param postingDays how many they are, from 1 up
 */
record SilentRun(int first, int last, int postingDays) {}
