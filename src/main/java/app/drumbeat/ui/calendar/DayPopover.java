package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.plan.PlanDay;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.Popovers;
import app.drumbeat.ui.post.ChipWords;
import app.drumbeat.ui.post.PostChip;

/** All posts of a day over the month, as many as there are, each to open, move and delete by mouse and keys. */
final class DayPopover {

    private static final double ROW = 26;
    private static final double WIDTH = 320;
    private static final int MOST_ROWS = 14;

    private final CalendarViewModel model;
    private final PostMenu menus;
    private final CalendarWords words;
    private final ChipWords chipWords;
    private final Label title = new Label();
    private final Label hint = new Label();
    private final ListView<Post> list = new ListView<>();
    private final PopOver popover;
    private final Map<Id<Channel>, Channel> channels = new HashMap<>();
    private LocalDate day = LocalDate.EPOCH;
    private LocalDate today = LocalDate.EPOCH;

    DayPopover(CalendarViewModel model, PostMenu menus, CalendarWords words, ChipWords chipWords) {
        this.model = model;
        this.menus = menus;
        this.words = words;
        this.chipWords = chipWords;
        title.getStyleClass().add("popover-title");
        hint.getStyleClass().add("popover-hint");
        hint.setWrapText(true);
        list.getStyleClass().add("day-posts");
        list.setFixedCellSize(ROW);
        list.setPrefWidth(WIDTH);
        list.setCellFactory(view -> new PostRow());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox content = new VBox(title, hint, list);
        content.getStyleClass().add("popover-body");
        popover = Popovers.of(content, PopOver.ArrowLocation.LEFT_TOP);
    }

    void show(Node anchor, PlanDay wanted, MonthPlan plan) {
        day = wanted.date();
        fill(wanted, plan);
        popover.show(anchor);
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    /** Shows the same day as it is now; nothing when it is not open. */
    void refresh(MonthPlan plan) {
        if (popover.isShowing()) {
            plan.weeks().stream().flatMap(week -> week.days().stream()).filter(there -> there.date().equals(day))
                    .findFirst().ifPresentOrElse(there -> fill(there, plan), popover::hide);
        }
    }

    private void fill(PlanDay wanted, MonthPlan plan) {
        today = plan.today();
        channels.clear();
        plan.channels().forEach(channel -> channels.put(channel.id(), channel));
        title.setText(words.dayTitle(wanted, today));
        hint.setText(words.dayHint(wanted, plan));
        hint.setVisible(!hint.getText().isEmpty());
        hint.setManaged(!hint.getText().isEmpty());
        int selected = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(wanted.posts());
        list.setPrefHeight(ROW * Math.clamp(wanted.posts().size(), 1, MOST_ROWS) + 2);
        list.getSelectionModel().select(Math.min(selected, wanted.posts().size() - 1));
        list.setAccessibleText(title.getText());
    }

    private void pressed(KeyEvent event) {
        Post post = list.getSelectionModel().getSelectedItem();
        if (post == null) {
            return;
        }
        boolean menu = event.getCode() == KeyCode.CONTEXT_MENU
                || event.getCode() == KeyCode.F10 && event.isShiftDown();
        if (menu) {
            Bounds bounds = list.localToScreen(list.getLayoutBounds());
            menus.of(post).show(list, bounds.getMinX() + 30,
                    bounds.getMinY() + ROW * Math.min(MOST_ROWS, list.getSelectionModel().getSelectedIndex() + 1));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            open(post);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            model.delete(post);
            event.consume();
        } else if (event.isAltDown() && step(event.getCode()) != 0) {
            model.moveBy(post, step(event.getCode()));
            event.consume();
        }
    }

    private static int step(KeyCode code) {
        return switch (code) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -7;
            case DOWN -> 7;
            default -> 0;
        };
    }

    private void open(Post post) {
        popover.hide();
        model.open(post);
    }

    /** One post as a chip in the list. */
    private final class PostRow extends ListCell<Post> {

        private final PostChip chip = new PostChip(chipWords);

        PostRow() {
            chip.prefWidthProperty().bind(widthProperty().subtract(10));
            setOnContextMenuRequested(event -> {
                if (getItem() != null) {
                    menus.of(getItem()).show(this, event.getScreenX(), event.getScreenY());
                    event.consume();
                }
            });
            setOnMouseClicked(event -> {
                if (getItem() != null && event.getButton() == MouseButton.PRIMARY) {
                    open(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Post post, boolean empty) {
            super.updateItem(post, empty);
            if (empty || post == null) {
                setGraphic(null);
            } else {
                chip.show(post, Optional.ofNullable(channels.get(post.channel())), today);
                setGraphic(chip);
            }
        }
    }
}
