package app.drumbeat.store;

import java.util.List;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.review.Reviewer;
import app.drumbeat.domain.review.Route;
import app.drumbeat.domain.review.RouteScope;
import app.drumbeat.domain.review.RouteStep;
import app.drumbeat.domain.review.Sign;

/** The table of routes. */
final class SqliteRoutes {

    static final Table<Route> TABLE = Table.of(Route.class, "route", "position, id", SqliteRoutes::route)
            .with("name", Route::name)
            .with("position", Route::position)
            .with("channels", route -> route.scope().channels())
            .with("campaigns", route -> route.scope().campaigns())
            .with("tags", route -> route.scope().tags())
            .with("signs", route -> route.scope().signs())
            .with("steps", route -> steps(route.steps()));

    private SqliteRoutes() {}

    private static Route route(Row row) {
        return new Route(row.id("id"), row.text("name"), row.number("position"),
                new RouteScope(row.list("channels", Id::of), row.list("campaigns", Id::of), row.texts("tags"),
                        row.list("signs", Sign::valueOf)),
                row.list("steps", SqliteRoutes::step));
    }

    /** Each step as a list of its own, written as text: name, working days, the ids of its people. */
    static List<String> steps(List<RouteStep> steps) {
        return steps.stream().map(step -> JsonList.write(List.of(step.name(), (long) step.days(),
                JsonList.write(step.people().stream().map(Id::value).toList())))).toList();
    }

    static RouteStep step(String text) {
        List<Object> parts = JsonList.read(text);
        return new RouteStep(String.valueOf(parts.get(0)), Integer.parseInt(String.valueOf(parts.get(1))),
                JsonList.read(String.valueOf(parts.get(2))).stream()
                        .map(id -> Id.<Reviewer>of(String.valueOf(id))).toList());
    }
}
