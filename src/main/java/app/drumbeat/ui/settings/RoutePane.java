package app.drumbeat.ui.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.review.Reviewer;
import app.drumbeat.domain.review.Route;
import app.drumbeat.domain.review.RouteScope;
import app.drumbeat.domain.review.RouteStep;
import app.drumbeat.domain.review.Sign;
import app.drumbeat.ui.kit.Icons;
import app.drumbeat.ui.kit.NumberField;
import app.drumbeat.ui.kit.SeveralChoice;
import app.drumbeat.words.Texts;

/** One route: its name and place, which posts go it, and its steps. */
final class RoutePane extends VBox {

    private static final double CHOICE = 140;

    private final Texts texts;
    private final ReviewSettings model;
    private final SettingsState state;
    private final Route route;

    RoutePane(Texts texts, ReviewSettings model, SettingsState state, Route route) {
        super(4);
        this.texts = texts;
        this.model = model;
        this.state = state;
        this.route = route;
        getStyleClass().add("route");
        getChildren().addAll(head(), scope());
        for (int step = 0; step < route.steps().size(); step++) {
            getChildren().add(step(step));
        }
        getChildren().add(SettingsLine.button(texts.of("settings.routes.step.add"),
                () -> model.change(route, old -> old.going(with(old.steps())))));
    }

    private Node head() {
        TextField name = SettingsLine.field(route.name(), texts.of("settings.routes.name"), false,
                wanted -> model.change(route, old -> old.named(wanted)));
        name.getStyleClass().add("route-name");
        List<Route> all = state.reviews().routes();
        Node up = SettingsLine.quiet(Icons.UP, texts.of("settings.routes.up", route.name()),
                () -> model.shift(route, -1));
        Node down = SettingsLine.quiet(Icons.DOWN, texts.of("settings.routes.down", route.name()),
                () -> model.shift(route, 1));
        up.setDisable(route.equals(all.getFirst()));
        down.setDisable(route.equals(all.getLast()));
        return SettingsLine.of(name, SettingsLine.heading(texts.of("settings.routes.days", route.days())), up, down,
                SettingsLine.quiet(Icons.CLOSE, texts.of("settings.span.remove", route.name()),
                        () -> model.remove(route)));
    }

    private Node scope() {
        RouteScope scope = route.scope();
        TextField tags = SettingsLine.field(String.join(", ", scope.tags()), texts.of("settings.routes.tags"), true,
                written -> take(new RouteScope(scope.channels(), scope.campaigns(), words(written), scope.signs())));
        SeveralChoice<Campaign> campaigns = new SeveralChoice<>(state.campaigns(),
                state.campaigns().stream().filter(campaign -> scope.campaigns().contains(campaign.id())).toList(),
                Campaign::name, texts.of("settings.routes.campaigns"), texts.of("settings.routes.campaigns"),
                chosen -> take(new RouteScope(scope.channels(), chosen.stream().map(Campaign::id).toList(),
                        scope.tags(), scope.signs())));
        SeveralChoice<Channel> channels = new SeveralChoice<>(state.channels(),
                state.channels().stream().filter(channel -> scope.channels().contains(channel.id())).toList(),
                Channel::name, texts.of("settings.routes.channels"), texts.of("settings.routes.channels"),
                chosen -> take(new RouteScope(chosen.stream().map(Channel::id).toList(), scope.campaigns(),
                        scope.tags(), scope.signs())));
        SeveralChoice<Sign> signs = new SeveralChoice<>(List.of(Sign.values()), scope.signs(),
                sign -> texts.of("settings.routes.sign." + sign.name()), texts.of("settings.routes.signs"),
                texts.of("settings.routes.signs"),
                chosen -> take(new RouteScope(scope.channels(), scope.campaigns(), scope.tags(), chosen)));
        List.of(channels, campaigns, signs).forEach(choice -> choice.setPrefWidth(CHOICE));
        return SettingsLine.of(SettingsLine.label(texts.of("settings.routes.for")), channels, campaigns, tags, signs);
    }

    private void take(RouteScope scope) {
        model.change(route, old -> old.taking(scope));
    }

    private static List<String> words(String written) {
        return Arrays.stream(written.split(",")).map(String::strip).filter(word -> !word.isEmpty()).distinct()
                .toList();
    }

    private Node step(int at) {
        RouteStep step = route.steps().get(at);
        List<Reviewer> reviewers = state.reviews().reviewers();
        TextField name = SettingsLine.field(step.name(), texts.of("settings.routes.step.name"), false,
                wanted -> put(at, new RouteStep(wanted, step.days(), step.people())));
        NumberField days = new NumberField(step.days(), RouteStep.MOST_DAYS,
                texts.of("settings.routes.step.days"),
                wanted -> put(at, new RouteStep(step.name(), wanted, step.people())));
        SeveralChoice<Reviewer> people = new SeveralChoice<>(reviewers,
                reviewers.stream().filter(reviewer -> step.people().contains(reviewer.id())).toList(), Reviewer::name,
                texts.of("settings.routes.step.anybody"), texts.of("settings.routes.step.people"),
                chosen -> put(at, new RouteStep(step.name(), step.days(),
                        chosen.stream().map(Reviewer::id).toList())));
        Node remove = SettingsLine.quiet(Icons.CLOSE, texts.of("settings.routes.step.remove", step.name()),
                () -> model.change(route, old -> old.going(without(old.steps(), at))));
        // A route without steps would approve nothing and everything.
        remove.setDisable(route.steps().size() == 1);
        return SettingsLine.of(name, days, SettingsLine.label(texts.of("settings.routes.step.daysAfter")), people,
                remove);
    }

    private void put(int at, RouteStep step) {
        model.change(route, old -> {
            List<RouteStep> steps = new ArrayList<>(old.steps());
            steps.set(at, step);
            return old.going(steps);
        });
    }

    private List<RouteStep> with(List<RouteStep> steps) {
        List<RouteStep> more = new ArrayList<>(steps);
        more.add(new RouteStep(texts.of("settings.routes.step.name"), 1, List.of()));
        return more;
    }

    private static List<RouteStep> without(List<RouteStep> steps, int at) {
        List<RouteStep> fewer = new ArrayList<>(steps);
        fewer.remove(at);
        return fewer;
    }
}
