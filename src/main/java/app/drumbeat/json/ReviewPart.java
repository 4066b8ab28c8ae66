package app.drumbeat.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.review.Office;
import app.drumbeat.domain.review.Reviewer;
import app.drumbeat.domain.review.Route;
import app.drumbeat.domain.review.RouteScope;
import app.drumbeat.domain.review.RouteStep;
import app.drumbeat.domain.review.Sign;
import app.drumbeat.domain.wording.Profile;

/** Who reviews the posts of a plan, on which routes, and when the organisation works. */
final class ReviewPart {

    private ReviewPart() {}

    static Optional<Reviewer> reviewer(Members members) {
        Optional<Id<Reviewer>> id = members.required("id", members.<Reviewer>id("id"));
        Optional<String> name = named(members, "name");
        String role = members.textOrEmpty("role");
        String contact = members.textOrEmpty("contact");
        List<DateSpan> away = spans(members, "away");
        members.nothingElse();
        return id.flatMap(known -> name.map(called -> new Reviewer(known, called, role, contact, away)));
    }

    static void write(JsonOut out, Reviewer reviewer) {
        out.text("id", reviewer.id().value());
        out.text("name", reviewer.name());
        out.textIfAny("role", reviewer.role());
        out.textIfAny("contact", reviewer.contact());
        if (!reviewer.away().isEmpty()) {
            out.objects("away", reviewer.away(), SpanPart::write);
        }
    }

    /** @param position its place among the routes of the plan */
    static Optional<Route> route(Members members, int position) {
        Optional<Id<Route>> id = members.required("id", members.<Route>id("id"));
        Optional<String> name = named(members, "name");
        RouteScope scope = new RouteScope(members.ids("channels"), members.ids("campaigns"), members.texts("tags"),
                members.words("signs", Sign.class));
        List<RouteStep> steps = steps(members);
        members.nothingElse();
        return steps.isEmpty()
                ? Optional.empty()
                : id.flatMap(known -> name.map(called -> new Route(known, called, position, scope, steps)));
    }

    static void write(JsonOut out, Route route) {
        out.text("id", route.id().value());
        out.text("name", route.name());
        out.textsIfAny("channels", route.scope().channels());
        out.textsIfAny("campaigns", route.scope().campaigns());
        out.textsIfAny("tags", route.scope().tags());
        out.textsIfAny("signs", route.scope().signs());
        out.objects("steps", route.steps(), ReviewPart::write);
    }

    /** At least one; a route without a step would approve everything and nothing. */
    static List<RouteStep> steps(Members members) {
        List<RouteStep> steps = new ArrayList<>();
        List<Members> written = members.objects("steps");
        for (Members step : written) {
            Optional<String> name = named(step, "name");
            Optional<Integer> days = step.required("days", step.wholeNumber("days", 0, RouteStep.MOST_DAYS));
            List<Id<Reviewer>> people = step.ids("people");
            step.nothingElse();
            name.ifPresent(called -> days.ifPresent(count -> steps.add(new RouteStep(called, count, people))));
        }
        if (written.isEmpty()) {
            members.error("steps", "json.problem.noSteps");
        }
        return steps;
    }

    static void write(JsonOut out, RouteStep step) {
        out.text("name", step.name());
        out.number("days", step.days());
        out.textsIfAny("people", step.people());
    }

    static Optional<Office> office(Members members) {
        Office office = Office.WEEKDAYS.as(members.word("profile", Profile.class).orElse(Profile.NHS))
                .in(members.textOrEmpty("region")).closed(spans(members, "closed"));
        members.nothingElse();
        return Optional.of(office);
    }

    static void write(JsonOut out, Office office) {
        out.text("profile", office.profile().name());
        out.text("region", office.region());
        if (!office.closed().isEmpty()) {
            out.objects("closed", office.closed(), SpanPart::write);
        }
    }

    /** A text without which the record means nothing. */
    static Optional<String> named(Members members, String name) {
        Optional<String> text = members.required(name, members.text(name));
        if (text.filter(String::isBlank).isPresent()) {
            members.error(name, "json.problem.blank", name);
            return Optional.empty();
        }
        return text;
    }

    private static List<DateSpan> spans(Members members, String name) {
        List<DateSpan> spans = new ArrayList<>();
        for (Members written : members.objects(name)) {
            SpanPart.read(written).ifPresent(spans::add);
            written.nothingElse();
        }
        return spans;
    }
}
