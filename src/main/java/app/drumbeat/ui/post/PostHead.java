package app.drumbeat.ui.post;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.kit.ChannelMark;
import app.drumbeat.ui.kit.StateMark;
import app.drumbeat.words.Texts;

/** The first line of the editor: the channel, and the state with the ways on from it. */
final class PostHead extends HBox {

    private final PostEditorViewModel model;
    private final Texts texts;
    private final MenuButton channel = new MenuButton();
    private final ChannelMark channelMark = new ChannelMark();
    private final MenuButton state = new MenuButton();
    private final StateMark mark = new StateMark();

    PostHead(PostEditorViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("panel-head");
        setAlignment(Pos.CENTER_LEFT);
        channel.setId("post-channel");
        channel.getStyleClass().add("channel-choice");
        channel.setGraphic(channelMark);
        channel.setMinWidth(0);
        state.setId("post-state");
        state.getStyleClass().add("state-pill");
        state.setGraphic(mark);
        state.setMinWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(channel, between, state);
        model.openProperty().subscribe(open -> open.ifPresent(this::show));
    }

    private void show(OpenPost open) {
        open.channel().ifPresent(on -> channelMark.show(on, texts));
        channel.setText(open.channel().map(Channel::name).orElse(""));
        channel.setAccessibleText(texts.of("post.channel", channel.getText()));
        channel.getItems().setAll(open.channels().stream().map(this::item).toList());
        channel.setDisable(!open.writable());
        PostStatus status = open.post().status();
        String name = texts.of("status." + status.name());
        mark.show(status, texts);
        state.setText(name);
        state.setAccessibleText(texts.of("post.state", name));
        state.setDisable(!open.writable());
        state.getItems().setAll(open.post().nextStatuses().stream().map(next -> item(open, next)).toList());
        if (status == PostStatus.POSTED) {
            state.getItems().add(change());
        }
    }

    private MenuItem item(Channel to) {
        MenuItem item = new MenuItem(to.name(), new ChannelMark(to, texts));
        item.setId("post-channel-" + to.id().value());
        item.setOnAction(event -> model.put(to));
        return item;
    }

    private MenuItem item(OpenPost open, PostStatus next) {
        boolean back = open.post().heldFrom().equals(Optional.of(next));
        MenuItem item = new MenuItem(texts.find("post.state.to." + next.name()).filter(words -> !back)
                .orElseGet(() -> texts.of(back ? "post.state.back" : "post.state.into",
                        texts.of("status." + next.name()))));
        item.setId("post-state-" + next.name());
        item.setGraphic(new StateMark(next, texts));
        item.setOnAction(event -> model.change(next));
        return item;
    }

    private MenuItem change() {
        MenuItem item = new MenuItem(texts.of("post.posted.change"));
        item.setId("post-state-POSTED");
        item.setGraphic(new StateMark(PostStatus.POSTED, texts));
        item.setOnAction(event -> model.change(PostStatus.POSTED));
        return item;
    }
}
