package app.drumbeat.domain.port;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.awareness.NamedDay;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Shelf;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.confidentiality.HouseRule;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.Portrayal;
import app.drumbeat.domain.ledger.Deed;
import app.drumbeat.domain.ledger.Ledger;
import app.drumbeat.domain.media.Medium;
import app.drumbeat.domain.plan.SavedView;
import app.drumbeat.domain.post.DeletedPost;
import app.drumbeat.domain.post.Posts;
import app.drumbeat.domain.post.Series;
import app.drumbeat.domain.review.Office;
import app.drumbeat.domain.review.Reviewer;
import app.drumbeat.domain.review.Route;
import app.drumbeat.domain.review.Submissions;

/**
 * The open calendar file: every shelf to read, and one way to write a list of changes.
 *
 * <p>Used by one thread at a time. Every method may throw {@link StoreException}; after one from a writing method the file
 * is as it was before the call.
 */
public interface Library extends AutoCloseable {

    /** How many steps the file keeps for undo. */
    int STEPS_KEPT = 200;

    /** Where the file is. */
    Path place();

    /** Whether it can only be read; every writing method then throws {@link StoreException.Kind#READ_ONLY}. */
    boolean readOnly();

    CalendarFacts calendar();

    /** By position, then id. */
    Shelf<Channel> channels();

    /** By first day, then name, then id. */
    Shelf<Campaign> campaigns();

    Posts posts();

    /** By first day, then id. */
    Shelf<QuietPeriod> quietPeriods();

    /** By first day, then name, then id. */
    Shelf<NamedDay> namedDays();

    /** Newest deletion first. */
    Shelf<DeletedPost> deletedPosts();

    /** How earlier imports read the columns of tables. */
    Shelf<TableMapping> tableMappings();

    /** By path. */
    Shelf<Medium> media();

    /** By first day, then id. */
    Shelf<Series> series();

    /** By name. */
    Shelf<SavedView> savedViews();

    /** Newest first. */
    Shelf<Dismissal> dismissals();

    /** What the organisation adds to the check of confidentiality, by kind. */
    Shelf<HouseRule> houseRules();

    /** By name. */
    Shelf<Reviewer> reviewers();

    /** By position. */
    Shelf<Route> routes();

    /** When the organisation works: one record at most. */
    default Office office() {
        return shelf(Office.class).find(Office.ID).orElse(Office.WEEKDAYS);
    }

    Submissions submissions();

    /** By reference. */
    default Shelf<Consent> consents() {
        return shelf(Consent.class);
    }

    /** What posts and media show of people. */
    default Shelf<Portrayal> portrayals() {
        return shelf(Portrayal.class);
    }

    /** The history of clearance. */
    Ledger ledger();

    /** The shelf of a kind of record; the one of {@link CalendarFacts} holds its one record. */
    <T extends Entity<T>> Shelf<T> shelf(Class<T> kind);

    /**
     * Writes the changes and keeps them as a step to undo, in one transaction; steps that were undone are forgotten, and
     * so are the oldest beyond {@value #STEPS_KEPT}. Changes that are empty write nothing.
     *
     * <p>{@link CalendarFacts} is a record like any other here: its one record is replaced, never removed.
     *
     * @param deeds what the history tells of it
     */
    void commit(StepName name, Instant at, Changes changes, List<Deed> deeds);

    /**
     * Writes changes that cannot be taken back: no step is kept of them, and every step that tells of their records is forgotten,
     * with those that could only be reached through it.
     */
    void commitForGood(Instant at, Changes changes, List<Deed> deeds);

    /** The same for changes of which the history tells nothing. */
    default void commit(StepName name, Instant at, Changes changes) {
        commit(name, at, changes, List.of());
    }

    /** The newest step that is not undone. */
    Optional<StepEntry> toUndo();

    /** The oldest step that is undone. */
    Optional<StepEntry> toRedo();

    /** What a kept step changed, as it was written. */
    Changes changesOf(StepEntry step);

    /** Writes the changes that take a step back, and marks it as undone, in one transaction; the history grows by it too. */
    void commitUndo(StepEntry step, Instant at, Changes changes, List<Deed> deeds);

    /** Writes the changes that bring an undone step again, and marks it as done, in one transaction. */
    void commitRedo(StepEntry step, Instant at, Changes changes, List<Deed> deeds);

    /** Forgets, beyond recall, the posts that were deleted before {@code instant}; no step, not undoable. */
    void forgetDeletedBefore(Instant instant);

    @Override
    void close();
}
