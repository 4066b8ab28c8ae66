package app.drumbeat.application.gap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.DropEffect;
import app.drumbeat.domain.cadence.FindingsQuestion;
import app.drumbeat.domain.cadence.GapFinder;
import app.drumbeat.domain.cadence.RhythmChange;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostDays;
import app.drumbeat.domain.post.PostStatus;

/** See what moving posts would do to the rhythm, before it is done. */
public final class MoveOutlook {

    private final Workspace workspace;
    private final Supplier<FindingsQuestion> question;

    /** @param question what the findings on screen answer */
    public MoveOutlook(Workspace workspace, Supplier<FindingsQuestion> question) {
        this.workspace = workspace;
        this.question = question;
    }

    /** What it would mean to put a post on each day of a span; nothing where its channel is gone. */
    public List<DropEffect> onEach(Post post, DateSpan span) {
        Library library = workspace.library();
        FindingsQuestion asked = question.get();
        return library.channels().find(post.channel()).map(channel -> {
            PostDays days = library.posts().days(channel.id());
            PostDays others = post.day().map(day -> days.without(day, post.status())).orElse(days);
            return DropEffect.of(channel, others, onADay(post), GapFinder.find(channel, days, asked),
                    span.days().toList(), asked);
        }).orElse(List.of());
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
