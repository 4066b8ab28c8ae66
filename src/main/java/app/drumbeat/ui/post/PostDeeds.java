package app.drumbeat.ui.post;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import app.drumbeat.application.gap.MoveOutlook;
import app.drumbeat.application.planning.FreeTimes;
import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.application.planning.PostMoving;
import app.drumbeat.application.planning.PostStates;
import app.drumbeat.application.planning.PostWriting;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.DropEffect;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Words;
import app.drumbeat.ui.kit.Background;

/**
 * What can be done with a post wherever one is seen, each said afterwards with a way to undo it.
 *
 * <p>Everything is written off the screen. What was done is said when the file holds it, so a failed write says nothing here
 * and offers no undo.
 */
public final class PostDeeds {

    private final PlanReading plan;
    private final PostWriting writing;
    private final PostMoving moving;
    private final PostStates states;
    private final MoveOutlook outlook;
    private final FreeTimes times;
    private final Background background;
    private final PostTalk talk;
    private final PartDeeds parts;

    public PostDeeds(PostServices services, Background background, PostTalk talk) {
        this.plan = services.reading();
        this.writing = services.writing();
        this.moving = services.placing().moving();
        this.states = services.states();
        this.outlook = services.placing().outlook();
        this.times = services.placing().times();
        this.background = background;
        this.talk = talk;
        this.parts = PartDeeds.of(services, background, talk);
    }

    /** What can be done with single parts of a post. */
    PartDeeds parts() {
        return parts;
    }

    /**
     * Plans a new draft on a day, at a time where one is known or a usual time of the channel is free; {@code then} is told
     * which it is.
     */
    public void create(Id<Channel> channel, Slot wanted, Consumer<Post> then) {
        background.run(() -> {
            Slot slot = times.onItsDay(channel, wanted);
            Post post = writing.create(channel, Optional.of(slot), Words.titled(""));
            return new Made(post, talk.slot(slot, plan.today()));
        }, made -> {
            talk.done("post.done.created", made.day());
            then.accept(made.post());
        });
    }

    /** Moves a post to another day; its time stays. */
    public void move(Post post, LocalDate day) {
        inTime(Map.of(post, day), mover -> background.run(() -> {
            String change = change(post, day);
            return mover.move(List.of(post.id()), day) ? Optional.of(said(day) + change) : Optional.<String>empty();
        }, moved -> moved.ifPresent(there -> talk.done("post.done.moved", there))));
    }

    /** What it would mean to put a post on each day of a span. */
    public void outlook(Post post, DateSpan span, Consumer<List<DropEffect>> then) {
        background.run(() -> outlook.onEach(post, span), then);
    }

    /** Puts a post on a day and time. */
    public void place(Post post, Slot slot) {
        inTime(Map.of(post, slot.day()), mover -> background.run(() -> {
            String change = change(post.at(slot), slot.day());
            return mover.place(post.id(), slot)
                    ? Optional.of(talk.slot(slot, plan.today()) + change)
                    : Optional.<String>empty();
        }, moved -> moved.ifPresent(there -> talk.done("post.done.moved", there))));
    }

    /** Plans a post on a day, at a time where one is known or a usual time of its channel is free. */
    public void plan(Post post, Slot wanted) {
        background.run(() -> {
            Slot slot = times.onItsDay(post.channel(), wanted);
            String change = changes(Map.of(post.at(slot), slot.day()));
            return moving.place(post.id(), slot)
                    ? Optional.of(talk.slot(slot, plan.today()) + change)
                    : Optional.<String>empty();
        }, planned -> planned.ifPresent(there -> talk.done("post.done.planned", there)));
    }

    /** Takes a post off its day, back to the ideas; says so where its state needs a day. */
    public void takeOff(Post post) {
        if (post.status() != PostStatus.DRAFT && !post.status().allowsNoDay()) {
            talk.tell("post.takeOff.refused");
            return;
        }
        background.run(() -> moving.takeOff(post.id()), done -> {
            if (done) {
                talk.done("post.done.takenOff");
            }
        });
    }

    /** Puts a post on the next usual time of its channel that is free. */
    public void toNextFreeTime(Post post) {
        background.run(() -> {
            Optional<Slot> free = times.next(post);
            free.ifPresent(slot -> moving.place(post.id(), slot));
            return free.map(slot -> talk.slot(slot, plan.today()) + changes(Map.of(post.at(slot), slot.day())))
                    .map(there -> (Runnable) () -> talk.done("post.done.moved", there))
                    .orElse(times.hasAny(post.channel())
                            ? () -> talk.tell("post.time.none")
                            : () -> talk.tell("post.time.unknown"));
        }, Runnable::run);
    }

    /** Moves a post on its day by minutes, as far as the day goes; one without a time stays. */
    public void shiftTime(Post post, int minutes) {
        post.slot().ifPresent(slot -> slot.time().ifPresent(time -> {
            int wanted = Math.clamp(time.toSecondOfDay() / 60L + minutes, 0, 24 * 60 - 1);
            place(post, new Slot(slot.day(), Optional.of(LocalTime.MIN.plusMinutes(wanted))));
        }));
    }

    /** Moves posts by days, back or forth; those without a day stay. */
    public void moveBy(Collection<Id<Post>> ids, int days) {
        background.run(() -> {
            Map<Post, LocalDate> moves = new LinkedHashMap<>();
            ids.stream().map(plan::post).flatMap(Optional::stream)
                    .forEach(post -> post.day().ifPresent(day -> moves.put(post, day.plusDays(days))));
            return moves;
        }, moves -> inTime(moves, mover -> background.run(() -> {
            String change = changes(moves);
            String said = moves.size() == 1
                    ? talk.said("post.done.moved", said(moves.values().iterator().next()) + change)
                    : talk.said("post.done.moved.many", moves.size(), change);
            return mover.moveBy(ids, days) ? Optional.of(said) : Optional.<String>empty();
        }, moved -> moved.ifPresent(talk::done))));
    }

    private void inTime(Map<Post, LocalDate> moves, Consumer<PostMoving> then) {
        parts.review().inTime(moves, moving, plan::today, then);
    }

    /** Makes a draft of its own that says the same; {@code then} is told which it is. */
    public void duplicate(Post post, Consumer<Post> then) {
        background.run(() -> writing.duplicate(post.id()), copy -> copy.ifPresent(made -> {
            talk.done("post.done.duplicated");
            then.accept(made);
        }));
    }

    /** Makes copies of posts from a day on, as far apart as they are; {@code then} is told which they are. */
    public void copyTo(Collection<Id<Post>> ids, LocalDate day, Consumer<List<Post>> then) {
        background.run(() -> writing.copyTo(ids, day), copies -> {
            if (!copies.isEmpty()) {
                talk.done("post.done.pasted", copies.size());
                then.accept(copies);
            }
        });
    }

    /** Deletes a post; it can be brought back for a while. */
    public void delete(Post post) {
        delete(List.of(post.id()));
    }

    /** Deletes posts; they can be brought back for a while. */
    public void delete(Collection<Id<Post>> ids) {
        background.run(() -> writing.delete(ids), deleted -> {
            if (deleted) {
                talk.done(ids.size() == 1
                        ? talk.said("post.done.deleted")
                        : talk.said("post.done.deleted.many", ids.size()));
            }
        });
    }

    /** Brings a post into another state; posted is {@link #markPosted(Post)}. */
    public void change(Post post, PostStatus wanted) {
        if (wanted == PostStatus.POSTED) {
            markPosted(post);
            return;
        }
        become(List.of(post.id()), wanted, () -> states.change(post.id(), wanted));
    }

    /** Brings several posts into another state, as many of them as may go there. */
    public void change(Collection<Id<Post>> ids, PostStatus wanted) {
        become(ids, wanted, () -> states.change(ids, wanted));
    }

    private void become(Collection<Id<Post>> ids, PostStatus wanted, BooleanSupplier step) {
        background.run(() -> step.getAsBoolean()
                ? "post.done.state"
                : ids.stream().flatMap(id -> states.bar(id, wanted).stream()).min(Comparator.naturalOrder())
                        .map(bar -> "ready.held." + bar.name()).orElse("post.many.refused"),
                said -> {
                    if (said.equals("post.done.state")) {
                        talk.done(said, talk.words("status." + wanted.name()));
                    } else {
                        talk.tell(said, talk.words("status." + wanted.name()));
                    }
                });
    }

    /**
     * Marks a post as posted at its planned time, or now where that is still to come; the side panel has the fields to say it
     * more exactly. Asks for a reason where it went out before it was cleared.
     */
    public void markPosted(Post post) {
        String reason = "";
        if (post.status().needsReasonFor(PostStatus.POSTED)) {
            Optional<String> answer = talk.ask("post.posted.reason.title", "post.posted.reason.label");
            if (answer.isEmpty()) {
                return;
            }
            reason = answer.get();
        }
        String why = reason;
        background.run(() -> states.posted(post.id(), went(post), post.outcome().postedLink(), why), done -> {
            if (done) {
                talk.done("post.done.posted");
            }
        });
    }

    /** Puts the text of a post, as it is to be published, on the clipboard. */
    public void copyText(Post post) {
        if (post.words().text().isBlank()) {
            talk.tell("post.noText");
        } else {
            talk.dialogs().copyToClipboard(post.words().text());
            talk.tell("post.done.copied");
        }
    }

    /** Opens where a post can be seen, or where it leads. */
    public void openLink(Post post) {
        String posted = post.outcome().postedLink();
        String link = posted.isBlank() ? post.words().link() : posted;
        if (link.isBlank()) {
            talk.tell("post.noLink");
        } else {
            talk.dialogs().openLink(link);
        }
    }

    private record Made(Post post, String day) {}

    /** A day as people say it today; asked off the screen, since today depends on the calendar's zone. */
    private String said(LocalDate day) {
        return talk.day(day, plan.today());
    }

    /** What a move does to the rhythm, as the end of a sentence; nothing where it does nothing. */
    private String change(Post post, LocalDate day) {
        return changes(Map.of(post, day));
    }

    private String changes(Map<Post, LocalDate> moves) {
        return talk.changes(outlook.of(moves), outlook.tooClose(moves), plan.channels());
    }

    private Instant went(Post post) {
        ZoneId zone = plan.calendar().zone();
        Instant now = plan.now();
        return post.slot().filter(slot -> slot.time().isPresent())
                .map(slot -> slot.day().atTime(slot.time().orElse(LocalTime.NOON)).atZone(zone).toInstant())
                .filter(planned -> planned.isBefore(now)).orElse(now);
    }
}
