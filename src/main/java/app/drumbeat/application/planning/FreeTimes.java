package app.drumbeat.application.planning;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.FreeSlots;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Slot;

/** Find usual times of channels that no post has taken yet. */
public final class FreeTimes {

    private final Workspace workspace;

    public FreeTimes(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * The first free time of its channel after the place that a post has, and after now.
     *
     * @return nothing where the channel has no usual times, or none is free for a year
     */
    public Optional<Slot> next(Post post) {
        Library library = workspace.library();
        LocalDateTime now = LocalDateTime.ofInstant(workspace.now(), library.calendar().zone());
        Slot after = Stream.of(Optional.of(Slot.at(now.toLocalDate(), now.toLocalTime())), post.slot())
                .flatMap(Optional::stream).max(Slot::compareTo).orElseThrow();
        return library.channels().find(post.channel()).flatMap(channel -> FreeSlots.next(channel, after,
                day -> library.posts().on(channel.id(), day).stream().filter(other -> !other.id().equals(post.id()))
                        .toList(),
                library.quietPeriods().list()));
    }

    /** The same day at the first free time of a channel, where it has one; a slot that has a time stays as it is. */
    public Slot onItsDay(Id<Channel> id, Slot slot) {
        Library library = workspace.library();
        Optional<LocalTime> free = library.channels().find(id).flatMap(channel -> FreeSlots.on(channel, slot.day(),
                library.posts().on(id, slot.day()), library.quietPeriods().list()).stream().findFirst());
        return slot.time().isPresent() ? slot : new Slot(slot.day(), free);
    }

    /** Whether a channel has usual times at all. */
    public boolean hasAny(Id<Channel> id) {
        return workspace.library().channels().find(id).filter(channel -> !channel.timetable().isEmpty()).isPresent();
    }
}
