package app.drumbeat.ui.kit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.PostFilter;

/** Which posts are shown, on every page the same. */
public final class Filter {

    private final ReadOnlyObjectWrapper<PostFilter> wanted = new ReadOnlyObjectWrapper<>(PostFilter.ALL);
    private final ReadOnlyBooleanWrapper bar = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Set<Id<Channel>>> channels = new ReadOnlyObjectWrapper<>(Set.of());

    /** Whether the line is open that says which posts are shown. */
    public ReadOnlyBooleanProperty barProperty() {
        return bar.getReadOnlyProperty();
    }

    /** Opens the line, or closes it and shows every post again; what is narrowed to channels stays. */
    public void setBar(boolean open) {
        bar.set(open);
        if (!open) {
            show(PostFilter.of(channels()));
        }
    }

    public ReadOnlyObjectProperty<PostFilter> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    public PostFilter get() {
        return wanted.get();
    }

    /** Shows these posts and no others. */
    public void show(PostFilter filter) {
        if (!filter.isOfChannelsOnly()) {
            bar.set(true);
        }
        wanted.set(filter);
        channels.set(filter.channels());
    }

    /** The channels that are shown; empty means all of them. */
    public ReadOnlyObjectProperty<Set<Id<Channel>>> channelsProperty() {
        return channels.getReadOnlyProperty();
    }

    public Set<Id<Channel>> channels() {
        return channels.get();
    }

    /** Forgets channels that are not among these. */
    public void keepOnly(List<Id<Channel>> there) {
        Set<Id<Channel>> left = new HashSet<>(channels());
        if (left.retainAll(there)) {
            narrow(left);
        }
    }

    /** Shows some channels; none means all. What else is asked for stays. */
    public void narrow(Set<Id<Channel>> some) {
        show(get().on(some));
    }
}
