package app.drumbeat.domain.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.post.Post;

/**
 * The way of posts to their approval: who looks, one after the other. Of several routes that take a post it goes the first.
 *
 * @param position its place among the routes, from 0
 * @param steps at least one
 */
public record Route(Id<Route> id, String name, int position, RouteScope scope, List<RouteStep> steps)
        implements Entity<Route> {

    /** @throws IllegalArgumentException if there is no name or no step */
    public Route {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A route has a name");
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A route has a step");
        }
        steps = List.copyOf(steps);
    }

    /**
     * The route that a post goes; nothing where none takes it, and it needs no review.
     *
     * @param routes by position
     * @param signs those that the post shows
     */
    public static Optional<Route> of(Post post, List<Route> routes, Set<Sign> signs) {
        return routes.stream().filter(route -> route.scope().takes(post, signs)).findFirst();
    }

    public Route at(int newPosition) {
        return new Route(id, name, newPosition, scope, steps);
    }

    public Route taking(RouteScope newScope) {
        return new Route(id, name, position, newScope, steps);
    }

    public Route going(List<RouteStep> newSteps) {
        return new Route(id, name, position, scope, newSteps);
    }

    public Route named(String newName) {
        return new Route(id, newName, position, scope, steps);
    }

    /** The working days of all steps together. */
    public int days() {
        return steps.stream().mapToInt(RouteStep::days).sum();
    }
}
