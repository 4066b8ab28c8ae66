package app.drumbeat.ui.post;

import app.drumbeat.application.evidence.Claiming;
import app.drumbeat.application.evidence.SourceKeeping;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.evidence.Claim;
import app.drumbeat.domain.evidence.Source;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.Background;

/** Says what a post claims, and what that rests on. */
final class EvidenceDeeds {

    private final Claiming claiming;
    private final SourceKeeping sources;
    private final Background background;
    private final PostTalk talk;

    EvidenceDeeds(Claiming claiming, SourceKeeping sources, Background background, PostTalk talk) {
        this.claiming = claiming;
        this.sources = sources;
        this.background = background;
        this.talk = talk;
    }

    void isHealth(Post post, boolean is) {
        background.run(() -> claiming.isHealth(post.id(), is));
    }

    void lean(Post post, Id<Source> source) {
        background.run(() -> claiming.lean(post.id(), new Claim("", source)));
    }

    void reword(Post post, int claim, String words) {
        background.run(() -> claiming.reword(post.id(), claim, words));
    }

    void leave(Post post, int claim) {
        background.run(() -> claiming.leave(post.id(), claim));
    }

    /** Asks what a source is called, writes it down as checked today, and leans on it. */
    void newSource(Post post) {
        talk.ask("source.new.title", "source.new.label").ifPresent(title -> background.run(() -> {
            Source source = sources.add(title);
            return claiming.lean(post.id(), new Claim("", source.id()));
        }, done -> talk.done("source.done.new")));
    }
}
