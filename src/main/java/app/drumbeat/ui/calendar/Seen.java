package app.drumbeat.ui.calendar;

import java.time.YearMonth;

/** How many posts of a month are seen: with a chip of their own, or counted behind "+3 more". */
public record Seen(YearMonth month, int shown, int counted) {}
