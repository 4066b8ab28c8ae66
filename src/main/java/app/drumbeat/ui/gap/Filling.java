package app.drumbeat.ui.gap;

import java.time.LocalDate;
import java.util.Optional;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Words;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Selection;

/** What can be done about a lack: plan a new post, place an idea, or open what explains it. */
public final class Filling {

    private final GapServices services;
    private final Background background;
    private final Selection selection;

    public Filling(GapServices services, Background background, Selection selection) {
        this.services = services;
        this.background = background;
        this.selection = selection;
    }

    /** A new draft on a day, opened to be written. */
    public void newPost(Id<Channel> channel, LocalDate day) {
        background.run(() -> services.writing().create(channel, Optional.of(Slot.on(day)), Words.titled("")),
                this::open);
    }

    /** Gives an idea its day on a channel; it becomes a draft by it. */
    public void place(Post idea, Id<Channel> channel, LocalDate day, Runnable then) {
        background.run(() -> services.moving().fill(idea.id(), channel, day), placed -> {
            if (placed) {
                then.run();
            }
        });
    }

    public void open(Post post) {
        selection.select(new Selected.OfPost(post.id()));
    }

    public void open(Selected what) {
        selection.select(what);
    }
}
