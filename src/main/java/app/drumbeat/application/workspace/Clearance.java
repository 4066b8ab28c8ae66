package app.drumbeat.application.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.clearance.Concern;
import app.drumbeat.domain.clearance.Concerns;
import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.clearance.Remark;
import app.drumbeat.domain.clearance.Remarks;
import app.drumbeat.domain.confidentiality.ConfidentialityCheck;
import app.drumbeat.domain.confidentiality.HouseRule;
import app.drumbeat.domain.consent.ConsentLack;
import app.drumbeat.domain.consent.Portrayal;
import app.drumbeat.domain.media.Medium;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.wording.HouseWord;
import app.drumbeat.domain.wording.Profile;

/** What stands between posts and their clearance, by the rules of the open calendar. */
public final class Clearance {

    private final Library library;
    private final LeaningPosts consents;
    private final BackedPosts backed;
    private List<HouseRule> rules = List.of();
    private Concerns concerns = new Concerns(ConfidentialityCheck.of(rules));
    private List<HouseWord> words = List.of();
    private Profile profile = Profile.NHS;
    private Remarks remarks = new Remarks(profile.rules());
    private boolean rulesKnown;
    private boolean wordsKnown;

    public Clearance(Library library) {
        this.library = library;
        this.consents = new LeaningPosts(library);
        this.backed = new BackedPosts(library);
    }

    /** The rules and words of the house may be others from now on; until then they are not read again for each post. */
    void forget() {
        rulesKnown = false;
        wordsKnown = false;
    }

    /** All that could tell who somebody is, what was let pass included; the gravest first. */
    public List<Concern> concerns(Post post) {
        return rules().of(post, media(post), isConsented(post));
    }

    /** Why the consents that it leans on do not allow it to go out; nothing where it shows nobody. */
    public List<ConsentLack> lacks(Post post) {
        return consents.lacks(post);
    }

    /** What it shows of people, by itself and by its media. */
    public Portrayal portrayal(Post post) {
        return consents.portrayal(post);
    }

    /** Whether who it is about allowed it: small facts that come together do not block then. */
    public boolean isConsented(Post post) {
        return consents.isConsented(post);
    }

    /** The phrases in it that the organisation minds, what was let pass included; the gravest first. */
    public List<Remark> phrases(Post post) {
        return weighed(wording().phrases(post, media(post)), backed.isBacked(post));
    }

    /** A claim that rests on a source needs no reason. */
    private static List<Remark> weighed(List<Remark> remarks, boolean backed) {
        return backed ? remarks.stream().map(Remark::backed).toList() : remarks;
    }

    /** These, and what makes it hard to read or to hear. */
    public List<Remark> remarks(Post post) {
        return weighed(wording().all(post, media(post)), backed.isBacked(post));
    }

    private Map<String, Medium> media(Post post) {
        Map<String, Medium> media = new HashMap<>();
        post.media().forEach(path -> library.media().find(Medium.idOf(path)).ifPresent(
                medium -> media.put(path, medium)));
        return media;
    }

    /** The words to mind as they are now; another one as soon as they change. */
    public Remarks wording() {
        if (wordsKnown) {
            return remarks;
        }
        List<HouseWord> now = library.shelf(HouseWord.class).list();
        Profile is = library.office().profile();
        if (!now.equals(words) || is != profile) {
            remarks = new Remarks(HouseWord.list(is, now));
            words = now;
            profile = is;
        }
        wordsKnown = true;
        return remarks;
    }

    /** The rules as they are now; another one as soon as one of them changes. */
    public Concerns rules() {
        if (rulesKnown) {
            return concerns;
        }
        List<HouseRule> now = library.houseRules().list();
        if (!now.equals(rules)) {
            concerns = new Concerns(ConfidentialityCheck.of(now));
            rules = now;
        }
        rulesKnown = true;
        return concerns;
    }

    /** What of it nobody has let pass. */
    public List<Concern> open(Post post) {
        List<Concern> all = concerns(post);
        return all.isEmpty()
                ? all
                : all.stream().filter(concern -> library.dismissals().find(concern.id()).isEmpty()).toList();
    }

    /** Whether it tells who somebody is, so that it cannot be approved or scheduled as it is. */
    public boolean tellsWho(Post post) {
        return open(post).stream().anyMatch(Concern::blocks);
    }

    /** Whether it names a medicine or makes a claim, so that it cannot be approved or scheduled without a reason. */
    public boolean isRegulated(Post post) {
        return phrases(post).stream()
                .anyMatch(remark -> remark.blocks() && library.dismissals().find(remark.id()).isEmpty());
    }

    /** Whether something that it says rests on a source that holds on its day. */
    public boolean isBacked(Post post) {
        return backed.isBacked(post);
    }

    /** Whether it is health information without a source that holds, and nobody has said why it may go out. */
    public boolean isUnsourced(Post post) {
        return backed.lacks(post) && library.dismissals().find(BackedPosts.unsourced(post)).isEmpty();
    }

    /** Any of these, for a calendar in which these were let pass and no others, and that has these consents and sources. */
    boolean blocks(Post post, Set<Id<Dismissal>> letPass, LeaningPosts leaning, BackedPosts backing) {
        boolean consented = leaning.portrayal(post).isOfSomebody() && leaning.lacks(post).isEmpty();
        return rules().of(post, media(post), consented).stream()
                .anyMatch(concern -> concern.blocks() && !letPass.contains(concern.id()))
                || weighed(wording().phrases(post, media(post)), backing.isBacked(post)).stream()
                        .anyMatch(remark -> remark.blocks() && !letPass.contains(remark.id()))
                || backing.lacks(post) && !letPass.contains(BackedPosts.unsourced(post));
    }

    Set<Id<Dismissal>> letPass() {
        return library.dismissals().list().stream().map(Dismissal::id).collect(Collectors.toSet());
    }
}
