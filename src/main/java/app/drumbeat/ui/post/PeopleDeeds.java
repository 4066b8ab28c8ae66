package app.drumbeat.ui.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.application.consent.ConsentKeeping;
import app.drumbeat.application.consent.Portraying;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.ConsentScope;
import app.drumbeat.domain.consent.ConsentScope.Kind;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.Background;

/** Says what a post shows of people, and which consents it leans on. */
final class PeopleDeeds {

    private final Portraying portraying;
    private final ConsentKeeping consents;
    private final Background background;
    private final PostTalk talk;

    PeopleDeeds(Portraying portraying, ConsentKeeping consents, Background background, PostTalk talk) {
        this.portraying = portraying;
        this.consents = consents;
        this.background = background;
        this.talk = talk;
    }

    void shows(Post post, Kind kind, boolean shown) {
        background.run(() -> portraying.shows(post.id(), kind, shown));
    }

    void names(Post post, boolean named) {
        background.run(() -> portraying.names(post.id(), named));
    }

    void mediumShows(Post post, String path, Kind kind, boolean shown) {
        background.run(() -> portraying.mediumShows(post.id(), path, kind, shown));
    }

    void upUntil(Post post, Optional<LocalDate> day) {
        background.run(() -> portraying.upUntil(post.id(), day));
    }

    void leans(Post post, Id<Consent> consent, boolean wanted) {
        background.run(() -> portraying.leans(post.id(), consent, wanted));
    }

    void takenDown(Post post, boolean down) {
        background.run(() -> portraying.takenDown(post.id(), down),
                done -> talk.done(down ? "consent.done.down" : "consent.done.up"));
    }

    /** Asks what a consent is called, writes it down for what the post shows, and leans on it. */
    void newConsent(Post post, Set<Kind> shown, boolean named) {
        talk.ask("consent.new.title", "consent.new.label").ifPresent(reference -> background.run(() -> {
            Consent consent = consents.add(reference, new ConsentScope(shown, List.of(), "", named));
            return portraying.leans(post.id(), consent.id(), true);
        }, done -> talk.done("consent.done.new", reference)));
    }
}
