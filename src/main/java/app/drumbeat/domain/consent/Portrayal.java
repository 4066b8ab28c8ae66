package app.drumbeat.domain.consent;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.consent.ConsentScope.Kind;
import app.drumbeat.domain.media.Medium;
import app.drumbeat.domain.post.Post;

/**
 * What a post, or a picture or film wherever it is used, tells or shows of people, and the consents it leans on.
 *
 * @param id made of that of the post or of the medium
 * @param shows what is told or shown; empty where nobody is
 * @param named whether somebody is named
 * @param upUntil the last day on which the post is to be seen; nothing where it stays
 * @param takenDown the day on which it was taken down
 */
public record Portrayal(Id<Portrayal> id, Set<Kind> shows, boolean named, List<Id<Consent>> consents,
        Optional<LocalDate> upUntil, Optional<LocalDate> takenDown) implements Entity<Portrayal> {

    private static final String POST = "post/";
    private static final String MEDIUM = "medium/";

    public Portrayal {
        shows = Set.copyOf(shows);
        consents = consents.stream().distinct().toList();
    }

    /** Of a post that is about nobody so far. */
    public static Portrayal nobody(Id<Portrayal> id) {
        return new Portrayal(id, Set.of(), false, List.of(), Optional.empty(), Optional.empty());
    }

    public static Id<Portrayal> idOf(Post post) {
        return idOfPost(post.id());
    }

    public static Id<Portrayal> idOfPost(Id<Post> post) {
        return Id.of(POST + post.value());
    }

    public static Id<Portrayal> idOfMedium(String path) {
        return Id.of(MEDIUM + path);
    }

    /** The post that it is about; nothing where it is about a medium. */
    public Optional<Id<Post>> post() {
        return after(POST).map(Id::of);
    }

    /** The medium that it is about; nothing where it is about a post. */
    public Optional<Id<Medium>> medium() {
        return after(MEDIUM).map(Medium::idOf);
    }

    public boolean isOfSomebody() {
        return !shows.isEmpty();
    }

    /** What a post shows by itself together with what its media show. */
    public Portrayal and(Portrayal other) {
        Set<Kind> both = EnumSet.noneOf(Kind.class);
        both.addAll(shows);
        both.addAll(other.shows);
        return new Portrayal(id, both, named || other.named,
                Stream.concat(consents.stream(), other.consents.stream()).toList(), upUntil, takenDown);
    }

    public Portrayal showing(Set<Kind> newShows) {
        return new Portrayal(id, newShows, named, consents, upUntil, takenDown);
    }

    public Portrayal naming(boolean newNamed) {
        return new Portrayal(id, shows, newNamed, consents, upUntil, takenDown);
    }

    public Portrayal leaningOn(List<Id<Consent>> newConsents) {
        return new Portrayal(id, shows, named, newConsents, upUntil, takenDown);
    }

    public Portrayal upUntil(Optional<LocalDate> day) {
        return new Portrayal(id, shows, named, consents, day, takenDown);
    }

    public Portrayal takenDown(Optional<LocalDate> day) {
        return new Portrayal(id, shows, named, consents, upUntil, day);
    }

    private Optional<String> after(String prefix) {
        return id.value().startsWith(prefix) ? Optional.of(id.value().substring(prefix.length())) : Optional.empty();
    }
}
