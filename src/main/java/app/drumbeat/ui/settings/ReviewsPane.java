package app.drumbeat.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.port.Holidays.Region;
import app.drumbeat.domain.review.Office;
import app.drumbeat.domain.review.Reviewer;
import app.drumbeat.domain.review.Route;
import app.drumbeat.domain.review.RouteStep;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.Icons;
import app.drumbeat.ui.kit.NumberField;
import app.drumbeat.ui.kit.SpanField;
import app.drumbeat.ui.kit.TypeAhead;
import app.drumbeat.words.Texts;

/** The routes of reviews, who reviews and when they are away, and when the organisation works. */
final class ReviewsPane extends VBox {

    private static final int USUAL_DAYS = 2;
    private static final Region NOWHERE = new Region("", "");

    private final Texts texts;
    private final ReviewSettings model;
    private final SettingsState state;

    ReviewsPane(Texts texts, ReviewSettings model, SettingsState state) {
        super(10);
        this.texts = texts;
        this.model = model;
        this.state = state;
        getChildren().add(SettingsLine.heading(texts.of("settings.routes.heading")));
        for (Route route : state.reviews().routes()) {
            getChildren().add(new RoutePane(texts, model, state, route));
        }
        getChildren().addAll(routeAdder(), SettingsLine.heading(texts.of("settings.reviewers.heading")));
        state.reviews().reviewers().forEach(reviewer -> getChildren().add(reviewer(reviewer)));
        getChildren().addAll(reviewerAdder(), SettingsLine.heading(texts.of("settings.office.heading")), office(),
                spans(state.reviews().office().closed(), "settings.office.closed",
                        spans -> model.change((Office office) -> office.closed(spans)), "settings.office.closed.add",
                        texts.of("settings.office.closed.remove")));
    }

    private Node routeAdder() {
        TextField name = SettingsLine.fresh(texts.of("settings.routes.name"), "route-name");
        TextField step = SettingsLine.fresh(texts.of("settings.routes.firstStep"), "route-step");
        NumberField days = new NumberField(USUAL_DAYS, RouteStep.MOST_DAYS, texts.of("settings.routes.step.days"),
                wanted -> {});
        Runnable add = () -> {
            if (name.getText().isBlank() || step.getText().isBlank()) {
                (name.getText().isBlank() ? name : step).requestFocus();
            } else {
                model.addRoute(name.getText(), step.getText(), days.getValue());
            }
        };
        name.setOnAction(event -> add.run());
        step.setOnAction(event -> add.run());
        return SettingsLine.adder(name, step, days, SettingsLine.label(texts.of("settings.routes.step.daysAfter")),
                SettingsLine.button(texts.of("settings.span.add"), add));
    }

    private Node reviewer(Reviewer reviewer) {
        TextField name = SettingsLine.field(reviewer.name(), texts.of("settings.reviewers.name"), false,
                wanted -> model.change(reviewer.id(),
                        old -> new Reviewer(old.id(), wanted, old.role(), old.contact(), old.away())));
        TextField role = SettingsLine.field(reviewer.role(), texts.of("settings.reviewers.role"), true,
                wanted -> model.change(reviewer.id(),
                        old -> new Reviewer(old.id(), old.name(), wanted, old.contact(), old.away())));
        TextField contact = SettingsLine.field(reviewer.contact(), texts.of("settings.reviewers.contact"), true,
                wanted -> model.change(reviewer.id(),
                        old -> new Reviewer(old.id(), old.name(), old.role(), wanted, old.away())));
        VBox lines = new VBox(2, SettingsLine.of(name, role, contact,
                SettingsLine.quiet(Icons.CLOSE, texts.of("settings.span.remove", reviewer.name()),
                        () -> model.remove(reviewer))),
                spans(reviewer.away(), "settings.reviewers.away",
                        spans -> model.change(reviewer.id(), old -> old.away(spans)), "settings.reviewers.away.add",
                        texts.of("settings.reviewers.away.remove", reviewer.name())));
        lines.getStyleClass().add("route");
        return lines;
    }

    private Node reviewerAdder() {
        TextField name = SettingsLine.fresh(texts.of("settings.reviewers.name"), "reviewer-name");
        TextField role = SettingsLine.fresh(texts.of("settings.reviewers.role"), "reviewer-role");
        TextField contact = SettingsLine.fresh(texts.of("settings.reviewers.contact"), "reviewer-contact");
        Runnable add = () -> {
            if (name.getText().isBlank()) {
                name.requestFocus();
            } else {
                model.addReviewer(name.getText(), role.getText(), contact.getText());
            }
        };
        List.of(name, role, contact).forEach(field -> field.setOnAction(event -> add.run()));
        return SettingsLine.adder(name, role, contact, SettingsLine.button(texts.of("settings.span.add"), add));
    }

    /** Spans of days, each to be changed or removed, and a way to add one. */
    private Node spans(List<DateSpan> spans, String heading, Consumer<List<DateSpan>> changed,
            String adding, String removing) {
        VBox lines = new VBox(4);
        for (int i = 0; i < spans.size(); i++) {
            int at = i;
            lines.getChildren().add(SettingsLine.of(SettingsLine.label(texts.of(heading)),
                    new SpanField(texts, spans.get(at), wanted -> changed.accept(replaced(spans, at, wanted))),
                    SettingsLine.quiet(Icons.CLOSE, removing, () -> changed.accept(without(spans, at)))));
        }
        lines.getChildren().add(SettingsLine.button(texts.of(adding), () -> {
            List<DateSpan> more = new ArrayList<>(spans);
            more.add(new DateSpan(state.today().plusDays(1), state.today().plusDays(1)));
            changed.accept(more);
        }));
        return lines;
    }

    private Node office() {
        ReviewSettings.State reviews = state.reviews();
        String region = reviews.office().region();
        String country = region.split("-", -1)[0];
        ComboBox<Region> countries = regions(reviews.countries(), country, texts.of("settings.office.none"),
                chosen -> model.change((Office office) -> office.in(chosen.code())));
        countries.setAccessibleText(texts.of("settings.office.country"));
        countries.setId("office-country");
        VBox lines = new VBox(4, SettingsLine.of(SettingsLine.label(texts.of("settings.office.country")), countries));
        if (!reviews.parts().isEmpty()) {
            ComboBox<Region> parts = regions(reviews.parts(), region, texts.of("settings.office.whole"),
                    chosen -> model.change((Office office) -> office.in(
                            chosen.code().isEmpty() ? country : chosen.code())));
            parts.setAccessibleText(texts.of("settings.office.part"));
            parts.setId("office-part");
            lines.getChildren().add(SettingsLine.of(SettingsLine.label(texts.of("settings.office.part")), parts));
        }
        if (!reviews.known()) {
            Label unknown = new Label(texts.of("settings.office.unknown", region));
            unknown.getStyleClass().add("field-problem");
            unknown.setWrapText(true);
            lines.getChildren().add(unknown);
        } else if (!reviews.next().isEmpty()) {
            Dates dates = new Dates(texts.locale());
            lines.getChildren().add(SettingsLine.heading(texts.of("settings.office.next", reviews.next().stream()
                    .map(day -> dates.day(day, state.today())).collect(Collectors.joining(", ")))));
        }
        return lines;
    }

    private static ComboBox<Region> regions(List<Region> regions, String chosen, String none,
            Consumer<Region> taken) {
        ComboBox<Region> choice = new ComboBox<>();
        choice.getItems().add(NOWHERE);
        choice.getItems().addAll(regions);
        Function<Region, String> name = region -> region.code().isEmpty() ? none : region.name();
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Region region) {
                return region == null ? "" : name.apply(region);
            }

            @Override
            public Region fromString(String said) {
                return NOWHERE; // nobody types here
            }
        });
        Region now = regions.stream().filter(region -> region.code().equals(chosen)).findFirst().orElse(NOWHERE);
        choice.setValue(now);
        TypeAhead.on(choice, name);
        // While the list is open one goes through it by letters; what is chosen then holds once it is closed.
        Runnable take = () -> {
            Region wanted = choice.getValue();
            if (!choice.isShowing() && wanted != null && !wanted.equals(now)) {
                taken.accept(wanted);
            }
        };
        choice.valueProperty().subscribe((before, wanted) -> take.run());
        choice.showingProperty().subscribe((was, is) -> take.run());
        return choice;
    }

    private static List<DateSpan> replaced(List<DateSpan> spans, int at, DateSpan span) {
        List<DateSpan> changed = new ArrayList<>(spans);
        changed.set(at, span);
        return changed;
    }

    private static List<DateSpan> without(List<DateSpan> spans, int at) {
        List<DateSpan> fewer = new ArrayList<>(spans);
        fewer.remove(at);
        return fewer;
    }
}
