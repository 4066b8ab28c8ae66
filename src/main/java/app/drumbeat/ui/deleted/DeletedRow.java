package app.drumbeat.ui.deleted;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.DeletedPost;
import app.drumbeat.ui.kit.ChannelMark;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.OneLine;
import app.drumbeat.ui.kit.PostLine;
import app.drumbeat.words.Texts;

/** One deleted post: where it was, when it was deleted, how long it can come back, and the way back. */
final class DeletedRow extends ListCell<DeletedPost> {

    private final DeletedViewModel model;
    private final Texts texts;
    private final Dates dates;
    private final ChannelMark mark = new ChannelMark();
    private final StackPane markPlace = new StackPane(mark);
    private final OneLine title = new OneLine("idea-title");
    private final OneLine where = new OneLine("idea-text");
    private final Label left = new Label();
    private final Button back;
    private final HBox row = new HBox();

    DeletedRow(DeletedViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.dates = new Dates(texts.locale());
        getStyleClass().add("idea-cell");
        VBox words = new VBox(title, where);
        words.getStyleClass().add("idea-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        left.getStyleClass().add("idea-state");
        left.setMinWidth(Region.USE_PREF_SIZE);
        back = new Button(texts.of("deleted.bringBack"));
        back.getStyleClass().add("small-button");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(event -> Optional.ofNullable(getItem()).ifPresent(model::bringBack));
        markPlace.setMinWidth(16);
        row.getStyleClass().add("idea-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().addAll(markPlace, words, left, back);
        row.setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable DeletedPost deleted, boolean empty) {
        super.updateItem(deleted, empty);
        Optional<DeletedState> state = model.stateProperty().get();
        if (empty || deleted == null || state.isEmpty()) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        DeletedState now = state.get();
        Optional<Channel> channel = now.channelOf(deleted);
        mark.setVisible(channel.isPresent());
        channel.ifPresent(known -> mark.show(known, texts));
        String called = PostLine.called(deleted.post(), texts);
        title.setText(called);
        String plan = deleted.post().slot().map(slot -> dates.slot(slot, now.today()))
                .orElse(texts.of("status." + deleted.post().status().name()));
        String gone = dates.day(now.deletedOn(deleted), now.today());
        where.setText(channel.map(known -> texts.of("deleted.where", known.name(), plan, gone))
                .orElseGet(() -> texts.of("deleted.noChannel", plan, gone)));
        left.setText(texts.of("deleted.left", now.daysLeft(deleted)));
        back.setDisable(!now.canComeBack(deleted));
        back.setAccessibleText(texts.of("deleted.bringBack.of", called));
        setAccessibleText(called + ". " + where.getText() + ". " + left.getText());
        setGraphic(row);
    }
}
