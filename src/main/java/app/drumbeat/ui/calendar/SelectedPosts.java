package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Selection;

/** The selected posts, read where they are: they need not be on screen. */
public final class SelectedPosts {

    private final Selection selection;
    private final OpenMonth open;
    private final PlanReading plan;
    private final Background background;

    SelectedPosts(Selection selection, OpenMonth open, PlanReading plan, Background background) {
        this.selection = selection;
        this.open = open;
        this.plan = plan;
        this.background = background;
    }

    /** Does something with the one selected post; nothing where none or several are, or it is gone. */
    public void onlyOne(Consumer<Post> deed) {
        if (selection.posts().size() == 1) {
            first(deed);
        }
    }

    /** The same where several are selected: with the first, for a deed that knows of the others. */
    public void first(Consumer<Post> deed) {
        selection.posts().stream().findFirst().ifPresent(first -> open.find(first).ifPresentOrElse(deed,
                () -> background.run(() -> plan.post(first), found -> found.ifPresent(deed))));
    }

    List<Id<Post>> ids() {
        return selection.posts();
    }

    /** The first day of some posts; {@code then} is told nothing where none of them has one. */
    void firstDay(List<Id<Post>> posts, Consumer<Optional<LocalDate>> then) {
        background.run(() -> posts.stream().flatMap(id -> plan.post(id).flatMap(Post::day).stream())
                .min(LocalDate::compareTo), then);
    }
}
