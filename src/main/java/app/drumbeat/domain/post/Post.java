package app.drumbeat.domain.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;

/**
 * One planned post on one channel, or an idea for one.
 *
 * <p>An idea has no day, and a post with a day is no idea; without a day a post may also be on hold or cancelled.
 *
 * @param slot its day, and time where it has one
 * @param heldFrom the state it had before it was put on hold; present only then
 * @param campaign the campaign it belongs to
 * @param tags free words, in the planner's order
 * @param media paths of pictures and films, relative to the plan they came with, in order
 * @param owner who looks after it, or empty
 * @param life how long it keeps as an idea
 * @param ties the series and the message that it belongs to
 */
public record Post(Id<Post> id, Id<Channel> channel, Optional<Slot> slot, PostStatus status,
        Optional<PostStatus> heldFrom, Words words, Optional<Id<Campaign>> campaign, List<String> tags,
        List<String> media, String owner, ShelfLife life, Ties ties, Outcome outcome, Track track)
        implements Entity<Post> {

    /** @throws IllegalArgumentException if an idea has a day, or a post lacks the day that its state needs */
    public Post {
        if (slot.isPresent() ? !status.allowsDay() : !status.allowsNoDay()) {
            throw new IllegalArgumentException(
                    slot.isPresent() ? "An idea has no day" : "A post without a day cannot be " + status);
        }
        if (status != PostStatus.ON_HOLD) {
            heldFrom = Optional.empty();
        }
        tags = List.copyOf(tags);
        media = List.copyOf(media);
    }

    /** A post by itself, of which nothing is known about how long it keeps as an idea. */
    public Post(Id<Post> id, Id<Channel> channel, Optional<Slot> slot, PostStatus status, Optional<PostStatus> heldFrom,
            Words words, Optional<Id<Campaign>> campaign, List<String> tags, List<String> media, String owner,
            Outcome outcome, Track track) {
        this(id, channel, slot, status, heldFrom, words, campaign, tags, media, owner, ShelfLife.NONE, Ties.NONE,
                outcome,
                track);
    }

    /** A new draft on a day. */
    public static Post draft(Id<Post> id, Id<Channel> channel, Slot slot, Words words, Track track) {
        return new Post(id, channel, Optional.of(slot), PostStatus.DRAFT, Optional.empty(), words, Optional.empty(),
                List.of(), List.of(), "", ShelfLife.NONE, Ties.NONE, Outcome.NONE, track);
    }

    /** A new idea. */
    public static Post idea(Id<Post> id, Id<Channel> channel, Words words, Track track) {
        return new Post(id, channel, Optional.empty(), PostStatus.IDEA, Optional.empty(), words, Optional.empty(),
                List.of(), List.of(), "", ShelfLife.NONE, Ties.NONE, Outcome.NONE, track);
    }

    public String title() {
        return words.title();
    }

    public Optional<LocalDate> day() {
        return slot.map(Slot::day);
    }

    /** Planned for another day at the same time; an idea becomes a draft by it. */
    public Post movedTo(LocalDate day) {
        return at(slot.map(s -> s.movedTo(day)).orElseGet(() -> Slot.on(day)));
    }

    /** Planned for a day and perhaps a time; an idea becomes a draft by it. */
    public Post at(Slot newSlot) {
        return with(Optional.of(newSlot), status == PostStatus.IDEA ? PostStatus.DRAFT : status, heldFrom);
    }

    /** Without a day: a draft becomes an idea by it; other states that need a day are refused. */
    public Post withoutDay() {
        return with(Optional.empty(), status == PostStatus.DRAFT ? PostStatus.IDEA : status, heldFrom);
    }

    /**
     * In another state, whether or not a person may choose it by hand; on hold it remembers where it came from.
     *
     * <p>Becoming an idea loses the day. Becoming a draft without a day is refused: an idea becomes one by getting a day.
     */
    public Post in(PostStatus wanted) {
        if (wanted == status) {
            return this;
        }
        Optional<PostStatus> from = wanted == PostStatus.ON_HOLD ? Optional.of(status) : Optional.empty();
        return with(wanted == PostStatus.IDEA ? Optional.empty() : slot, wanted, from);
    }

    public Post saying(Words newWords) {
        return new Post(id, channel, slot, status, heldFrom, newWords, campaign, tags, media, owner, life, ties,
                outcome,
                track);
    }

    public Post on(Id<Channel> newChannel) {
        return new Post(id, newChannel, slot, status, heldFrom, words, campaign, tags, media, owner, life, ties,
                outcome,
                track);
    }

    public Post inCampaign(Optional<Id<Campaign>> newCampaign) {
        return new Post(id, channel, slot, status, heldFrom, words, newCampaign, tags, media, owner, life, ties,
                outcome,
                track);
    }

    public Post tagged(List<String> newTags) {
        return new Post(id, channel, slot, status, heldFrom, words, campaign, newTags, media, owner, life, ties,
                outcome,
                track);
    }

    public Post showing(List<String> newMedia) {
        return new Post(id, channel, slot, status, heldFrom, words, campaign, tags, newMedia, owner, life, ties,
                outcome,
                track);
    }

    public Post ownedBy(String newOwner) {
        return new Post(id, channel, slot, status, heldFrom, words, campaign, tags, media, newOwner, life, ties,
                outcome,
                track);
    }

    public Post keeping(ShelfLife newLife) {
        return new Post(id, channel, slot, status, heldFrom, words, campaign, tags, media, owner, newLife, ties,
                outcome,
                track);
    }

    public Post tied(Ties newTies) {
        return new Post(id, channel, slot, status, heldFrom, words, campaign, tags, media, owner, life, newTies,
                outcome,
                track);
    }

    public Post ending(Outcome newOutcome) {
        return new Post(id, channel, slot, status, heldFrom, words, campaign, tags, media, owner, life, ties,
                newOutcome,
                track);
    }

    public Post tracked(Track newTrack) {
        return new Post(id, channel, slot, status, heldFrom, words, campaign, tags, media, owner, life, ties, outcome,
                newTrack);
    }

    /** The states that a person may choose now; a post on hold may also go back to the state it had. */
    public Set<PostStatus> nextStatuses() {
        Set<PostStatus> next = EnumSet.noneOf(PostStatus.class);
        next.addAll(status.next());
        if (status == PostStatus.ON_HOLD) {
            heldFrom.ifPresent(next::add);
        }
        next.removeIf(wanted -> slot.isEmpty() && !wanted.allowsNoDay());
        return next;
    }

    /** Whether its day has passed although it was never sent: it fills no gap. */
    public boolean isNotSent(LocalDate today) {
        return slot.isPresent() && slot.get().day().isBefore(today)
                && (status == PostStatus.DRAFT || status == PostStatus.IN_REVIEW || status == PostStatus.APPROVED);
    }

    /** Whether everything that a calendar feed can show is the same. */
    public boolean looksLike(Post other) {
        return channel.equals(other.channel) && slot.equals(other.slot) && status == other.status
                && words.title().equals(other.words.title()) && words.text().equals(other.words.text())
                && words.link().equals(other.words.link()) && campaign.equals(other.campaign)
                && tags.equals(other.tags) && outcome.postedLink().equals(other.outcome.postedLink());
    }

    /**
     * This post as it is written over {@code before}: its track goes forward from there and never back.
     *
     * <p>The revision rises when day, time or status differ; the time of change moves when a feed would show a
     * difference; the time of cancelling is kept while it stays cancelled.
     *
     * @param now the time of the writing, to the second
     */
    public Post following(Post before, Instant now) {
        Track old = before.track;
        boolean shownDiffers = !looksLike(before);
        boolean rescheduled = !slot.equals(before.slot) || status != before.status;
        int revision = Math.max(track.revision(), old.revision() + (rescheduled ? 1 : 0));
        Instant changed = shownDiffers ? later(now, old.changed()) : old.changed();
        return tracked(new Track(old.uid(), revision, changed, cancelledSince(before.status, old, now)));
    }

    /** This post as it comes back after it was gone: whoever follows it sees a change. */
    public Post returning(Instant now) {
        return tracked(new Track(track.uid(), track.revision() + 1, later(now, track.changed()), track.cancelled()));
    }

    private Optional<Instant> cancelledSince(PostStatus statusBefore, Track old, Instant now) {
        if (status != PostStatus.CANCELLED) {
            return Optional.empty();
        }
        return statusBefore == PostStatus.CANCELLED && old.cancelled().isPresent() ? old.cancelled() : Optional.of(now);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Post with(Optional<Slot> newSlot, PostStatus newStatus, Optional<PostStatus> from) {
        return new Post(id, channel, newSlot, newStatus, from, words, campaign, tags, media, owner, life, ties, outcome,
                track);
    }
}
