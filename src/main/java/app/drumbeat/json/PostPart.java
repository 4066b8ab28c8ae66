package app.drumbeat.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.NewTracks;
import app.drumbeat.domain.post.Outcome;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.ShelfLife;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Ties;
import app.drumbeat.domain.post.Track;
import app.drumbeat.domain.post.Words;

/** A post of a plan. */
final class PostPart {

    private final ZoneId zone;
    private final NewTracks tracks;

    /**
     * @param zone where moments without an offset are meant
     * @param tracks for posts that bring none
     */
    PostPart(ZoneId zone, NewTracks tracks) {
        this.zone = zone;
        this.tracks = tracks;
    }

    Optional<Post> read(Members members) {
        Optional<Id<Post>> id = members.required("id", members.<Post>id("id"));
        Optional<Id<Channel>> channel = members.required("channel", members.<Channel>id("channel"));
        Optional<Slot> slot = slot(members);
        Optional<PostStatus> status = status(members, slot.isPresent());
        Optional<PostStatus> heldFrom = heldFrom(members, status);
        Words words = new Words(members.textOrEmpty("title"), members.textOrEmpty("text"), members.textOrEmpty("link"),
                members.textOrEmpty("notes"));
        Optional<Id<Campaign>> campaign = members.id("campaign");
        Outcome outcome = new Outcome(members.instant("postedAt", zone), members.textOrEmpty("postedLink"),
                members.textOrEmpty("reason"));
        var tags = members.texts("tags");
        var media = members.texts("media");
        String owner = members.textOrEmpty("owner");
        ShelfLife life = new ShelfLife(members.day("noted"), members.day("bestBefore"), members.truth("evergreen"),
                members.day("reuseFrom"));
        Ties ties = TiesPart.read(members, slot.map(Slot::day));
        Track track = track(members, status);
        members.nothingElse();
        return id.flatMap(known -> channel.flatMap(where -> status.map(state -> new Post(known, where, slot, state,
                heldFrom, words, campaign, tags, media, owner, life, ties, outcome, track))));
    }

    static void write(JsonOut out, Post post) {
        out.text("id", post.id().value());
        out.text("channel", post.channel().value());
        out.ifPresent("date", post.slot().map(Slot::day));
        out.ifPresent("time", post.slot().flatMap(Slot::time));
        out.text("title", post.words().title());
        out.textIfAny("text", post.words().text());
        out.text("status", post.status().name());
        out.ifPresent("heldFrom", post.heldFrom());
        out.ifPresent("campaign", post.campaign());
        out.textsIfAny("tags", post.tags());
        out.textIfAny("link", post.words().link());
        out.textIfAny("notes", post.words().notes());
        out.textsIfAny("media", post.media());
        out.textIfAny("owner", post.owner());
        out.ifPresent("noted", post.life().noted());
        out.ifPresent("bestBefore", post.life().bestBefore());
        if (post.life().evergreen()) {
            out.truth("evergreen", true);
        }
        out.ifPresent("reuseFrom", post.life().reuseFrom());
        TiesPart.write(out, post.ties(), post.day());
        out.ifPresent("postedAt", post.outcome().postedAt());
        out.textIfAny("postedLink", post.outcome().postedLink());
        out.textIfAny("reason", post.outcome().reason());
        out.text("uid", post.track().uid());
        out.number("revision", post.track().revision());
        out.text("changed", post.track().changed().toString());
        out.ifPresent("cancelled", post.track().cancelled().filter(at -> post.status() == PostStatus.CANCELLED));
    }

    private static Optional<Slot> slot(Members members) {
        Optional<LocalDate> day = members.day("date");
        Optional<LocalTime> time = members.time("time");
        if (time.isPresent() && !members.has("date")) {
            members.error("time", "json.problem.timeAlone");
        }
        return day.map(date -> new Slot(date, time));
    }

    /** The state, or nothing after naming why it cannot be. */
    private static Optional<PostStatus> status(Members members, boolean dated) {
        boolean meantDated = members.has("date");
        if (!members.has("status")) {
            return Optional.of(dated ? PostStatus.DRAFT : PostStatus.IDEA);
        }
        Optional<PostStatus> status = members.word("status", PostStatus.class);
        if (status.isPresent() && meantDated && !status.get().allowsDay()) {
            members.error("status", "json.problem.datedIdea");
            return Optional.empty();
        }
        if (status.isPresent() && !meantDated && !status.get().allowsNoDay()) {
            members.error("status", "json.problem.undated", status.get());
            return Optional.empty();
        }
        return status.filter(state -> dated ? state.allowsDay() : state.allowsNoDay());
    }

    private static Optional<PostStatus> heldFrom(Members members, Optional<PostStatus> status) {
        Optional<PostStatus> from = members.word("heldFrom", PostStatus.class);
        if (from.equals(Optional.of(PostStatus.ON_HOLD))) {
            members.error("heldFrom", "json.problem.heldFrom");
            return Optional.empty();
        }
        if (from.isPresent() && status.isPresent() && status.get() != PostStatus.ON_HOLD) {
            members.warning("heldFrom", "json.problem.onlyOnHold");
        }
        return from;
    }

    private Track track(Members members, Optional<PostStatus> status) {
        Optional<String> uid = members.understood("uid", PostPart::uid, "json.problem.uid");
        Optional<Integer> revision = members.wholeNumber("revision", 0, Integer.MAX_VALUE);
        Optional<Instant> changed = members.instant("changed", zone).map(PostPart::toTheSecond);
        Optional<Instant> cancelled = members.instant("cancelled", zone).map(PostPart::toTheSecond);
        if (cancelled.isPresent() && status.isPresent() && status.get() != PostStatus.CANCELLED) {
            members.warning("cancelled", "json.problem.onlyCancelled");
            cancelled = Optional.empty();
        }
        Track begun = tracks.next();
        return new Track(uid.orElse(begun.uid()), revision.orElse(begun.revision()), changed.orElse(begun.changed()),
                cancelled);
    }

    /** A uid goes into feeds as it is, so nothing may stand in it that a feed could not carry. */
    private static Optional<String> uid(String text) {
        boolean plain = !text.isEmpty() && text.equals(text.strip()) && text.codePoints().noneMatch(
                point -> Character.isISOControl(point) || Character.getType(point) == Character.LINE_SEPARATOR
                        || Character.getType(point) == Character.PARAGRAPH_SEPARATOR || !Character.isDefined(point));
        return plain ? Optional.of(text) : Optional.empty();
    }

    private static Instant toTheSecond(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
