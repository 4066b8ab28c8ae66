package app.drumbeat.domain.port;

import java.time.Instant;

/** One step as the file keeps it. Numbers only ever rise; time plays no part in their order. */
public record StepEntry(long number, StepName name, Instant at) {}
