package app.drumbeat.ui.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import app.drumbeat.application.review.RouteKeeping;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.port.Holidays;
import app.drumbeat.domain.port.Holidays.Region;
import app.drumbeat.domain.review.Office;
import app.drumbeat.domain.review.Reviewer;
import app.drumbeat.domain.review.Route;
import app.drumbeat.domain.review.RouteStep;
import app.drumbeat.ui.kit.Background;

/** The settings of reviews on screen, and what a person can change about them. */
public final class ReviewSettings {

    /** So many of the next bank holidays are named, so that one sees whether they are the right ones. */
    private static final int NEXT = 3;

    private final RouteKeeping keeping;
    private final Holidays holidays;
    private final Background background;

    ReviewSettings(RouteKeeping keeping, Holidays holidays, Background background) {
        this.keeping = keeping;
        this.holidays = holidays;
        this.background = background;
    }

    /**
     * What there is.
     *
     * @param parts those of the country of the office
     * @param known whether the bank holidays of its region are known, or it has none
     * @param next its next bank holidays
     */
    public record State(List<Route> routes, List<Reviewer> reviewers, Office office, List<Region> countries,
            List<Region> parts, boolean known, List<LocalDate> next) {}

    State read(LocalDate today, Locale language) {
        Office office = keeping.office();
        String region = office.region();
        String country = region.split("-", -1)[0];
        List<LocalDate> next = IntStream.range(0, 2)
                .mapToObj(years -> holidays.of(region, today.getYear() + years).stream())
                .flatMap(days -> days).filter(day -> !day.isBefore(today)).sorted().limit(NEXT).toList();
        return new State(keeping.routes(), keeping.reviewers(), office, holidays.countries(language),
                region.isEmpty() ? List.of() : holidays.parts(country, language),
                region.isEmpty() || holidays.knows(region), next);
    }

    void addRoute(String name, String step, int days) {
        background.run(() -> keeping.add(name, List.of(new RouteStep(step.strip(), days, List.of()))));
    }

    void change(Route route, UnaryOperator<Route> edit) {
        background.run(() -> keeping.change(route.id(), edit));
    }

    void shift(Route route, int by) {
        background.run(() -> keeping.shift(route.id(), by));
    }

    void remove(Route route) {
        background.run(() -> keeping.removeRoute(route.id()));
    }

    void addReviewer(String name, String role, String contact) {
        background.run(() -> keeping.addReviewer(name, role, contact));
    }

    void change(Id<Reviewer> reviewer, UnaryOperator<Reviewer> edit) {
        background.run(() -> keeping.changeReviewer(reviewer, edit));
    }

    void remove(Reviewer reviewer) {
        background.run(() -> keeping.removeReviewer(reviewer.id()));
    }

    void change(UnaryOperator<Office> edit) {
        background.run(() -> keeping.change(edit));
    }
}
