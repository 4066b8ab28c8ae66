package app.drumbeat.ui.calendar.tray;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.domain.post.PostStatus;

/** The ideas that lie in the tray: what goes off first, then the oldest. */
record TrayState(List<Post> ideas, List<Channel> channels, LocalDate today, boolean writable) {

    static TrayState read(PlanReading plan, PostFilter filter) {
        return new TrayState(plan.withoutDay().stream()
                .filter(post -> post.status() == PostStatus.IDEA && !filter.flagged() && filter.admits(post))
                .sorted(Comparator.comparing((Post post) -> post.life().bestBefore().orElse(LocalDate.MAX))
                        .thenComparing(post -> post.life().noted().orElse(LocalDate.MAX)).thenComparing(Post::id))
                .toList(), plan.channels(), plan.today(), plan.writable());
    }

    Optional<Channel> channel(Post post) {
        return channels.stream().filter(channel -> channel.id().equals(post.channel())).findFirst();
    }
}
