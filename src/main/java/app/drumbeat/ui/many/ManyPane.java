package app.drumbeat.ui.many;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.Shift;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.PanelParts;
import app.drumbeat.ui.kit.Picks;
import app.drumbeat.ui.kit.PostLine;
import app.drumbeat.ui.kit.StateMark;
import app.drumbeat.ui.many.ManyViewModel.Seen;
import app.drumbeat.words.Texts;

/** Several posts in the side panel: which they are, how far to move them and what that would do, and what to change. */
public final class ManyPane extends VBox {

    private static final int MOST_LISTED = 8;
    private static final int FURTHEST = 366;

    private final ManyViewModel model;
    private final Texts texts;
    private final Dates dates;
    private final Label title = PanelParts.title("");
    private final VBox posts = PanelParts.rows();
    private final VBox forecast = new VBox();
    private final Button move;
    private final MenuButton channel;
    private final MenuButton campaign;
    private final MenuButton state;
    private final TextField tag = new TextField();
    private final VBox verbs = new VBox();

    public ManyPane(ManyViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.dates = new Dates(texts.locale());
        getStyleClass().addAll("panel-content", "many");
        move = PanelParts.small("", model::move);
        move.setId("many-move");
        move.getStyleClass().add("accent");
        channel = menu("many.channel");
        campaign = menu("many.campaign");
        state = menu("many.state");
        tag.setId("many-tag");
        tag.setPromptText(texts.of("many.tag.prompt"));
        tag.setAccessibleText(texts.of("many.tag"));
        tag.setOnAction(event -> {
            model.tag(tag.getText());
            tag.clear();
        });
        forecast.getStyleClass().add("many-forecast");
        Button delete = PanelParts.small(texts.of("many.delete"), model::delete);
        delete.setId("many-delete");
        verbs.getStyleClass().add("many-verbs");
        verbs.getChildren().addAll(PanelParts.section(texts.of("many.move")), how(), pushing(), forecast, move,
                PanelParts.section(texts.of("many.change")), PanelParts.buttons(state, channel, campaign), tag,
                PanelParts.buttons(delete));
        getChildren().addAll(PanelParts.head(title), posts, verbs);
        model.seenProperty().subscribe(seen -> seen.ifPresent(this::show));
        model.forecastProperty().subscribe(found -> showForecast());
    }

    private Node how() {
        Spinner<Integer> by = new Spinner<>(-FURTHEST, FURTHEST, model.byProperty().get());
        by.setId("many-by");
        by.setEditable(true);
        by.setAccessibleText(texts.of("many.by"));
        by.setPrefWidth(84);
        by.valueProperty().subscribe(wanted -> {
            if (wanted != null) {
                model.byProperty().set(wanted);
            }
        });
        Picks<Shift.Unit> unit = new Picks<>(List.of(Shift.Unit.values()), model.unitProperty(),
                each -> texts.of("many.unit." + each.name()));
        unit.setId("many-unit");
        unit.setAccessibleText(texts.of("many.unit"));
        unit.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(unit, Priority.ALWAYS);
        HBox line = new HBox(by, unit);
        line.getStyleClass().add("many-how");
        return line;
    }

    private CheckBox pushing() {
        CheckBox box = new CheckBox(texts.of("many.pushing"));
        box.setId("many-pushing");
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(model.pushingProperty());
        return box;
    }

    private MenuButton menu(String key) {
        MenuButton button = new MenuButton(texts.of(key));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("small-button");
        return button;
    }

    private void show(Seen seen) {
        title.setText(texts.of("many.title", seen.posts().size()));
        posts.getChildren().setAll(seen.posts().stream().limit(MOST_LISTED).map(post -> line(post, seen)).toList());
        if (seen.posts().size() > MOST_LISTED) {
            posts.getChildren().add(PanelParts.hint(texts.of("many.more", seen.posts().size() - MOST_LISTED)));
        }
        channel.getItems().setAll(seen.channels().stream()
                .map(known -> item(known.name(), () -> model.channel(known))).toList());
        campaign.getItems().setAll(seen.campaigns().stream()
                .map(known -> item(known.name(), () -> model.campaign(Optional.of(known.id())))).toList());
        campaign.getItems().add(item(texts.of("many.campaign.none"), () -> model.campaign(Optional.empty())));
        state.getItems().setAll(List.of(PostStatus.values()).stream().filter(status -> seen.mayBecome(status) > 0)
                .map(status -> state(status, seen)).toList());
        state.setDisable(state.getItems().isEmpty());
        verbs.setDisable(!seen.writable());
        showForecast();
    }

    private MenuItem state(PostStatus status, Seen seen) {
        String name = texts.of("status." + status.name());
        long may = seen.mayBecome(status);
        MenuItem item = item(may == seen.posts().size() ? name : texts.of("many.state.some", name, may),
                () -> model.state(status));
        item.setGraphic(new StateMark(status, texts));
        return item;
    }

    private PostLine line(Post post, Seen seen) {
        Optional<Channel> on = seen.channels().stream().filter(known -> known.id().equals(post.channel()))
                .findFirst();
        return new PostLine(post, on, post.day().map(dates::shortDay).orElse(""), texts, () -> model.open(post));
    }

    private void showForecast() {
        Optional<Seen> seen = model.seenProperty().get();
        ForecastWords words = new ForecastWords(texts, dates);
        forecast.getChildren().setAll(seen.flatMap(now -> model.forecastProperty().get()
                .map(found -> words.of(found, now.today()))).orElse(List.of()).stream().map(PanelParts::hint).toList());
        int moving = model.forecastProperty().get().map(found -> found.days().size()).orElse(0);
        move.setText(texts.of("many.move.do", moving));
        move.setDisable(moving == 0);
    }

    private static MenuItem item(String words, Runnable deed) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> deed.run());
        return item;
    }
}
