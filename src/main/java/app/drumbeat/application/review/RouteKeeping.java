package app.drumbeat.application.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.review.Office;
import app.drumbeat.domain.review.Reviewer;
import app.drumbeat.domain.review.Route;
import app.drumbeat.domain.review.RouteScope;
import app.drumbeat.domain.review.RouteStep;

/** Keep the routes of reviews, who reviews, and when the organisation works. */
public final class RouteKeeping {

    private final Workspace workspace;
    private final Fresh fresh;

    public RouteKeeping(Workspace workspace, Fresh fresh) {
        this.workspace = workspace;
        this.fresh = fresh;
    }

    public List<Route> routes() {
        return workspace.library().routes().list();
    }

    public List<Reviewer> reviewers() {
        return workspace.library().reviewers().list();
    }

    public Office office() {
        return workspace.library().office();
    }

    /**
     * Makes a route for every post, behind those that there are.
     *
     * @throws IllegalArgumentException if it has no name or no step
     */
    public Route add(String name, List<RouteStep> steps) {
        Route route = new Route(fresh.id(), name.strip(), routes().size(), RouteScope.EVERY_POST, steps);
        workspace.perform(StepName.of("step.route.add"), library -> Changes.of(Change.made(route)));
        return route;
    }

    public boolean change(Id<Route> id, UnaryOperator<Route> edit) {
        return workspace.perform(StepName.of("step.route.change"), library -> library.routes().find(id)
                .map(route -> Changes.of(Change.replaced(route, edit.apply(route)))).orElseGet(Changes::none));
    }

    /** Moves a route up or down in the order in which they are asked. */
    public boolean shift(Id<Route> id, int by) {
        return workspace.perform(StepName.of("step.route.change"), library -> {
            List<Route> order = new ArrayList<>(library.routes().list());
            int from = order.stream().map(Route::id).toList().indexOf(id);
            int to = Math.clamp((long) from + by, 0, Math.max(0, order.size() - 1));
            if (from < 0) {
                return Changes.none();
            }
            order.add(to, order.remove(from));
            List<Change<?>> changes = new ArrayList<>();
            for (int position = 0; position < order.size(); position++) {
                changes.add(Change.replaced(order.get(position), order.get(position).at(position)));
            }
            return new Changes(changes);
        });
    }

    public boolean removeRoute(Id<Route> id) {
        return workspace.perform(StepName.of("step.route.remove"), library -> library.routes().find(id)
                .map(route -> Changes.of(Change.removed(route))).orElseGet(Changes::none));
    }

    /** @throws IllegalArgumentException if there is no name */
    public Reviewer addReviewer(String name, String role, String contact) {
        Reviewer reviewer = new Reviewer(fresh.id(), name.strip(), role.strip(), contact.strip(), List.of());
        workspace.perform(StepName.of("step.reviewer.add"), library -> Changes.of(Change.made(reviewer)));
        return reviewer;
    }

    public boolean changeReviewer(Id<Reviewer> id, UnaryOperator<Reviewer> edit) {
        return workspace.perform(StepName.of("step.reviewer.change"), library -> library.reviewers().find(id)
                .map(reviewer -> Changes.of(Change.replaced(reviewer, edit.apply(reviewer))))
                .orElseGet(Changes::none));
    }

    /** Removes somebody; the steps that named them go on without. */
    public boolean removeReviewer(Id<Reviewer> id) {
        return workspace.perform(StepName.of("step.reviewer.remove"), library -> library.reviewers().find(id)
                .map(reviewer -> {
                    List<Change<?>> changes = new ArrayList<>(List.of(Change.removed(reviewer)));
                    library.routes().list().forEach(
                            route -> changes.add(Change.replaced(route, route.going(without(route.steps(), id)))));
                    return new Changes(changes);
                }).orElseGet(Changes::none));
    }

    private static List<RouteStep> without(List<RouteStep> steps, Id<Reviewer> gone) {
        return steps.stream().map(step -> new RouteStep(step.name(), step.days(),
                step.people().stream().filter(id -> !id.equals(gone)).toList())).toList();
    }

    public boolean change(UnaryOperator<Office> edit) {
        return workspace.perform(StepName.of("step.office.change"), library -> {
            Office after = edit.apply(library.office());
            return Changes.of(library.shelf(Office.class).find(Office.ID)
                    .map(before -> Change.replaced(before, after)).orElseGet(() -> Change.made(after)));
        });
    }
}
