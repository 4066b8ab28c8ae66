package app.drumbeat.application.settings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.DeletedPost;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Series;

/**
 * Takes a channel out of a calendar, and out of everything that names it.
 *
 * <p>A campaign or quiet period that holds for that channel alone goes with it: without a channel it would suddenly hold for
 * all of them.
 */
public final class ChannelRemoval {

    /** What goes with a channel. */
    public record Consequences(int posts, List<Campaign> campaigns, List<QuietPeriod> quietPeriods) {}

    private final Workspace workspace;

    ChannelRemoval(Workspace workspace) {
        this.workspace = workspace;
    }

    Consequences consequences(Id<Channel> id) {
        Library library = workspace.library();
        return new Consequences(library.posts().of(id).size(),
                library.campaigns().list().stream().filter(campaign -> campaign.channels().equals(List.of(id)))
                        .toList(),
                library.quietPeriods().list().stream().filter(period -> period.channels().equals(List.of(id)))
                        .toList());
    }

    boolean remove(Id<Channel> id, Optional<Id<Channel>> newHome) {
        Instant now = workspace.now();
        return workspace.perform(StepName.of("step.channel.remove"), library -> {
            Optional<Channel> channel = library.channels().find(id);
            if (channel.isEmpty()) {
                return Changes.none();
            }
            Set<Id<Campaign>> goneToo = consequences(id).campaigns().stream().map(Campaign::id)
                    .collect(Collectors.toSet());
            List<Change<?>> changes = new ArrayList<>();
            library.posts().of(id).forEach(post -> newHome.ifPresentOrElse(
                    home -> changes.add(Change.replaced(post, without(post, goneToo).on(home))),
                    () -> delete(post, library, now, changes)));
            goneToo.stream().map(library.campaigns()::find).flatMap(Optional::stream).map(library.posts()::of)
                    .flatMap(List::stream).filter(post -> !post.channel().equals(id))
                    .forEach(post -> changes.add(Change.replaced(post, without(post, goneToo))));
            library.series().list().forEach(series -> leave(series, id, newHome, goneToo, changes));
            library.campaigns().list().forEach(campaign -> leave(campaign, id, changes));
            library.quietPeriods().list().forEach(period -> leave(period, id, changes));
            changes.add(Change.removed(channel.get()));
            return new Changes(changes);
        });
    }

    private static void delete(Post post, Library library, Instant now, List<Change<?>> changes) {
        changes.add(Change.removed(post));
        DeletedPost deleted = DeletedPost.of(post, now);
        changes.add(library.deletedPosts().find(deleted.id()).map(old -> Change.replaced(old, deleted))
                .orElseGet(() -> Change.made(deleted)));
    }

    private static Post without(Post post, Set<Id<Campaign>> gone) {
        return post.campaign().filter(gone::contains).isPresent() ? post.inCampaign(Optional.empty()) : post;
    }

    private static void leave(Series series, Id<Channel> gone, Optional<Id<Channel>> newHome, Set<Id<Campaign>> goneToo,
            List<Change<?>> changes) {
        Series free = series.campaign().filter(goneToo::contains).isPresent() ? series.inNoCampaign() : series;
        boolean stays = !series.channel().equals(gone);
        if (stays || newHome.isPresent()) {
            changes.add(Change.replaced(series, stays ? free : free.on(newHome.orElseThrow())));
        } else {
            changes.add(Change.removed(series));
        }
    }

    private static void leave(Campaign campaign, Id<Channel> gone, List<Change<?>> changes) {
        List<Id<Channel>> left = without(campaign.channels(), gone);
        if (!campaign.channels().isEmpty()) {
            changes.add(left.isEmpty()
                    ? Change.removed(campaign)
                    : Change.replaced(campaign, new Campaign(campaign.id(), campaign.name(), campaign.span(), left)));
        }
    }

    private static void leave(QuietPeriod period, Id<Channel> gone, List<Change<?>> changes) {
        List<Id<Channel>> left = without(period.channels(), gone);
        if (!period.channels().isEmpty()) {
            changes.add(left.isEmpty()
                    ? Change.removed(period)
                    : Change.replaced(period, new QuietPeriod(period.id(), period.span(), left, period.reason())));
        }
    }

    private static List<Id<Channel>> without(List<Id<Channel>> channels, Id<Channel> gone) {
        return channels.stream().filter(channel -> !channel.equals(gone)).toList();
    }
}
