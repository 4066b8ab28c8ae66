package app.drumbeat.ui.palette;

import java.util.Optional;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;

/** One line of the palette: what a group is called, or something that can be chosen. */
public sealed interface PaletteLine {

    /** The name of a group. */
    record Head(String name) implements PaletteLine {}

    /** Something that can be chosen. */
    sealed interface Choice extends PaletteLine {

        String title();

        Runnable run();
    }

    /**
     * Something to do.
     *
     * @param where the menu it stands in, so that it is found there the next time
     * @param key what does it without the palette, as it is printed on keys; empty where nothing does
     */
    record ToDo(String title, String where, String key, Runnable run) implements Choice {}

    /** A day, or a campaign, to go to. */
    record Place(String title, String detail, Runnable run) implements Choice {}

    /**
     * A post or an idea to open.
     *
     * @param channel empty where it is not known any more
     */
    record OfPost(String title, String when, Post post, Optional<Channel> channel, Runnable run) implements Choice {}
}
