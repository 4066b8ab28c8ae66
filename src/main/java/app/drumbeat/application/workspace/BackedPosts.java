package app.drumbeat.application.workspace;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Fingerprint;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.evidence.Backing;
import app.drumbeat.domain.evidence.Source;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;

/** What posts claim and what that rests on: as it is, or as it will be once some changes are written. */
public final class BackedPosts {

    private static final String UNSOURCED = "UNSOURCED";

    private final Library library;
    private final Map<Id<Source>, Optional<Source>> sources = new HashMap<>();
    private final Map<Id<Backing>, Optional<Backing>> backings = new HashMap<>();

    public BackedPosts(Library library) {
        this(library, Changes.none());
    }

    BackedPosts(Library library, Changes wanted) {
        this.library = library;
        for (Change<?> change : wanted.list()) {
            if (change.kind() == Source.class) {
                sources.put(Id.of(change.id().value()), change.after().map(Source.class::cast));
            } else if (change.kind() == Backing.class) {
                backings.put(Id.of(change.id().value()), change.after().map(Backing.class::cast));
            }
        }
    }

    public Backing backing(Id<Post> post) {
        Optional<Backing> changed = backings.get(Backing.idOf(post));
        return (changed == null ? library.shelf(Backing.class).find(Backing.idOf(post)) : changed)
                .orElseGet(() -> Backing.nothing(post));
    }

    public Optional<Source> source(Id<Source> id) {
        Optional<Source> changed = sources.get(id);
        return changed == null ? library.shelf(Source.class).find(id) : changed;
    }

    /** Whether something that it says rests on a source that holds on its day; without a day, one that holds for some time yet. */
    public boolean isBacked(Post post) {
        return backing(post.id()).holdsOn(post.day().orElse(LocalDate.MIN), this::source);
    }

    /** Whether it is health information, and rests on nothing that holds. */
    public boolean lacks(Post post) {
        return backing(post.id()).health() && !isBacked(post);
    }

    /** What lets it go out all the same, once somebody has said why; it holds for what the post says now. */
    public static Id<Dismissal> unsourced(Post post) {
        return Id.of(UNSOURCED + "/" + post.id().value() + "/" + Fingerprint.of(post.words().text()));
    }

    /** The post that a reason is about; nothing where it is about something else. */
    static Optional<Id<Post>> postOf(Id<Dismissal> letPass) {
        String[] parts = letPass.value().split("/");
        return parts.length > 2 && parts[0].equals(UNSOURCED)
                ? Optional.of(Id.of(String.join("/", List.of(parts).subList(1, parts.length - 1))))
                : Optional.empty();
    }

    /** The posts that lean on a source, by day; those that were deleted are not among them. */
    public List<Post> on(Id<Source> source) {
        return library.shelf(Backing.class).list().stream().filter(backing -> backing.leansOn(source))
                .flatMap(backing -> library.posts().find(backing.post()).stream()).toList();
    }

    /** The posts to which the changes may matter. */
    Set<Id<Post>> touched() {
        Set<Id<Post>> posts = new LinkedHashSet<>();
        backings.keySet().forEach(id -> posts.add(Id.of(id.value())));
        if (!sources.isEmpty()) {
            library.shelf(Backing.class).list().stream()
                    .filter(backing -> sources.keySet().stream().anyMatch(backing::leansOn))
                    .map(Backing::post).forEach(posts::add);
        }
        return posts;
    }
}
