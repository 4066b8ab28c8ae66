package app.drumbeat.domain.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.cadence.Neighbours;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.TextMeasure;
import app.drumbeat.domain.clearance.Concern;
import app.drumbeat.domain.confidentiality.Weight;
import app.drumbeat.domain.plan.Flag.Kind;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Series;
import app.drumbeat.domain.post.Slot;

/**
 * Everything in the plan that wants looking at, each thing once. Pure.
 *
 * <p>A week that is short because its channel is silent in it is told by the silence, and so is a drop-off.
 */
public final class Flags {

    /** Posts are looked at so far back and ahead. */
    public static final int DAYS_BACK = 30;
    public static final int DAYS_AHEAD = 90;

    /** Closer than this a cleared post should have something to say. */
    private static final int SOON = 7;

    private static final int WEEK = 6;

    /** A series is to be planned further by then, in days: reviews take their time. */
    private static final int RUNNING_OUT = 28;

    private final LocalDate today;
    private final Function<Post, List<Concern>> concerns;
    private final Map<Id<Channel>, Channel> channels = new HashMap<>();
    private final List<Flag> flags = new ArrayList<>();

    private Flags(List<Channel> channels, LocalDate today, Function<Post, List<Concern>> concerns) {
        this.today = today;
        this.concerns = concerns;
        channels.forEach(channel -> this.channels.put(channel.id(), channel));
    }

    /** The days whose posts are looked at. */
    public static DateSpan span(LocalDate today) {
        return new DateSpan(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
    }

    /**
     * @param posts those of {@link #span}
     * @param concerns what in a post could tell who somebody is; hints among them are no flags
     * @return by day, then the gravest first
     */
    public static List<Flag> of(List<Channel> channels, List<ChannelFindings> findings, List<Post> posts,
            LocalDate today, Function<Post, List<Concern>> concerns) {
        Flags flags = new Flags(channels, today, concerns);
        findings.forEach(flags::rhythm);
        flags.posts(posts);
        return flags.flags.stream().sorted(Comparator.comparing((Flag flag) -> flag.days().first())
                .thenComparing(Flag::kind).thenComparing(flag -> flag.channel().position()).thenComparing(Flag::id))
                .toList();
    }

    /**
     * The series whose posts run out soon although they are meant to go on.
     *
     * @param series with the last post of each that has one
     */
    public static List<Flag> ofSeries(List<Channel> channels, Map<Series, Post> series, LocalDate today) {
        Flags flags = new Flags(channels, today, post -> List.of());
        series.forEach((kept, last) -> {
            Channel channel = flags.channels.get(last.channel());
            long left = ChronoUnit.DAYS.between(today, kept.plannedTo());
            if (channel != null && !kept.isComplete() && left >= 0 && left < RUNNING_OUT && last.day().isPresent()) {
                flags.flags.add(Flag.of(Kind.SERIES_RUNS_OUT, channel, last, (int) left));
            }
        });
        return List.copyOf(flags.flags);
    }

    private void rhythm(ChannelFindings found) {
        Channel channel = channels.get(found.channel());
        if (channel == null) {
            return;
        }
        found.silences().stream().filter(silence -> !silence.last().isBefore(today))
                .forEach(silence -> flags.add(Flag.of(Kind.SILENCE, channel, silence.span(), silence.postingDays())));
        found.shortWeeks().stream().map(week -> Flag.of(Kind.SHORT_WEEK, channel,
                new DateSpan(week.week(), week.week().plusDays(WEEK)), week.missing()))
                .filter(flag -> isNews(flag, found)).forEach(flags::add);
        found.dropOffs().stream().map(drop -> Flag.of(Kind.DROP_OFF, channel,
                new DateSpan(drop.firstWeek(), drop.lastWeek().plusDays(WEEK)), drop.weeks()))
                .filter(flag -> isNews(flag, found)).forEach(flags::add);
    }

    /** Whether it is not over, and no silence tells of it already. */
    private boolean isNews(Flag flag, ChannelFindings found) {
        return !flag.days().last().isBefore(today)
                && found.silences().stream().noneMatch(silence -> silence.span().touches(flag.days()));
    }

    private void posts(List<Post> posts) {
        Map<Id<Channel>, List<Slot>> slots = new HashMap<>();
        posts.stream().filter(post -> post.status() != PostStatus.CANCELLED && post.status() != PostStatus.ON_HOLD)
                .forEach(post -> post.slot().ifPresent(
                        slot -> slots.computeIfAbsent(post.channel(), id -> new ArrayList<>()).add(slot)));
        Map<Id<Channel>, Neighbours> neighbours = new HashMap<>();
        slots.forEach((id, taken) -> Optional.ofNullable(channels.get(id)).ifPresent(
                channel -> neighbours.put(id, new Neighbours(channel.timetable().spacing(), taken))));
        posts.forEach(post -> Optional.ofNullable(channels.get(post.channel()))
                .ifPresent(channel -> look(post, channel, Optional.ofNullable(neighbours.get(post.channel())))));
    }

    private void look(Post post, Channel channel, Optional<Neighbours> neighbours) {
        if (post.isNotSent(today)) {
            flags.add(Flag.of(Kind.NOT_SENT, channel, post, 0));
            return;
        }
        boolean toCome = post.day().filter(day -> !day.isBefore(today)).isPresent() && isMeant(post.status());
        if (!toCome) {
            return;
        }
        concerns.apply(post).stream().filter(concern -> concern.weight() != Weight.HINT)
                .forEach(concern -> flags.add(Flag.of(channel, post, concern)));
        if (post.day().flatMap(day -> channel.end().filter(day::isAfter)).isPresent()) {
            flags.add(Flag.of(Kind.CHANNEL_ENDED, channel, post, 0));
        }
        if (post.status().isCleared() && post.words().text().isBlank() && post.media().isEmpty()
                && post.day().filter(day -> day.isBefore(today.plusDays(SOON))).isPresent()) {
            flags.add(Flag.of(Kind.NOTHING_WRITTEN, channel, post, 0));
        }
        TextMeasure measure = TextMeasure.of(channel.network(), post.words().text());
        if (measure.isTooLong()) {
            flags.add(Flag.of(Kind.TOO_LONG, channel, post,
                    measure.length() - measure.rules().limit().orElse(measure.length())));
        }
        if (measure.hasTooManyHashtags()) {
            flags.add(Flag.of(Kind.TOO_MANY_HASHTAGS, channel, post,
                    measure.hashtags() - measure.rules().hashtags().orElse(0)));
        }
        if (post.slot().filter(slot -> neighbours.filter(near -> near.isCrowded(slot)).isPresent()).isPresent()) {
            flags.add(Flag.of(Kind.TOO_CLOSE, channel, post, channel.timetable().spacing()));
        }
    }

    private static boolean isMeant(PostStatus status) {
        return switch (status) {
            case DRAFT, IN_REVIEW, APPROVED, SCHEDULED -> true;
            case IDEA, POSTED, ON_HOLD, CANCELLED -> false;
        };
    }
}
