package app.drumbeat.ui.post;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Dialogs;
import app.drumbeat.words.Texts;

/** The pictures and films of the post being written, by their way from the calendar file. */
public final class PostMedia {

    private final Dialogs dialogs;
    private final Texts texts;
    private final Background background;
    private final Supplier<Path> place;
    private final Edit edit;

    /** Changes the open post, in a step. */
    interface Edit {
        void as(String step, UnaryOperator<Post> change);
    }

    /** @param place where the calendar file is; asked off the screen */
    PostMedia(Dialogs dialogs, Texts texts, Background background, Supplier<Path> place, Edit edit) {
        this.dialogs = dialogs;
        this.texts = texts;
        this.background = background;
        this.place = place;
        this.edit = edit;
    }

    /** Adds a picture or film at the end; one that is there already stays where it is. */
    public void add(String path) {
        String stripped = path.strip();
        if (!stripped.isEmpty()) {
            edit.as("step.post.edit.media", post -> post.media().contains(stripped)
                    ? post
                    : post.showing(MediaPath.added(post.media(), stripped)));
        }
    }

    /** Asks for files and adds them by their way from the calendar file. */
    public void choose() {
        List<Path> chosen = dialogs.chooseSeveralToOpen(texts.of("post.media.choose.title"), List.of());
        if (!chosen.isEmpty()) {
            background.run(place, from -> chosen.forEach(file -> add(MediaPath.from(from, file))));
        }
    }

    public void remove(String path) {
        edit.as("step.post.edit.media",
                post -> post.showing(post.media().stream().filter(other -> !other.equals(path)).toList()));
    }
}
