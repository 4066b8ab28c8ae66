package app.drumbeat.application.workspace;

import java.util.HashSet;
import java.util.Set;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;

/**
 * Which records a step changed, so that whoever shows them reads anew.
 *
 * @param kinds the classes of the records
 * @param ids their identities
 * @param channels the channels whose posts changed, before and after
 */
public record Touched(Set<Class<?>> kinds, Set<Id<?>> ids, Set<Id<Channel>> channels) {

    public Touched {
        kinds = Set.copyOf(kinds);
        ids = Set.copyOf(ids);
        channels = Set.copyOf(channels);
    }

    static Touched by(Changes changes) {
        Set<Class<?>> kinds = new HashSet<>();
        Set<Id<?>> ids = new HashSet<>();
        Set<Id<Channel>> channels = new HashSet<>();
        for (Change<?> change : changes.list()) {
            kinds.add(change.kind());
            ids.add(change.id());
            change.before().ifPresent(record -> addChannel(record, channels));
            change.after().ifPresent(record -> addChannel(record, channels));
        }
        return new Touched(kinds, ids, channels);
    }

    /** Whether only posts changed, so that the findings of other channels stand as they were. */
    public boolean onlyPosts() {
        return kinds.equals(Set.of(Post.class));
    }

    public boolean touches(Class<?> kind) {
        return kinds.contains(kind);
    }

    private static void addChannel(Entity<?> record, Set<Id<Channel>> channels) {
        switch (record) {
            case Post post -> channels.add(post.channel());
            case Channel channel -> channels.add(channel.id());
            default -> {
            }
        }
    }
}
