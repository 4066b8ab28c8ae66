package app.drumbeat.application.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.LeaningPosts;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.ConsentScope;
import app.drumbeat.domain.consent.Person;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;

/** Keep the register of consents. */
public final class ConsentKeeping {

    private final Workspace workspace;
    private final Fresh fresh;
    private final PersonLock lock;

    public ConsentKeeping(Workspace workspace, Fresh fresh, PersonLock lock) {
        this.workspace = workspace;
        this.fresh = fresh;
        this.lock = lock;
    }

    /**
     * A consent as it is to be shown.
     *
     * @param person nothing while that is locked
     * @param posts those that lean on it, by day
     */
    public record Entry(Consent consent, Optional<Person> person, List<Post> posts) {

        public Entry {
            posts = List.copyOf(posts);
        }

        public long planned() {
            return posts.stream().filter(post -> post.status() != PostStatus.POSTED
                    && post.status() != PostStatus.CANCELLED).count();
        }

        public long posted() {
            return posts.stream().filter(post -> post.status() == PostStatus.POSTED).count();
        }
    }

    public PersonLock lock() {
        return lock;
    }

    /** By reference. */
    public List<Entry> list() {
        return workspace.library().consents().list().stream().map(this::entry).toList();
    }

    private Entry entry(Consent consent) {
        return new Entry(consent, lock.seen(consent), new LeaningPosts(workspace.library()).on(consent.id()));
    }

    public LocalDate today() {
        return workspace.today();
    }

    public boolean isWritable() {
        return !workspace.library().readOnly();
    }

    /**
     * Writes down a consent that was given in writing today.
     *
     * @throws IllegalArgumentException if there is no reference
     */
    public Consent add(String reference, ConsentScope scope) {
        Consent consent = Consent.written(fresh.id(), reference.strip(), scope, workspace.today());
        workspace.perform(StepName.of("step.consent.add"), library -> Changes.of(Change.made(consent)));
        return consent;
    }

    public boolean change(Id<Consent> id, UnaryOperator<Consent> edit) {
        return change("step.consent.change", id, edit);
    }

    /** @throws IllegalStateException if who they are is locked */
    public boolean changePerson(Id<Consent> id, UnaryOperator<Person> edit) {
        return change("step.consent.change", id, consent -> consent.of(lock.kept(
                edit.apply(lock.seen(consent).orElseThrow(() -> new IllegalStateException("Locked"))), id)));
    }

    /** Not allowed any more from today on: posts that lean on it go back, and what is up has to come down. */
    public boolean withdraw(Id<Consent> id) {
        return change("step.consent.withdraw", id, consent -> consent.withdrawn(Optional.of(workspace.today())));
    }

    /** Takes a consent out of the register; posts that lean on it lack it. */
    public boolean remove(Id<Consent> id) {
        return workspace.perform(StepName.of("step.consent.remove"), library -> library.consents().find(id)
                .map(consent -> Changes.of(Change.removed(consent))).orElseGet(Changes::none));
    }

    /** Empties for good what tells who it was; the consent and that it was erased are kept. */
    public boolean erase(Id<Consent> id) {
        return workspace.performForGood(library -> library.consents().find(id)
                .map(consent -> Changes.of(Change.replaced(consent, consent.erased(workspace.today()))))
                .orElseGet(Changes::none));
    }

    private boolean change(String step, Id<Consent> id, UnaryOperator<Consent> edit) {
        return workspace.perform(StepName.of(step), library -> library.consents().find(id)
                .map(consent -> Changes.of(Change.replaced(consent, edit.apply(consent)))).orElseGet(Changes::none));
    }
}
