package app.drumbeat.domain.review;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;

/**
 * Which posts go a route. Each list narrows, and an empty one does not: all empty means every post.
 *
 * @param tags upper and lower case are the same
 * @param signs of which the post must show one
 */
public record RouteScope(List<Id<Channel>> channels, List<Id<Campaign>> campaigns, List<String> tags,
        List<Sign> signs) {

    public static final RouteScope EVERY_POST = new RouteScope(List.of(), List.of(), List.of(), List.of());

    public RouteScope {
        channels = List.copyOf(channels);
        campaigns = List.copyOf(campaigns);
        tags = List.copyOf(tags);
        signs = List.copyOf(signs);
    }

    public boolean isEveryPost() {
        return equals(EVERY_POST);
    }

    /** @param shown the signs that the post shows */
    public boolean takes(Post post, Set<Sign> shown) {
        return (channels.isEmpty() || channels.contains(post.channel()))
                && (campaigns.isEmpty() || post.campaign().filter(campaigns::contains).isPresent())
                && (tags.isEmpty() || post.tags().stream().anyMatch(this::names))
                && (signs.isEmpty() || signs.stream().anyMatch(shown::contains));
    }

    private boolean names(String tag) {
        return tags.stream().anyMatch(
                named -> named.toLowerCase(Locale.ROOT).equals(tag.toLowerCase(Locale.ROOT)));
    }
}
