package app.drumbeat.ui.shell;

import java.util.IdentityHashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import app.drumbeat.ui.kit.Icons;
import app.drumbeat.ui.kit.Notices;
import app.drumbeat.ui.kit.Notices.Kind;
import app.drumbeat.ui.kit.Notices.Notice;
import app.drumbeat.words.Texts;

/** Notices over the lower edge of the page, newest lowest; they go by themselves, warnings when they are closed. */
final class NoticesView extends VBox {

    private static final Duration ON_SCREEN = Duration.seconds(7);

    private final Notices notices;
    private final Texts texts;
    private final Map<Notice, Node> nodes = new IdentityHashMap<>();

    NoticesView(Notices notices, Texts texts) {
        this.notices = notices;
        this.texts = texts;
        getStyleClass().add("notices");
        setAlignment(Pos.BOTTOM_CENTER);
        setFillWidth(false);
        setPickOnBounds(false);
        notices.showing().addListener((ListChangeListener<Notice>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(notice -> getChildren().remove(nodes.remove(notice)));
                change.getAddedSubList().forEach(this::show);
            }
        });
        notices.showing().forEach(this::show);
    }

    private void show(Notice notice) {
        Node node = node(notice);
        nodes.put(notice, node);
        getChildren().add(node);
        if (!notice.stays()) {
            PauseTransition pause = new PauseTransition(ON_SCREEN);
            pause.setOnFinished(event -> close(notice));
            node.hoverProperty().subscribe(over -> {
                if (over) {
                    pause.stop(); // whoever is about to press what it offers must not find it gone
                } else {
                    pause.playFromStart();
                }
            });
        }
    }

    private Node node(Notice notice) {
        Label text = new Label(notice.text());
        text.setWrapText(true);
        text.getStyleClass().add("notice-text");
        HBox line = new HBox(text);
        line.getStyleClass().add(notice.kind() == Kind.WARNING ? "notice-warning" : "notice");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(notice.text());
        notice.actions().forEach(action -> {
            Hyperlink link = new Hyperlink(action.name());
            link.getStyleClass().add("notice-action");
            link.setMinWidth(Hyperlink.USE_PREF_SIZE);
            link.setOnAction(event -> {
                close(notice);
                action.run().run();
            });
            line.getChildren().add(link);
        });
        Button close = new Button("", Icons.CLOSE.node());
        close.getStyleClass().addAll("quiet-button", "notice-close");
        close.setAccessibleText(texts.of("shell.notice.close"));
        close.setOnAction(event -> close(notice));
        line.getChildren().add(close);
        return line;
    }

    private void close(Notice notice) {
        notices.showing().removeIf(other -> other == notice);
    }
}
