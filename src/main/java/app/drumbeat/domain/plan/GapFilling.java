package app.drumbeat.domain.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.FillReason.Kind;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;

/**
 * Ranks ideas by how well they would fill a gap of a channel. Pure.
 *
 * <p>First what may be used at all, then ideas of the channel itself, then what goes off soon, then what is most unlike the posts
 * round the day, then what has waited longest. Two posts are alike when they share a tag or a campaign.
 */
public final class GapFilling {

    /** How far round the day posts that are alike count. */
    public static final int SIMILAR_DAYS = 90;

    /** Closer than this an idea is too much of the same. */
    private static final int SAME_AGAIN = 14;

    /** What goes off within this time is more urgent than what keeps. */
    private static final int SOON = 45;

    private final Id<Channel> channel;
    private final LocalDate day;
    private final LocalDate today;
    private final List<Post> around;

    private GapFilling(Id<Channel> channel, LocalDate day, LocalDate today, List<Post> around) {
        this.channel = channel;
        this.day = day;
        this.today = today;
        this.around = around;
    }

    /**
     * @param day the first free day of the gap
     * @param ideas posts without a day; only ideas among them are ranked
     * @param around dated posts of the channel, {@value #SIMILAR_DAYS} days round the day
     */
    public static List<GapFill> rank(Id<Channel> channel, LocalDate day, LocalDate today, List<Post> ideas,
            List<Post> around) {
        GapFilling filling = new GapFilling(channel, day, today, around);
        return ideas.stream().filter(post -> post.status() == PostStatus.IDEA).map(filling::weigh)
                .sorted(Comparator.comparing((Weighed weighed) -> !weighed.fill().usable())
                        .thenComparing(weighed -> !weighed.ofChannel())
                        .thenComparing(weighed -> weighed.similar() < SAME_AGAIN)
                        .thenComparing(Weighed::left)
                        .thenComparing(Comparator.comparing(Weighed::similar).reversed())
                        .thenComparing(Comparator.comparing(Weighed::waiting).reversed())
                        .thenComparing(weighed -> weighed.fill().idea().id()))
                .map(Weighed::fill).toList();
    }

    /**
     * @param left days until it is past its best, as far as that is soon
     * @param similar days to the nearest post that is alike
     */
    private record Weighed(GapFill fill, boolean ofChannel, int left, int similar, int waiting) {}

    private Weighed weigh(Post idea) {
        List<FillReason> reasons = new ArrayList<>();
        boolean past = idea.life().isPastBest(day);
        boolean rests = idea.life().rests(day);
        boolean own = idea.channel().equals(channel);
        if (past) {
            reasons.add(FillReason.of(Kind.PAST_BEST));
        }
        if (rests) {
            reasons.add(new FillReason(Kind.RESTS, days(day, idea.life().reuseFrom().orElse(day))));
        }
        reasons.add(FillReason.of(own ? Kind.FOR_CHANNEL : Kind.OTHER_CHANNEL));
        OptionalInt left = past
                ? OptionalInt.empty()
                : idea.life().bestBefore().stream().mapToInt(best -> days(day, best)).findFirst();
        left.ifPresent(days -> reasons.add(new FillReason(Kind.BEST_BEFORE, days)));
        OptionalInt similar = around.stream().filter(post -> alike(idea, post))
                .mapToInt(post -> Math.abs(days(day, post.day().orElse(day)))).min();
        reasons.add(similar.isPresent()
                ? new FillReason(Kind.SIMILAR, similar.getAsInt())
                : FillReason.of(Kind.NOTHING_SIMILAR));
        if (idea.life().evergreen()) {
            reasons.add(FillReason.of(Kind.EVERGREEN));
        }
        Optional<Integer> waiting = idea.life().noted().map(noted -> days(noted, today)).filter(days -> days > 0);
        waiting.ifPresent(days -> reasons.add(new FillReason(Kind.WAITING, days)));
        return new Weighed(new GapFill(idea, reasons, !past && !rests), own, Math.min(SOON, left.orElse(SOON)),
                similar.orElse(SIMILAR_DAYS), waiting.orElse(0));
    }

    private static boolean alike(Post idea, Post post) {
        if (idea.campaign().isPresent() && idea.campaign().equals(post.campaign())) {
            return true;
        }
        Set<String> tags = new HashSet<>();
        idea.tags().forEach(tag -> tags.add(tag.toLowerCase(Locale.ROOT)));
        return post.tags().stream().anyMatch(tag -> tags.contains(tag.toLowerCase(Locale.ROOT)));
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
