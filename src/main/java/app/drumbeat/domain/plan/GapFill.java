package app.drumbeat.domain.plan;

import java.util.List;

import app.drumbeat.domain.post.Post;

/**
 * An idea that could fill a gap.
 *
 * @param reasons for it and against it, the weightiest first
 * @param usable whether nothing forbids it: it is not past its best, and has rested
 */
public record GapFill(Post idea, List<FillReason> reasons, boolean usable) {

    public GapFill {
        reasons = List.copyOf(reasons);
    }
}
