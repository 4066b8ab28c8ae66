package app.drumbeat.domain.clearance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.domain.base.Fingerprint;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.clearance.Concern.Field;
import app.drumbeat.domain.confidentiality.ConfidentialityCheck;
import app.drumbeat.domain.confidentiality.Sighting;
import app.drumbeat.domain.media.Medium;
import app.drumbeat.domain.post.Post;

/** Looks through all that a post says for what could tell who somebody is. Pure. */
public final class Concerns {

    private static final String PREFIX = "CONCERN";
    private static final int PARTS = 4;

    /** Those of concerns and remarks alike: kind of finding, post, what it is, fingerprint. */
    private static final Set<String> POST_PREFIXES = Set.of(PREFIX, "WORDING", "BARRIER");

    private final ConfidentialityCheck check;

    public Concerns(ConfidentialityCheck check) {
        this.check = check;
    }

    /**
     * @param media what is known of the post's pictures and films, by path
     * @return the gravest first, numbers before facts that come together; of the same words seen at several places the first
     */
    public List<Concern> of(Post post, Map<String, Medium> media) {
        return of(post, media, false);
    }

    /** @param consented whether who it is about allowed it: small facts that come together weigh less then */
    public List<Concern> of(Post post, Map<String, Medium> media, boolean consented) {
        List<Concern> found = new ArrayList<>();
        look(post, consented, Field.TITLE, "", post.title(), found);
        look(post, consented, Field.TEXT, "", post.words().text(), found);
        look(post, consented, Field.LINK, "", post.words().link(), found);
        look(post, consented, Field.NOTES, "", post.words().notes(), found);
        look(post, consented, Field.TAGS, "", String.join(", ", post.tags()), found);
        look(post, consented, Field.OWNER, "", post.owner(), found);
        for (String path : post.media()) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            look(post, consented, Field.FILE_NAME, path, name, found);
            Optional.ofNullable(media.get(path)).ifPresent(
                    medium -> look(post, consented, Field.ALT_TEXT, path, medium.alt(), found));
        }
        Set<Id<Dismissal>> once = new HashSet<>();
        return found.stream().sorted(Comparator.comparing(Concern::weight).thenComparing(Concern::clue))
                .filter(concern -> once.add(concern.id()))
                .toList();
    }

    /** The post that something was let pass of; nothing where it is no matter of a post's words. */
    public static Optional<Id<Post>> postOf(Id<Dismissal> letPass) {
        String[] parts = letPass.value().split("/");
        return parts.length >= PARTS && POST_PREFIXES.contains(parts[0])
                ? Optional.of(Id.of(String.join("/", List.of(parts).subList(1, parts.length - 2))))
                : Optional.empty();
    }

    private void look(Post post, boolean consented, Field field, String medium, String text, List<Concern> found) {
        if (text.isEmpty()) {
            return;
        }
        for (Sighting sighting : check.look(text, consented)) {
            String words = text.substring(sighting.from(), sighting.to());
            found.add(new Concern(idOf(post.id(), sighting, words), field, medium, sighting, words));
        }
    }

    /** The words themselves do not stand in the id: it is kept longer than they may be. */
    private static Id<Dismissal> idOf(Id<Post> post, Sighting sighting, String words) {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Id.of(PREFIX + "/" + post.value() + "/" + sighting.clue() + "/" + Fingerprint.of(plain));
    }
}
