package app.drumbeat.application.workspace;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.ConsentCheck;
import app.drumbeat.domain.consent.ConsentLack;
import app.drumbeat.domain.consent.Portrayal;
import app.drumbeat.domain.media.Medium;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;

/** What posts show of people, and the consents they lean on: as it is, or as it will be once some changes are written. */
public final class LeaningPosts {

    private final Library library;
    private final Map<Id<Consent>, Optional<Consent>> consents = new HashMap<>();
    private final Map<Id<Portrayal>, Optional<Portrayal>> portrayals = new HashMap<>();

    public LeaningPosts(Library library) {
        this(library, Changes.none());
    }

    LeaningPosts(Library library, Changes wanted) {
        this.library = library;
        for (Change<?> change : wanted.list()) {
            if (change.kind() == Consent.class) {
                consents.put(Id.of(change.id().value()), change.after().map(Consent.class::cast));
            } else if (change.kind() == Portrayal.class) {
                portrayals.put(Id.of(change.id().value()), change.after().map(Portrayal.class::cast));
            }
        }
    }

    /** What a post shows, by itself and by its media. */
    public Portrayal portrayal(Post post) {
        Portrayal whole = find(Portrayal.idOf(post)).orElseGet(() -> Portrayal.nobody(Portrayal.idOf(post)));
        for (String path : post.media()) {
            whole = find(Portrayal.idOfMedium(path)).map(whole::and).orElse(whole);
        }
        return whole;
    }

    /** Why it must not go out as it is; nothing where it shows nobody. */
    public List<ConsentLack> lacks(Post post) {
        Portrayal portrayal = portrayal(post);
        return portrayal.isOfSomebody() ? ConsentCheck.lacks(post, portrayal, this::consent) : List.of();
    }

    /** Whether it shows somebody, and all who are shown allow it. */
    boolean isConsented(Post post) {
        Portrayal portrayal = portrayal(post);
        return portrayal.isOfSomebody() && ConsentCheck.lacks(post, portrayal, this::consent).isEmpty();
    }

    /** The posts that lean on a consent, by themselves or by a medium; those that were deleted are not among them. */
    public List<Post> on(Id<Consent> consent) {
        Set<Id<Post>> posts = new LinkedHashSet<>();
        library.portrayals().list().stream().filter(portrayal -> portrayal.consents().contains(consent))
                .forEach(portrayal -> addPosts(portrayal.id(), posts));
        return posts.stream().flatMap(id -> library.posts().find(id).stream()).toList();
    }

    /** The posts to which the changes may matter: of themselves, of a medium that they use, of a consent that they lean on. */
    Set<Id<Post>> touched() {
        Set<Id<Post>> posts = new LinkedHashSet<>();
        portrayals.keySet().forEach(id -> addPosts(id, posts));
        if (!consents.isEmpty()) {
            library.portrayals().list().stream()
                    .filter(portrayal -> portrayal.consents().stream().anyMatch(consents::containsKey))
                    .forEach(portrayal -> addPosts(portrayal.id(), posts));
        }
        return posts;
    }

    private void addPosts(Id<Portrayal> id, Set<Id<Post>> posts) {
        Portrayal about = Portrayal.nobody(id);
        about.post().ifPresent(posts::add);
        about.medium().ifPresent(medium -> using(medium, posts));
    }

    private void using(Id<Medium> medium, Set<Id<Post>> posts) {
        library.posts().list().stream().filter(post -> post.media().contains(medium.value())).map(Post::id)
                .forEach(posts::add);
    }

    private Optional<Portrayal> find(Id<Portrayal> id) {
        Optional<Portrayal> changed = portrayals.get(id);
        return changed == null ? library.portrayals().find(id) : changed;
    }

    private Optional<Consent> consent(Id<Consent> id) {
        Optional<Consent> changed = consents.get(id);
        return changed == null ? library.consents().find(id) : changed;
    }
}
