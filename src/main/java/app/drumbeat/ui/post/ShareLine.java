package app.drumbeat.ui.post;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Part;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Sharing;
import app.drumbeat.words.Texts;

/** Under the text of a post that is said on several channels: whether it is the same there, and the way to change that. */
final class ShareLine extends FlowPane {

    private final Label said = new Label();
    private final Hyperlink other = new Hyperlink();

    ShareLine(PostEditorViewModel model, StoryDeeds deeds, Texts texts) {
        getStyleClass().add("share-line");
        setId("post-share-line");
        said.getStyleClass().add("field-help");
        said.setWrapText(true);
        other.setId("post-share-text");
        other.getStyleClass().add("preview-toggle");
        getChildren().addAll(said, other);
        model.openProperty().subscribe(open -> {
            boolean together = open.filter(now -> !now.ties().story().isEmpty()).isPresent();
            setVisible(together);
            setManaged(together);
            open.filter(now -> together).ifPresent(now -> show(now, model, deeds, texts));
        });
    }

    private void show(OpenPost open, PostEditorViewModel model, StoryDeeds deeds, Texts texts) {
        boolean shares = shares(open.post());
        List<Post> same = open.ties().story().stream().filter(post -> !post.id().equals(open.post().id()))
                .filter(ShareLine::shares).toList();
        String channels = same.stream().flatMap(post -> open.channels().stream()
                .filter(channel -> channel.id().equals(post.channel()))).map(Channel::name)
                .collect(Collectors.joining(", "));
        said.setText(!shares
                ? texts.of("together.text.own")
                : channels.isEmpty() ? texts.of("together.text.alone") : texts.of("together.text.same", channels));
        other.setText(texts.of(shares ? "together.text.makeOwn" : "together.text.makeSame"));
        other.setVisited(false);
        boolean useful = shares ? !channels.isEmpty() : !same.isEmpty();
        other.setVisible(useful && open.writable());
        other.setManaged(other.isVisible());
        other.setOnAction(event -> model.withSaved(post -> deeds.share(post, Part.TEXT, !shares)));
    }

    private static boolean shares(Post post) {
        return post.ties().sharing().filter((Sharing sharing) -> sharing.shares(Part.TEXT)).isPresent();
    }
}
