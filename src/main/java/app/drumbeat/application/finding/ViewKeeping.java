package app.drumbeat.application.finding;

import java.util.List;

import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.plan.SavedView;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.PostFilter;

/** Keep filters under names. */
public final class ViewKeeping {

    private final Workspace workspace;
    private final Fresh fresh;

    public ViewKeeping(Workspace workspace, Fresh fresh) {
        this.workspace = workspace;
        this.fresh = fresh;
    }

    /** By name. */
    public List<SavedView> list() {
        return workspace.library().savedViews().list();
    }

    /** Keeps a filter under a name; the view that has the name already, whatever the case, is replaced. */
    public SavedView save(String name, PostFilter filter) {
        return workspace.inTurn(() -> {
            SavedView view = new SavedView(list().stream().filter(old -> old.name().equalsIgnoreCase(name)).findFirst()
                    .map(SavedView::id).orElseGet(fresh::id), name, filter);
            workspace.perform(StepName.of("step.view.save", name),
                    library -> Changes.of(library.savedViews().find(view.id())
                            .map(old -> Change.replaced(old, view)).orElseGet(() -> Change.made(view))));
            return view;
        });
    }

    public boolean remove(Id<SavedView> id) {
        return workspace.perform(StepName.of("step.view.remove"), library -> library.savedViews().find(id)
                .map(view -> Changes.of(Change.removed(view))).orElseGet(Changes::none));
    }
}
