package app.drumbeat.ui.post;

import app.drumbeat.application.consent.ConsentKeeping;
import app.drumbeat.application.consent.Portraying;
import app.drumbeat.application.evidence.Claiming;
import app.drumbeat.application.evidence.SourceKeeping;
import app.drumbeat.application.flag.FlagService;
import app.drumbeat.application.flag.PostReadiness;
import app.drumbeat.application.media.MediaKeeping;
import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.application.planning.PostStates;
import app.drumbeat.application.planning.PostWriting;
import app.drumbeat.application.review.Reviewing;
import app.drumbeat.application.settings.CampaignKeeping;
import app.drumbeat.application.settings.HouseWordKeeping;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.port.EmojiNames;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;

/** What the editor of a post asks of the application. */
public record PostServices(PlanReading reading, PostWriting writing, Placing placing, PostStates states,
        CampaignKeeping campaigns, Together together, MediaKeeping media, EmojiNames emoji, Readying readying,
        People people) {

    /** Tells what stands between a post and going out, and lets it pass. */
    public record Readying(PostReadiness readiness, FlagService flags, Reviewing reviews,
            HouseWordKeeping words) {}

    /** Tells what a post shows of people and what it claims, and keeps what they allowed and what it rests on. */
    public record People(Portraying portraying, ConsentKeeping consents, Claiming claiming, SourceKeeping sources) {}

    /** A post with all that is needed to show it. */
    OpenPost opened(Post post) {
        return new OpenPost(post, reading.channels(), campaigns.list(), reading.calendar(), reading.today(),
                reading.writable(), placing.gaps().effectOf(post), together.of(post), media.of(post),
                readying.readiness().of(post), readying.reviews().of(post),
                people.portraying().of(post), people.claiming().of(post));
    }

    /** Whether a person may still bring the post into that state, after whatever was written before. */
    boolean mayBecome(Id<Post> id, PostStatus status) {
        return reading.post(id)
                .filter(post -> post.status() == status || post.nextStatuses().contains(status)).isPresent();
    }
}
