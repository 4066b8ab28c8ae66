package app.drumbeat.domain.port;

import java.nio.file.Path;
import java.time.Instant;

/** A verified copy of a calendar file, with what it holds, so that a person can choose between copies. */
public record SafeCopy(Path file, Instant taken, int posts, int channels) {}
