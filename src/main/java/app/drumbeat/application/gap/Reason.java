package app.drumbeat.application.gap;

import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.cadence.Cause;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.post.Post;

/**
 * One cause of a gap with what it points at.
 *
 * @param posts the posts that explain it, by day; none where no post does
 * @param campaign the one that has just ended, for {@link Cause#AFTER_CAMPAIGN} alone
 */
public record Reason(Cause cause, List<Post> posts, Optional<Campaign> campaign) {

    public Reason {
        posts = List.copyOf(posts);
    }
}
