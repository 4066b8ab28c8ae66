package app.drumbeat.ui.kit;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.words.Texts;

/** A post as one line of a list: its channel, when, its title and its state. Click or Enter opens it. */
public final class PostLine extends HBox {

    /**
     * @param channel empty where the list is of one channel, or it is not known any more
     * @param when in words; empty where the list says it
     */
    public PostLine(Post post, Optional<Channel> channel, String when, Texts texts, Runnable open) {
        getStyleClass().add("post-line");
        setAlignment(Pos.CENTER_LEFT);
        channel.ifPresent(known -> getChildren().add(new ChannelMark(known, texts)));
        if (!when.isEmpty()) {
            Text words = new Text(when);
            words.getStyleClass().add("post-line-when");
            getChildren().add(words);
        }
        String title = called(post, texts);
        OneLine line = new OneLine(post.title().isBlank() ? "post-line-untitled" : "post-line-title");
        line.setText(title);
        line.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(line, Priority.ALWAYS);
        StateMark state = new StateMark(post.status(), texts);
        state.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(line, state);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(texts.of("kit.postLine", title, when, channel.map(Channel::name).orElse(""),
                texts.of("status." + post.status().name())));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                open.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open.run();
                event.consume();
            }
        });
    }

    /** What a post is called in words: its title, or that it has none yet. */
    public static String called(Post post, Texts texts) {
        return post.title().isBlank() ? texts.of("kit.untitled") : post.title();
    }
}
