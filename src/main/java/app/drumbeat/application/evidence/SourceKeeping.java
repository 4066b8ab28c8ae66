package app.drumbeat.application.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import app.drumbeat.application.workspace.BackedPosts;
import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.evidence.Source;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Post;

/** Keep the sources that claims rest on. */
public final class SourceKeeping {

    private final Workspace workspace;
    private final Fresh fresh;

    public SourceKeeping(Workspace workspace, Fresh fresh) {
        this.workspace = workspace;
        this.fresh = fresh;
    }

    /**
     * A source as it is to be shown.
     *
     * @param posts those that lean on it, planned and out
     */
    public record Entry(Source source, List<Post> posts) {

        public Entry {
            posts = List.copyOf(posts);
        }
    }

    /** By title. */
    public List<Entry> list() {
        BackedPosts backed = new BackedPosts(workspace.library());
        return workspace.library().shelf(Source.class).list().stream()
                .map(source -> new Entry(source, backed.on(source.id()))).toList();
    }

    public LocalDate today() {
        return workspace.today();
    }

    public boolean isWritable() {
        return !workspace.library().readOnly();
    }

    /**
     * Writes down a source that was checked today.
     *
     * @throws IllegalArgumentException if there is no title
     */
    public Source add(String title) {
        Source source = Source.checked(fresh.id(), title.strip(), workspace.today());
        workspace.perform(StepName.of("step.source.add"), library -> Changes.of(Change.made(source)));
        return source;
    }

    public boolean change(Id<Source> id, UnaryOperator<Source> edit) {
        return workspace.perform(StepName.of("step.source.change"), library -> library.shelf(Source.class).find(id)
                .map(source -> Changes.of(Change.replaced(source, edit.apply(source)))).orElseGet(Changes::none));
    }

    /** That it was looked at today and says what we say. */
    public boolean checkedToday(Id<Source> id) {
        return change(id, source -> source.checkedAgain(workspace.today()));
    }

    /** Removes a source; posts that lean on it lack it. */
    public boolean remove(Id<Source> id) {
        return workspace.perform(StepName.of("step.source.remove"), library -> library.shelf(Source.class).find(id)
                .map(source -> Changes.of(Change.removed(source))).orElseGet(Changes::none));
    }
}
