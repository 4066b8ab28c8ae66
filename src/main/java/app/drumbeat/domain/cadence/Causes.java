package app.drumbeat.domain.cadence;

import java.util.ArrayList;
import java.util.List;

import app.drumbeat.domain.post.PostDays;
import app.drumbeat.domain.post.PostStatus;

/** Says why a stretch of days is quiet. Asked stretch by stretch, ascending, so that the walk over the posts stays one pass. */
final class Causes {

    /** Every set of causes as a list, by the bits of the causes in it; the one without any says so. */
    private static final List<List<Cause>> LISTS = lists();

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
        int causes = campaigns.anyEndedJustBefore(first) ? bit(Cause.AFTER_CAMPAIGN) : 0;
        for (; cursor < posts.size() && posts.epochDay(cursor) <= last; cursor++) {
            causes |= causeOf(posts.status(cursor), posts.epochDay(cursor) < today);
        }
        return LISTS.get(causes);
    }

    /** What one post explains; an idea has no day, and what went out or will go out by itself explains no quiet. */
    private int causeOf(PostStatus status, boolean beforeToday) {
        return switch (status) {
            case ON_HOLD -> bit(Cause.ON_HOLD);
            case CANCELLED -> bit(Cause.CANCELLED);
            case DRAFT -> beforeToday ? bit(Cause.NOT_SENT) : level == Level.APPROVED ? bit(Cause.DRAFT_ONLY) : 0;
            case IN_REVIEW -> beforeToday ? bit(Cause.NOT_SENT) : level == Level.APPROVED ? bit(Cause.IN_REVIEW) : 0;
            case APPROVED -> beforeToday ? bit(Cause.NOT_SENT) : 0;
            case IDEA, SCHEDULED, POSTED -> 0;
        };
    }

    private static int bit(Cause cause) {
        return 1 << cause.ordinal();
    }

    private static List<List<Cause>> lists() {
        List<List<Cause>> lists = new ArrayList<>();
        for (int causes = 0; causes < bit(Cause.NOTHING_PLANNED); causes++) {
            List<Cause> list = new ArrayList<>();
            for (Cause cause : Cause.values()) {
                if ((causes & bit(cause)) != 0) {
                    list.add(cause);
                }
            }
            lists.add(list.isEmpty() ? List.of(Cause.NOTHING_PLANNED) : List.copyOf(list));
        }
        return List.copyOf(lists);
    }
}
