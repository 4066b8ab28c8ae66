package app.drumbeat.domain.clearance;

import java.time.Instant;

import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;

/**
 * A finding that somebody has looked at and wants to see no more, or lets pass although it blocks.
 *
 * @param id that of the finding
 * @param reason why it is fine, never blank
 */
public record Dismissal(Id<Dismissal> id, String reason, Instant at) implements Entity<Dismissal> {}
