package app.drumbeat.ui.kit;

import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;

/** Which posts are shown, on every page the same. */
public final class Filter {

    private final ReadOnlyObjectWrapper<Set<Id<Channel>>> channels = new ReadOnlyObjectWrapper<>(Set.of());

    /** The channels that are shown; empty means all of them. */
    public ReadOnlyObjectProperty<Set<Id<Channel>>> channelsProperty() {
        return channels.getReadOnlyProperty();
    }

    public Set<Id<Channel>> channels() {
        return channels.get();
    }

    /** Shows some channels; none means all. */
    public void narrow(Set<Id<Channel>> wanted) {
        channels.set(Set.copyOf(wanted));
    }

    public boolean admits(Post post) {
        return channels().isEmpty() || channels().contains(post.channel());
    }
}
