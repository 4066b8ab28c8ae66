package app.drumbeat.ui.deleted;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.DeletedPost;

/** All that the page of deleted posts shows, read at once. */
public record DeletedState(List<DeletedPost> posts, List<Channel> channels, ZoneId zone, LocalDate today,
        boolean writable) {

    public DeletedState {
        posts = List.copyOf(posts);
        channels = List.copyOf(channels);
    }

    /** Its channel; nothing where that is gone, and then it cannot come back. */
    Optional<Channel> channelOf(DeletedPost deleted) {
        return channels.stream().filter(channel -> channel.id().equals(deleted.post().channel())).findFirst();
    }

    boolean canComeBack(DeletedPost deleted) {
        return writable && channelOf(deleted).isPresent();
    }

    LocalDate deletedOn(DeletedPost deleted) {
        return day(deleted.deletedAt());
    }

    /** Days that are left to bring it back, from 0 up; on day 0 it is the last. */
    long daysLeft(DeletedPost deleted) {
        return Math.max(0, DeletedPost.DAYS_KEPT - ChronoUnit.DAYS.between(deletedOn(deleted), today));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
