package app.drumbeat.domain.plan;

import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.post.PostFilter;

/** A filter that somebody gave a name, to come back to. */
public record SavedView(Id<SavedView> id, String name, PostFilter filter) implements Entity<SavedView> {}
