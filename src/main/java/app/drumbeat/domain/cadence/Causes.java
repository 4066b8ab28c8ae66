package app.drumbeat.domain.cadence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import app.drumbeat.domain.post.PostDays;
import app.drumbeat.domain.post.PostStatus;

/** Says why a stretch of days is quiet. Asked stretch by stretch, ascending, so that the walk over the posts stays one pass. */
final class Causes {

    private final PostDays posts;
    private final int today;
    private final Level level;
    private final CampaignEnds campaigns;
    private int cursor;

    Causes(PostDays posts, int today, Level level, CampaignEnds campaigns) {
        this.posts = posts;
        this.today = today;
        this.level = level;
        this.campaigns = campaigns;
    }

    /**
     * Every cause that applies from {@code first} to {@code last}, both included, in the order of {@link Cause}; never
     * empty.
     *
     * @param first after the last day of the stretch asked before
     */
    List<Cause> of(int first, int last) {
        while (cursor < posts.size() && posts.epochDay(cursor) < first) {
            cursor++;
        }
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        for (; cursor < posts.size() && posts.epochDay(cursor) <= last; cursor++) {
            addCauseOf(posts.status(cursor), posts.epochDay(cursor) < today, causes);
        }
        if (campaigns.anyEndedJustBefore(first)) {
            causes.add(Cause.AFTER_CAMPAIGN);
        }
        return causes.isEmpty() ? List.of(Cause.NOTHING_PLANNED) : List.copyOf(causes);
    }

    private void addCauseOf(PostStatus status, boolean beforeToday, Set<Cause> causes) {
        switch (status) {
            case ON_HOLD -> causes.add(Cause.ON_HOLD);
            case CANCELLED -> causes.add(Cause.CANCELLED);
            case DRAFT, IN_REVIEW, APPROVED -> {
                if (beforeToday) {
                    causes.add(Cause.NOT_SENT);
                } else if (level == Level.APPROVED && status != PostStatus.APPROVED) {
                    causes.add(status == PostStatus.DRAFT ? Cause.DRAFT_ONLY : Cause.IN_REVIEW);
                }
            }
            case IDEA, SCHEDULED, POSTED -> {
                // an idea has no day, and what went out or will go out by itself explains no quiet
            }
        }
    }
}
