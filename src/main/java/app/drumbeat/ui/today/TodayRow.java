package app.drumbeat.ui.today;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.TodayList.Section;
import app.drumbeat.domain.plan.TodayList.Task;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.ChannelMark;
import app.drumbeat.ui.kit.OneLine;
import app.drumbeat.ui.kit.PanelParts;
import app.drumbeat.ui.kit.PostLine;
import app.drumbeat.ui.kit.StateMark;
import app.drumbeat.words.Texts;

/** One line of the page as a row of its list: what, when and why, and the next step as a button. */
final class TodayRow extends ListCell<TodayLine> {

    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
    private static final double WHEN = 130;

    private final TodayViewModel model;
    private final TodayWords words;
    private final Texts texts;
    private final Label head = new Label();
    private final ChannelMark mark = new ChannelMark();
    private final OneLine when = new OneLine("today-when");
    private final OneLine title = new OneLine("today-title");
    private final OneLine why = new OneLine("today-why");
    private final StateMark state = new StateMark();
    private final HBox steps = new HBox();
    private final HBox row = new HBox();

    TodayRow(TodayViewModel model, TodayWords words, Texts texts) {
        this.model = model;
        this.words = words;
        this.texts = texts;
        getStyleClass().add("today-cell");
        head.getStyleClass().add("today-head");
        mark.setMinSize(16, 16);
        mark.setMaxSize(16, 16);
        when.setMinWidth(WHEN);
        when.setMaxWidth(WHEN);
        when.setPrefWidth(WHEN);
        title.setMinWidth(60);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox.setHgrow(why, Priority.SOMETIMES);
        title.setMaxWidth(Double.MAX_VALUE);
        steps.getStyleClass().add("today-steps");
        steps.setAlignment(Pos.CENTER_RIGHT);
        steps.setMinWidth(Region.USE_PREF_SIZE);
        row.getStyleClass().add("today-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().addAll(mark, when, title, why, state, steps);
        row.setPrefWidth(0);
        setPrefWidth(0);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                Optional.ofNullable(getItem()).flatMap(TodayLine::post).ifPresent(model::open);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable TodayLine line, boolean empty) {
        super.updateItem(line, empty);
        Optional<TodayState> now = model.stateProperty().get();
        pseudoClassStateChanged(HEAD, line instanceof TodayLine.Head);
        setMouseTransparent(line instanceof TodayLine.Head);
        pseudoClassStateChanged(OVERDUE, line instanceof TodayLine.Head there && isPressing(there.section())
                || line instanceof TodayLine.ToDo todo && isPressing(todo.task().section()));
        if (empty || line == null || now.isEmpty()) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (line) {
            case TodayLine.Head section -> {
                head.setText(texts.of("today.section." + section.section().name(), section.count()));
                setAccessibleText(head.getText());
                setGraphic(head);
            }
            case TodayLine.ToDo todo -> show(todo.task(), now.get());
        }
    }

    private static boolean isPressing(Section section) {
        return section == Section.OVERDUE || section == Section.TAKE_DOWN;
    }

    private void show(Task task, TodayState now) {
        Post post = task.post();
        Optional<Channel> channel = now.channel(post);
        mark.setVisible(channel.isPresent());
        channel.ifPresent(known -> mark.show(known, texts));
        when.setText(words.when(post, now.today()));
        title.setText(PostLine.called(post, texts));
        why.setText(words.why(task, now));
        state.show(post.status(), texts);
        steps.getChildren().setAll(now.writable() ? steps(task) : List.of());
        setAccessibleText(texts.of("today.row.spoken", channel.map(Channel::name).orElse(""), when.getText(),
                title.getText(), why.getText(), texts.of("status." + post.status().name())));
        setGraphic(row);
    }

    private List<Node> steps(Task task) {
        Post post = task.post();
        return switch (task.section()) {
            case TAKE_DOWN -> post.outcome().postedLink().isBlank()
                    ? List.of(step("takenDown", post, () -> model.takenDown(post)))
                    : List.of(step("openLink", post, () -> model.openLink(post)),
                            step("takenDown", post, () -> model.takenDown(post)));
            case OVERDUE, POST ->
                List.of(step("copy", post, () -> model.copyText(post)),
                        step("posted", post, () -> model.markPosted(post)));
            case SUBMIT -> List.of(step("submit", post, () -> model.submit(post)));
            case REPLY -> post.outcome().postedLink().isBlank()
                    ? List.of(step("record", post, () -> model.open(post)))
                    : List.of(step("reply", post, () -> model.openLink(post)));
            case RECORD -> List.of(step("record", post, () -> model.open(post)));
            case CHASE, PREPARE -> List.of(step("show", post, () -> model.open(post)));
        };
    }

    private Button step(String name, Post post, Runnable deed) {
        Button button = PanelParts.small(texts.of("today.step." + name), deed);
        button.setAccessibleText(texts.of("today.step.of", button.getText(), PostLine.called(post, texts)));
        button.getStyleClass().add("today-step-" + name.toLowerCase(Locale.ROOT));
        return button;
    }
}
