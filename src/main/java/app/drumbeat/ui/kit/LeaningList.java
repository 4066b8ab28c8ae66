package app.drumbeat.ui.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.words.Texts;

/** The posts that lean on an entry of a register: each leads to where it is planned, and where it is out, to where it can be seen. */
public final class LeaningList extends VBox {

    public LeaningList(List<Post> posts, List<Channel> channels, LocalDate today, Texts texts, Consumer<Post> show,
            Consumer<Post> openLink) {
        Dates dates = new Dates(texts.locale());
        getStyleClass().add("panel-rows");
        if (posts.isEmpty()) {
            getChildren().add(PanelParts.hint(texts.of("kit.leaning.none")));
        }
        for (Post post : posts) {
            String channel = channels.stream().filter(known -> known.id().equals(post.channel())).map(Channel::name)
                    .findFirst().orElse("");
            Hyperlink line = new Hyperlink(texts.of("kit.leaning.post",
                    post.slot().map(slot -> dates.slot(slot, today)).orElse(""), channel, PostLine.called(post, texts),
                    texts.of("status." + post.status().name())));
            line.setOnAction(event -> show.accept(post));
            line.getStyleClass().add("register-post");
            HBox row = new HBox(6, line);
            row.setAlignment(Pos.CENTER_LEFT);
            if (post.status() == PostStatus.POSTED && !post.outcome().postedLink().isBlank()) {
                row.getChildren().add(PanelParts.small(texts.of("kit.leaning.open"), () -> openLink.accept(post)));
            }
            getChildren().add(row);
        }
    }
}
