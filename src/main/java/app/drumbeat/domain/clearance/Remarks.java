package app.drumbeat.domain.clearance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.domain.base.Fingerprint;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.clearance.Concern.Field;
import app.drumbeat.domain.media.Medium;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.wording.AccessFinding;
import app.drumbeat.domain.wording.AccessibilityCheck;
import app.drumbeat.domain.wording.WordRule;
import app.drumbeat.domain.wording.WordSighting;
import app.drumbeat.domain.wording.WordingCheck;

/** Looks through what a post says to the public, alt text included, for how it says it. Pure. */
public final class Remarks {

    private final WordingCheck wording;
    private final AccessibilityCheck access = new AccessibilityCheck();

    /** @param rules the phrases to mind */
    public Remarks(List<WordRule> rules) {
        this.wording = new WordingCheck(rules);
    }

    /** The phrases that a post should mind, the gravest first, each once. Quick: a thousand posts are looked through at once. */
    public List<Remark> phrases(Post post, Map<String, Medium> media) {
        List<Remark> found = new ArrayList<>();
        phrases(post, Field.TEXT, "", post.words().text(), found);
        for (String path : post.media()) {
            Optional.ofNullable(media.get(path))
                    .ifPresent(medium -> phrases(post, Field.ALT_TEXT, path, medium.alt(), found));
        }
        return sorted(found);
    }

    /** These, and what makes the post hard to read or to hear. */
    public List<Remark> all(Post post, Map<String, Medium> media) {
        List<Remark> found = new ArrayList<>(phrases(post, media));
        String text = post.words().text();
        long films = media.values().stream().filter(medium -> medium.kind() == Medium.Kind.VIDEO).count();
        long pictures = media.values().stream().filter(medium -> medium.kind() == Medium.Kind.IMAGE).count();
        long bare = media.values().stream()
                .filter(medium -> medium.kind() == Medium.Kind.IMAGE && medium.alt().isBlank()).count();
        for (AccessFinding seen : access.look(text, (int) pictures, (int) bare, (int) films)) {
            String words = text.substring(seen.from(), seen.to());
            found.add(new Remark(Id.of("BARRIER/" + post.id().value() + "/" + seen.kind() + "/"
                    + Fingerprint.of(words + seen.measure())), new Remark.Hard(seen.kind(), seen.measure()), Field.TEXT,
                    "", seen.from(), seen.to(), words));
        }
        return sorted(found);
    }

    private void phrases(Post post, Field field, String medium, String text, List<Remark> found) {
        if (text.isEmpty()) {
            return;
        }
        for (WordSighting seen : wording.look(text)) {
            found.add(new Remark(
                    Id.of("WORDING/" + post.id().value() + "/" + seen.rule().kind() + "/"
                            + Fingerprint.of(seen.rule().phrase())),
                    new Remark.Phrase(seen.rule()), field, medium, seen.from(), seen.to(),
                    text.substring(seen.from(), seen.to())));
        }
    }

    private static List<Remark> sorted(List<Remark> found) {
        Set<Id<Dismissal>> once = new HashSet<>();
        return found.stream().sorted(Comparator.comparing(Remark::weight)).filter(remark -> once.add(remark.id()))
                .toList();
    }
}
