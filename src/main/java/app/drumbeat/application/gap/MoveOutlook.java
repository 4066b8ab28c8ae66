package app.drumbeat.application.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import app.drumbeat.application.review.LeadTimes;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.DropEffect;
import app.drumbeat.domain.cadence.FindingsQuestion;
import app.drumbeat.domain.cadence.GapFinder;
import app.drumbeat.domain.cadence.Neighbours;
import app.drumbeat.domain.cadence.RhythmChange;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Timetable;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostDays;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;

/** See what moving posts would do to the rhythm, before it is done. */
public final class MoveOutlook {

    private final Workspace workspace;
    private final Supplier<FindingsQuestion> question;
    private final LeadTimes leadTimes;

    /** @param question what the findings on screen answer */
    public MoveOutlook(Workspace workspace, Supplier<FindingsQuestion> question, LeadTimes leadTimes) {
        this.workspace = workspace;
        this.question = question;
        this.leadTimes = leadTimes;
    }

    /** What it would mean to put a post on each day of a span; nothing where its channel is gone. */
    public List<DropEffect> onEach(Post post, DateSpan span) {
        Library library = workspace.library();
        FindingsQuestion asked = question.get();
        LocalDate reviewed = leadTimes.isAny() ? leadTimes.earliest(post).orElse(LocalDate.MIN) : LocalDate.MIN;
        return library.channels().find(post.channel()).map(channel -> {
            PostDays days = library.posts().days(channel.id());
            PostDays others = post.day().map(day -> days.without(day, post.status())).orElse(days);
            return DropEffect.of(channel, others, onADay(post), GapFinder.find(channel, days, asked),
                    neighbours(library, channel, span, Set.of(post.id())), span.days().toList(), asked).stream()
                    .map(effect -> isLate(effect.day(), reviewed) ? effect.late() : effect).toList();
        }).orElse(List.of());
    }

    /** A day that is over is no matter of reviews any more. */
    private boolean isLate(LocalDate day, LocalDate reviewed) {
        return day.isBefore(reviewed) && !day.isBefore(workspace.today());
    }

    /** Which posts could not be reviewed before the days that they move to. */
    public List<Post> tooLate(Map<Post, LocalDate> moves) {
        return leadTimes.isAny()
                ? moves.entrySet().stream().filter(move -> leadTimes.isTooLate(move.getKey(), move.getValue()))
                        .map(Map.Entry::getKey).toList()
                : List.of();
    }

    /** Which posts that move would be closer to another of their channel than the channel allows, moved or not. */
    public List<Post> tooClose(Map<Post, LocalDate> moves) {
        if (moves.isEmpty()) {
            return List.of();
        }
        Library library = workspace.library();
        DateSpan span = new DateSpan(moves.values().stream().min(LocalDate::compareTo).orElseThrow(),
                moves.values().stream().max(LocalDate::compareTo).orElseThrow());
        Set<Id<Post>> moving = moves.keySet().stream().map(Post::id).collect(Collectors.toSet());
        Map<Id<Channel>, List<Slot>> slots = new HashMap<>();
        around(library, span, Timetable.MOST_SPACING, moving).forEach(post -> post.slot()
                .ifPresent(slot -> slots.computeIfAbsent(post.channel(), id -> new ArrayList<>()).add(slot)));
        moves.forEach((post, day) -> post.slot().ifPresent(
                slot -> slots.computeIfAbsent(post.channel(), id -> new ArrayList<>()).add(slot.movedTo(day))));
        Map<Id<Channel>, Neighbours> neighbours = new HashMap<>();
        library.channels().list().forEach(channel -> neighbours.put(channel.id(),
                new Neighbours(channel.timetable().spacing(), slots.getOrDefault(channel.id(), List.of()))));
        return moves.entrySet().stream().filter(move -> isCrowded(move.getKey(), move.getValue(), neighbours))
                .map(Map.Entry::getKey).toList();
    }

    private static boolean isCrowded(Post post, LocalDate day, Map<Id<Channel>, Neighbours> neighbours) {
        Optional<Neighbours> there = Optional.ofNullable(neighbours.get(post.channel()));
        return post.slot().filter(slot -> there.filter(near -> near.isCrowded(slot.movedTo(day))).isPresent())
                .isPresent();
    }

    private static Neighbours neighbours(Library library, Channel channel, DateSpan span, Set<Id<Post>> without) {
        int spacing = channel.timetable().spacing();
        return new Neighbours(spacing, around(library, span, spacing, without).stream()
                .filter(post -> post.channel().equals(channel.id())).flatMap(post -> post.slot().stream()).toList());
    }

    /** The posts in a span, and as far round it as they could be too close. */
    private static List<Post> around(Library library, DateSpan span, int spacing, Set<Id<Post>> without) {
        int days = spacing / (24 * 60) + 1;
        return library.posts().between(new DateSpan(span.first().minusDays(days), span.last().plusDays(days))).stream()
                .filter(post -> !without.contains(post.id()) && post.status() != PostStatus.CANCELLED
                        && post.status() != PostStatus.ON_HOLD)
                .toList();
    }

    /** What moving posts to other days would do to each channel that it concerns; only channels whose rhythm changes. */
    public List<RhythmChange> of(Map<Post, LocalDate> moves) {
        Library library = workspace.library();
        FindingsQuestion asked = question.get();
        Map<Id<Channel>, PostDays> after = new HashMap<>();
        moves.forEach((post, day) -> {
            PostDays now = after.computeIfAbsent(post.channel(), library.posts()::days);
            PostDays left = post.day().map(from -> now.without(from, post.status())).orElse(now);
            after.put(post.channel(), left.with(day, onADay(post)));
        });
        return library.channels().list().stream()
                .flatMap(channel -> Optional.ofNullable(after.get(channel.id())).stream()
                        .map(days -> RhythmChange.between(
                                GapFinder.find(channel, library.posts().days(channel.id()), asked),
                                GapFinder.find(channel, days, asked))))
                .filter(change -> !change.isNothing()).toList();
    }

    /** An idea becomes a draft by getting a day. */
    private static PostStatus onADay(Post post) {
        return post.status() == PostStatus.IDEA ? PostStatus.DRAFT : post.status();
    }
}
