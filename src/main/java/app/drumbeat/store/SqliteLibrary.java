package app.drumbeat.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.awareness.NamedDay;
import app.drumbeat.domain.base.Change;
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
import app.drumbeat.domain.consent.Portrayal;
import app.drumbeat.domain.evidence.Backing;
import app.drumbeat.domain.ledger.Deed;
import app.drumbeat.domain.ledger.Ledger;
import app.drumbeat.domain.media.Medium;
import app.drumbeat.domain.plan.SavedView;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.StepEntry;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.port.TableMapping;
import app.drumbeat.domain.post.DeletedPost;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Posts;
import app.drumbeat.domain.post.Series;
import app.drumbeat.domain.review.Reviewer;
import app.drumbeat.domain.review.Route;
import app.drumbeat.domain.review.Submission;
import app.drumbeat.domain.review.Submissions;

/** One open file: hands out its shelves, writes changes as steps, each in one transaction. */
final class SqliteLibrary implements Library {

    private final Sql sql;
    private final boolean readOnly;
    private final Shelves shelves;
    private final Posts posts;
    private final Submissions submissions;
    private final SqliteLedger ledger;
    private final Steps steps;
    private final Witness witness;

    /** @param sql open, examined and of today's schema; closed with this */
    SqliteLibrary(Sql sql, boolean readOnly) {
        this.sql = sql;
        this.readOnly = readOnly;
        this.shelves = new Shelves(sql);
        this.posts = new SqlitePosts(sql, shelves.of(Post.class));
        this.submissions = new SqliteSubmissions(sql, shelves.of(Submission.class));
        this.ledger = new SqliteLedger(sql);
        this.steps = new Steps(sql, shelves);
        this.witness = new Witness(sql.file());
    }

    Sql sql() {
        return sql;
    }

    /** @throws StoreException DAMAGED when a table lacks, or the calendar itself */
    void requireWhole() {
        shelves.requireTables();
        calendar();
    }

    @Override
    public Path place() {
        return sql.file();
    }

    @Override
    public boolean readOnly() {
        return readOnly;
    }

    @Override
    public CalendarFacts calendar() {
        return shelf(CalendarFacts.class).find(CalendarFacts.ID)
                .orElseThrow(
                        () -> new StoreException(StoreException.Kind.DAMAGED, place().toString(), "No calendar in it"));
    }

    @Override
    public Shelf<Channel> channels() {
        return shelf(Channel.class);
    }

    @Override
    public Shelf<Campaign> campaigns() {
        return shelf(Campaign.class);
    }

    @Override
    public Posts posts() {
        return posts;
    }

    @Override
    public Shelf<QuietPeriod> quietPeriods() {
        return shelf(QuietPeriod.class);
    }

    @Override
    public Shelf<NamedDay> namedDays() {
        return shelf(NamedDay.class);
    }

    @Override
    public Shelf<DeletedPost> deletedPosts() {
        return shelf(DeletedPost.class);
    }

    @Override
    public Shelf<TableMapping> tableMappings() {
        return shelf(TableMapping.class);
    }

    @Override
    public Shelf<SavedView> savedViews() {
        return shelf(SavedView.class);
    }

    @Override
    public Shelf<Medium> media() {
        return shelf(Medium.class);
    }

    @Override
    public Shelf<Series> series() {
        return shelf(Series.class);
    }

    @Override
    public Shelf<HouseRule> houseRules() {
        return shelf(HouseRule.class);
    }

    @Override
    public Shelf<Dismissal> dismissals() {
        return shelf(Dismissal.class);
    }

    @Override
    public Shelf<Reviewer> reviewers() {
        return shelf(Reviewer.class);
    }

    @Override
    public Shelf<Route> routes() {
        return shelf(Route.class);
    }

    @Override
    public Submissions submissions() {
        return submissions;
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    @SuppressWarnings("unchecked") // posts are the shelf of posts
    public <T extends Entity<T>> Shelf<T> shelf(Class<T> kind) {
        return kind.equals(Post.class) ? (Shelf<T>) posts : shelves.of(kind);
    }

    @Override
    public void commit(StepName name, Instant at, Changes changes, List<Deed> deeds) {
        if (changes.isEmpty()) {
            return;
        }
        write(() -> {
            long step = steps.begin(name, at);
            int position = 0;
            for (Change<?> change : changes.list()) {
                steps.writeAndKeep(change, step, position++);
            }
            steps.keepOnly(STEPS_KEPT);
            ledger.add(at, deeds);
        });
    }

    @Override
    public void commitForGood(Instant at, Changes changes, List<Deed> deeds) {
        write(() -> {
            changes.list().forEach(change -> {
                write(change);
                steps.forget(change.kind(), change.id().value());
            });
            ledger.add(at, deeds);
        });
    }

    @Override
    public Optional<StepEntry> toUndo() {
        return steps.toUndo();
    }

    @Override
    public Optional<StepEntry> toRedo() {
        return steps.toRedo();
    }

    @Override
    public Changes changesOf(StepEntry step) {
        return steps.changesOf(step);
    }

    @Override
    public void commitUndo(StepEntry step, Instant at, Changes changes, List<Deed> deeds) {
        requireNext(step, toUndo());
        writeAndMark(step, at, changes, deeds, true);
    }

    @Override
    public void commitRedo(StepEntry step, Instant at, Changes changes, List<Deed> deeds) {
        requireNext(step, toRedo());
        writeAndMark(step, at, changes, deeds, false);
    }

    @Override
    public void forgetDeletedBefore(Instant instant) {
        List<DeletedPost> old = deletedPosts().list().stream()
                .filter(deleted -> deleted.deletedAt().isBefore(instant)).toList();
        if (old.isEmpty()) {
            return;
        }
        write(() -> old.forEach(deleted -> {
            shelves.of(DeletedPost.class).remove(deleted.id());
            submissions.of(deleted.post().id()).forEach(sent -> shelves.of(Submission.class).remove(sent.id()));
            shelves.of(Portrayal.class).remove(Portrayal.idOfPost(deleted.post().id()));
            shelves.of(Backing.class).remove(Backing.idOf(deleted.post().id()));
            steps.forgetPost(deleted.post().id().value());
        }));
    }

    @Override
    public void close() {
        sql.close();
    }

    private void writeAndMark(StepEntry step, Instant at, Changes changes, List<Deed> deeds, boolean undone) {
        write(() -> {
            changes.list().forEach(this::write);
            steps.markUndone(step, undone);
            ledger.add(at, deeds);
        });
    }

    private <T extends Entity<T>> void write(Change<T> change) {
        shelves.of(change.kind()).write(change);
    }

    private void write(Runnable work) {
        if (readOnly) {
            throw new StoreException(StoreException.Kind.READ_ONLY, place().toString(), "Opened to read only");
        }
        witness.requireUnchanged();
        try {
            sql.inTransaction(work);
        } finally {
            witness.remember();
        }
    }

    private static void requireNext(StepEntry step, Optional<StepEntry> next) {
        if (next.isEmpty() || next.get().number() != step.number()) {
            throw new IllegalArgumentException("Steps are undone and redone in their order; %d is not next"
                    .formatted(step.number()));
        }
    }
}
