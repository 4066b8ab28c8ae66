package app.drumbeat.domain.awareness;

import app.drumbeat.domain.base.DateSpan;

/** A named day as it falls on the calendar: once for each time it recurs. */
public record Occurrence(NamedDay day, DateSpan span) {}
