package app.drumbeat.ui.calendar;

import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.ui.kit.Navigator;
import app.drumbeat.words.Texts;

/** What an empty month says, and the one next step; not there at all while the month has posts. */
final class MonthHint extends HBox {

    private final CalendarViewModel model;
    private final Navigator navigator;
    private final Texts texts;
    private final CalendarWords words;
    private final Label said = new Label();
    private final Button step = new Button();

    MonthHint(CalendarViewModel model, Navigator navigator, CalendarWords words) {
        this.model = model;
        this.navigator = navigator;
        this.words = words;
        this.texts = words.texts();
        getStyleClass().add("month-hint");
        setAlignment(Pos.CENTER);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        said.getStyleClass().add("month-hint-text");
        said.setWrapText(true);
        step.setId("month-hint-step");
        step.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(said, step);
        model.pageProperty().subscribe(page -> show());
        model.overviewProperty().subscribe(overview -> show());
    }

    private void show() {
        Optional<MonthPlan> page = model.pageProperty().get();
        boolean empty = page.map(MonthHint::isEmpty).orElse(false);
        setVisible(empty);
        if (!empty) {
            return;
        }
        if (model.overviewProperty().get().channels().isEmpty()) {
            say(texts.of("calendar.hint.noChannels"), texts.of("calendar.hint.noChannels.step"),
                    () -> navigator.goTo(Navigator.Page.SETTINGS));
        } else if (!model.onlyProperty().get().isEmpty()) {
            say(texts.of("calendar.hint.filtered"), texts.of("calendar.filter.off"), () -> model.showOnly(Set.of()));
        } else {
            say(texts.of("calendar.hint.empty", words.dates().month(page.orElseThrow().month())),
                    texts.of("calendar.bar.newPost"), model::newPost);
            step.setVisible(model.writable());
        }
    }

    private void say(String sentence, String action, Runnable deed) {
        said.setText(sentence);
        step.setText(action);
        step.setVisible(true);
        step.setOnAction(event -> deed.run());
    }

    private static boolean isEmpty(MonthPlan plan) {
        return plan.weeks().stream().flatMap(week -> week.days().stream()).allMatch(day -> day.posts().isEmpty());
    }
}
