package app.drumbeat.domain.plan;

import java.time.Instant;

import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;

/**
 * A flag that somebody has looked at and wants to see no more.
 *
 * @param id that of the flag
 * @param reason why it is fine, never blank
 */
public record Dismissal(Id<Dismissal> id, String reason, Instant at) implements Entity<Dismissal> {}
