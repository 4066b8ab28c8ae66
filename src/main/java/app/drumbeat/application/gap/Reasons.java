package app.drumbeat.application.gap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.Cause;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;

/** Finds the posts and the campaign that the causes of a gap point at. */
final class Reasons {

    /** For so many days a quiet that follows a campaign is put down to it (docs/cadence.md, "Causes"). */
    private static final int AFTERMATH = 14;

    private final Library library;
    private final LocalDate today;

    Reasons(Library library, LocalDate today) {
        this.library = library;
        this.today = today;
    }

    List<Reason> of(Id<Channel> channel, DateSpan span, List<Cause> causes) {
        List<Post> posts = library.posts().between(span).stream().filter(post -> post.channel().equals(channel))
                .toList();
        return causes.stream().map(cause -> new Reason(cause,
                posts.stream().filter(post -> explains(post, cause)).toList(),
                cause == Cause.AFTER_CAMPAIGN ? justEnded(channel, span.first()) : Optional.empty())).toList();
    }

    private boolean explains(Post post, Cause cause) {
        boolean before = post.day().stream().anyMatch(day -> day.isBefore(today));
        return switch (cause) {
            case ON_HOLD -> post.status() == PostStatus.ON_HOLD;
            case NOT_SENT -> post.isNotSent(today);
            case IN_REVIEW -> post.status() == PostStatus.IN_REVIEW && !before;
            case DRAFT_ONLY -> post.status() == PostStatus.DRAFT && !before;
            case CANCELLED -> post.status() == PostStatus.CANCELLED;
            case AFTER_CAMPAIGN, NOTHING_PLANNED -> false;
        };
    }

    private Optional<Campaign> justEnded(Id<Channel> channel, LocalDate first) {
        return library.campaigns().list().stream().filter(campaign -> campaign.runsOn(channel))
                .filter(campaign -> campaign.span().last().isBefore(first)
                        && !campaign.span().last().isBefore(first.minusDays(AFTERMATH)))
                .max(Comparator.comparing((Campaign campaign) -> campaign.span().last())
                        .thenComparing(campaign -> campaign.span().first())
                        .thenComparing(Comparator.comparing(Campaign::id).reversed()));
    }
}
