package app.drumbeat.ui.calendar.tray;

import java.time.LocalDate;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.ChannelMark;
import app.drumbeat.ui.kit.LifeWords;
import app.drumbeat.ui.kit.OneLine;
import app.drumbeat.ui.kit.PostLine;
import app.drumbeat.words.Texts;

/** One idea as a small card, where drags into the calendar begin. */
final class TrayCard extends VBox {

    static final double WIDTH = 190;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    private final Post idea;

    TrayCard(Post idea, Optional<Channel> channel, LocalDate today, Texts texts) {
        this.idea = idea;
        getStyleClass().add("tray-card");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        OneLine title = new OneLine("tray-title");
        title.setText(PostLine.called(idea, texts));
        title.setMaxWidth(Double.MAX_VALUE);
        OneLine life = new OneLine("tray-life");
        life.setText(new LifeWords(texts).of(idea, today));
        life.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(life, Priority.ALWAYS);
        HBox head = new HBox(6);
        channel.ifPresent(known -> head.getChildren().add(new ChannelMark(known, texts)));
        head.getChildren().add(life);
        getChildren().addAll(head, title);
        pseudoClassStateChanged(PAST, idea.life().isPastBest(today));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(
                texts.of("tray.card", title.getText(), channel.map(Channel::name).orElse(""), life.getText()));
    }

    Post idea() {
        return idea;
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }
}
