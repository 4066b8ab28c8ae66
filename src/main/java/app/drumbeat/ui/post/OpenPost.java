package app.drumbeat.ui.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.drumbeat.application.consent.Portraying;
import app.drumbeat.application.evidence.Claiming;
import app.drumbeat.application.flag.ReadyPoint;
import app.drumbeat.application.media.SeenMedium;
import app.drumbeat.application.review.PostReview;
import app.drumbeat.domain.cadence.PostEffect;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;

/**
 * The post in the editor, with all that is needed to show it, read at once.
 *
 * @param channels those it could be on, in their order
 * @param campaigns those it could belong to, in their order
 * @param writable whether the calendar can be changed at all
 * @param ties what it belongs to
 * @param media its pictures and films, in its order
 * @param ready what stands between it and going out
 * @param review who has to look at it, and what they said
 * @param people what it shows of people
 * @param evidence what it claims
 * @param effect what it does for the rhythm; nothing where it has no day or its channel asks nothing
 */
public record OpenPost(Post post, List<Channel> channels, List<Campaign> campaigns, CalendarFacts calendar,
        LocalDate today, boolean writable, Optional<PostEffect> effect, Together.Seen ties, List<SeenMedium> media,
        List<ReadyPoint> ready, PostReview review, Portraying.Seen people,
        Claiming.Seen evidence) {

    public OpenPost {
        channels = List.copyOf(channels);
        campaigns = List.copyOf(campaigns);
        media = List.copyOf(media);
        ready = List.copyOf(ready);
    }

    public Optional<Channel> channel() {
        return channels.stream().filter(channel -> channel.id().equals(post.channel())).findFirst();
    }

    public Optional<Campaign> campaign() {
        return campaigns.stream().filter(campaign -> post.campaign().stream().anyMatch(campaign.id()::equals))
                .findFirst();
    }
}
