package app.drumbeat.domain.post;

import java.time.LocalDate;

import app.drumbeat.domain.base.Id;

/**
 * Which day of a series a post stands for. The post may have been moved elsewhere; it stands for that day all the same, as the
 * RECURRENCE-ID of a calendar entry does (RFC 5545, 3.8.4.4).
 */
public record SeriesDay(Id<Series> series, LocalDate day) {}
