package app.drumbeat.ui.calendar;

import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import app.drumbeat.ui.kit.FilterButton;
import app.drumbeat.ui.kit.Icons;
import app.drumbeat.words.Texts;

/** Back, forth, today, what is on screen, how it is looked at, which channels, and a new post. */
final class PeriodBar extends HBox {

    private final Texts texts;
    /** A narrower bar leaves out what the T key and the filter line do too. */
    private static final double ROOMY = 690;

    private final Button title = new Button();
    private final GoToDate goToDate;
    private final ModeSwitch modes;

    PeriodBar(CalendarViewModel model, CalendarWords words, Map<CalendarMode, PlanView> views) {
        texts = words.texts();
        goToDate = new GoToDate(model, words);
        getStyleClass().add("period-bar");
        setAlignment(Pos.CENTER_LEFT);
        Button back = icon("back", Icons.BACK, model::back);
        Button forth = icon("forth", Icons.FORTH, model::forth);
        Button today = named("today", model::today);
        title.setId("calendar-title");
        title.getStyleClass().add("calendar-title");
        title.setTooltip(new Tooltip(texts.of("calendar.bar.title.tip")));
        title.setOnAction(event -> goToDate());
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button newPost = named("newPost", model::newPost);
        newPost.getStyleClass().add("accent");
        newPost.setDisable(!model.writable());
        StackPane channels = new StackPane(new ChannelFilter(model, texts)); // it hides itself where there is one channel
        modes = new ModeSwitch(model, views.keySet(), this, texts);
        getChildren().addAll(back, forth, today, title, space, modes,
                new FilterButton(model.filter(), texts), channels, newPost);
        setMinWidth(0);
        widthProperty().subscribe(width -> {
            boolean roomy = width.doubleValue() <= 0 || width.doubleValue() >= ROOMY;
            for (Node less : List.of(today, channels)) {
                less.setVisible(roomy);
                less.setManaged(roomy);
            }
        });
        ObservableValue<String> said = model.modeProperty().map(views::get).flatMap(PlanView::title);
        said.subscribe(this::title);
    }

    /** Asks for a day to go to. */
    void goToDate() {
        goToDate.show(title);
    }

    private void title(@Nullable String said) {
        title.setText(said == null ? "" : said);
        modes.fit();
        title.setAccessibleText(texts.of("calendar.bar.title.spoken", title.getText()));
    }

    private Button named(String name, Runnable deed) {
        Button button = new Button(texts.of("calendar.bar." + name));
        button.setId("calendar-" + name);
        button.setTooltip(new Tooltip(texts.of("calendar.bar." + name + ".tip")));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> deed.run());
        return button;
    }

    private Button icon(String name, Icons icon, Runnable deed) {
        Button button = new Button("", icon.node());
        button.setId("calendar-" + name);
        button.getStyleClass().add("bar-icon");
        button.setAccessibleText(texts.of("calendar.bar." + name + ".tip"));
        button.setTooltip(new Tooltip(texts.of("calendar.bar." + name + ".tip")));
        button.setOnAction(event -> deed.run());
        return button;
    }
}
