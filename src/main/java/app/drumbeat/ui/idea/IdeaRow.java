package app.drumbeat.ui.idea;

import java.time.LocalDate;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.ChannelMark;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.LifeWords;
import app.drumbeat.ui.kit.OneLine;
import app.drumbeat.ui.kit.PostLine;
import app.drumbeat.ui.kit.StateMark;
import app.drumbeat.ui.kit.Typed;
import app.drumbeat.words.Texts;

/** One post without a day: what it is, the beginning of its text, and the way to give it a day. */
final class IdeaRow extends ListCell<Post> {

    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    private final IdeasViewModel model;
    private final Texts texts;
    private final Dates dates;
    private final ChannelMark mark = new ChannelMark();
    private final OneLine title = new OneLine("idea-title");
    private final OneLine text = new OneLine("idea-text");
    private final StateMark state = new StateMark();
    private final Label life = new Label();
    private final Label stateName = new Label();
    private final Button plan;
    private final TextField day = new TextField();
    private final Label understood = new Label();
    private final HBox row = new HBox();

    IdeaRow(IdeasViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.dates = new Dates(texts.locale());
        getStyleClass().add("idea-cell");
        VBox words = new VBox(title, text);
        words.getStyleClass().add("idea-words");
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        stateName.getStyleClass().add("idea-state");
        stateName.setMinWidth(Region.USE_PREF_SIZE);
        stateName.setGraphic(state);
        plan = new Button(texts.of("idea.plan"));
        plan.getStyleClass().add("small-button");
        plan.setMinWidth(Region.USE_PREF_SIZE);
        plan.setOnAction(event -> ask(true));
        day.getStyleClass().add("idea-day");
        day.setPromptText(texts.of("idea.plan.prompt"));
        day.setAccessibleText(texts.of("idea.plan.prompt"));
        day.setOnAction(event -> take());
        day.textProperty().subscribe(this::understand);
        day.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                ask(false);
                event.consume();
            }
        });
        day.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                ask(false);
            }
        });
        understood.getStyleClass().add("idea-understood");
        understood.setMinWidth(Region.USE_PREF_SIZE);
        row.getStyleClass().add("idea-row");
        row.setAlignment(Pos.CENTER_LEFT);
        life.getStyleClass().add("idea-life");
        life.setMinWidth(Region.USE_PREF_SIZE);
        row.getChildren().addAll(mark, words, life, stateName, understood, day, plan);
        row.setPrefWidth(0);
        ask(false);
    }

    @Override
    protected void updateItem(@Nullable Post post, boolean empty) {
        super.updateItem(post, empty);
        if (empty || post == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Optional<Channel> channel = model.stateProperty().get().flatMap(now -> now.channelOf(post));
        channel.ifPresent(known -> mark.show(known, texts));
        String called = PostLine.called(post, texts);
        title.setText(called);
        text.setText(firstLine(post));
        boolean hasText = !text.getText().isEmpty();
        text.setVisible(hasText);
        text.setManaged(hasText);
        life.setText(words(post));
        life.setVisible(!life.getText().isEmpty());
        life.setManaged(life.isVisible());
        life.pseudoClassStateChanged(PAST, model.stateProperty().get()
                .filter(now -> post.life().isPastBest(now.today())).isPresent());
        state.show(post.status(), texts);
        stateName.setText(texts.of("status." + post.status().name()));
        plan.setDisable(!model.stateProperty().get().map(IdeasState::writable).orElse(false));
        plan.setAccessibleText(texts.of("idea.plan.of", called));
        setAccessibleText(texts.of("kit.postLine", called, life.getText(), channel.map(Channel::name).orElse(""),
                stateName.getText()));
        setGraphic(row);
    }

    private void ask(boolean asks) {
        day.setVisible(asks);
        day.setManaged(asks);
        understood.setVisible(asks);
        understood.setManaged(asks);
        plan.setVisible(!asks);
        plan.setManaged(!asks);
        stateName.setVisible(!asks);
        stateName.setManaged(!asks);
        if (asks) {
            day.clear();
            day.requestFocus();
        }
    }

    private void understand() {
        Typed<LocalDate> meant = meant();
        understood.getStyleClass().remove("field-problem");
        understood.setText(meant.value().map(this::said).orElse(""));
    }

    private void take() {
        Typed<LocalDate> meant = meant();
        Post post = getItem();
        if (meant.value().isPresent() && post != null) {
            LocalDate to = meant.value().get();
            ask(false);
            model.plan(post, to, said(to));
        } else if (!day.getText().isBlank()) {
            understood.getStyleClass().add("field-problem");
            understood.setText(meant.problem().map(this::words).orElse(""));
        }
    }

    private Typed<LocalDate> meant() {
        return day.getText().isBlank()
                ? new Typed<>(Optional.empty(), Optional.empty())
                : model.day(day.getText());
    }

    private String said(LocalDate to) {
        return model.stateProperty().get().map(now -> dates.day(to, now.today())).orElse("");
    }

    private String words(Problem problem) {
        return texts.of(problem.key(), problem.args().toArray());
    }

    private String words(Post post) {
        return model.stateProperty().get().map(now -> new LifeWords(texts).of(post, now.today())).orElse("");
    }

    private static String firstLine(Post post) {
        return post.words().text().lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst()
                .map(line -> line.length() > 400 ? line.substring(0, 400) : line).orElse("");
    }
}
