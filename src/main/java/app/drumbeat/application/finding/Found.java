package app.drumbeat.application.finding;

import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.SavedView;
import app.drumbeat.domain.post.Post;

/**
 * What was found.
 *
 * @param posts and ideas, the best first
 * @param campaigns in the order of the plan
 * @param views by name
 * @param channels all of the calendar, to name those of the posts
 */
public record Found(List<Post> posts, List<Campaign> campaigns, List<SavedView> views, List<Channel> channels) {

    public static final Found NOTHING = new Found(List.of(), List.of(), List.of(), List.of());

    public Found {
        posts = List.copyOf(posts);
        campaigns = List.copyOf(campaigns);
        views = List.copyOf(views);
        channels = List.copyOf(channels);
    }

    public Optional<Channel> channel(Id<Channel> id) {
        return channels.stream().filter(channel -> channel.id().equals(id)).findFirst();
    }
}
