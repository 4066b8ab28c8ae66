package app.drumbeat.application.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.port.StepName;

/** Add, change, order and remove channels. */
public final class ChannelKeeping {

    private final Workspace workspace;
    private final Fresh fresh;
    private final ChannelRemoval removal;

    public ChannelKeeping(Workspace workspace, Fresh fresh) {
        this.workspace = workspace;
        this.fresh = fresh;
        this.removal = new ChannelRemoval(workspace);
    }

    public List<Channel> list() {
        return workspace.library().channels().list();
    }

    /** A new channel behind the others, without a cadence. */
    public Channel add(String name, Network network) {
        int position = list().stream().mapToInt(Channel::position).max().orElse(-1) + 1;
        Channel channel = new Channel(fresh.id(), name, network, position, Optional.empty(),
                Optional.empty(), Cadence.none());
        workspace.perform(StepName.of("step.channel.add", name), library -> Changes.of(Change.made(channel)));
        return channel;
    }

    public boolean change(Id<Channel> id, UnaryOperator<Channel> edit) {
        return workspace.perform(StepName.of("step.channel.change"), library -> library.channels().find(id)
                .map(channel -> Changes.of(Change.replaced(channel, edit.apply(channel)))).orElseGet(Changes::none));
    }

    /** Puts the channel {@code by} places further down, or up where that is negative, as far as there is room. */
    public boolean shift(Id<Channel> id, int by) {
        return workspace.perform(StepName.of("step.channel.order"), library -> {
            List<Channel> order = new ArrayList<>(library.channels().list());
            Optional<Channel> moved = library.channels().find(id);
            if (moved.isEmpty()) {
                return Changes.none();
            }
            int to = Math.clamp(order.indexOf(moved.get()) + (long) by, 0, order.size() - 1);
            order.remove(moved.get());
            order.add(to, moved.get());
            List<Change<?>> changes = new ArrayList<>();
            for (int i = 0; i < order.size(); i++) {
                changes.add(Change.replaced(order.get(i), order.get(i).at(i)));
            }
            return new Changes(changes);
        });
    }

    /** What removing the channel would take along, to be said before it is done. */
    public ChannelRemoval.Consequences consequencesOfRemoving(Id<Channel> id) {
        return removal.consequences(id);
    }

    /** Removes the channel; its posts go to the channel given, or to the deleted ones where none is. */
    public boolean remove(Id<Channel> id, Optional<Id<Channel>> newHome) {
        return removal.remove(id, newHome);
    }
}
