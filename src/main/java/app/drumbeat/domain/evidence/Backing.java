package app.drumbeat.domain.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.post.Post;

/**
 * What a post claims.
 *
 * @param id that of the post
 * @param health whether it is health information, which has to rest on something
 */
public record Backing(Id<Backing> id, boolean health, List<Claim> claims) implements Entity<Backing> {

    public Backing {
        claims = List.copyOf(claims);
    }

    public static Id<Backing> idOf(Id<Post> post) {
        return Id.of(post.value());
    }

    /** Of a post that claims nothing so far. */
    public static Backing nothing(Id<Post> post) {
        return new Backing(idOf(post), false, List.of());
    }

    public Id<Post> post() {
        return Id.of(id.value());
    }

    /** Whether it leans on a source. */
    public boolean leansOn(Id<Source> source) {
        return claims.stream().anyMatch(claim -> claim.source().equals(source));
    }

    /** Whether one of its sources has been looked at lately enough for a day. */
    public boolean holdsOn(LocalDate day, Function<Id<Source>, Optional<Source>> sources) {
        return claims.stream().flatMap(claim -> sources.apply(claim.source()).stream())
                .anyMatch(source -> source.holdsOn(day));
    }

    public Backing health(boolean is) {
        return new Backing(id, is, claims);
    }

    public Backing claiming(List<Claim> newClaims) {
        return new Backing(id, health, newClaims);
    }
}
