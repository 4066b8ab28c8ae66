package app.drumbeat.domain.cadence;

import java.time.LocalDate;

/** Until which day a channel is covered, by everything planned and by what is approved. */
public record Runway(LocalDate planned, LocalDate approved) {}
