package app.drumbeat.ui.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Part;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostParts;
import app.drumbeat.domain.post.Sharing;
import app.drumbeat.ui.kit.ChannelMark;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Selection;
import app.drumbeat.ui.kit.StateMark;
import app.drumbeat.words.Texts;

/** The other channels on which the message is said: a row each, which parts are the same there, and a menu for one more. */
final class StoryPane extends VBox {

    private final PostEditorViewModel model;
    private final StoryDeeds deeds;
    private final Selection selection;
    private final Texts texts;
    private final Dates dates;
    private final RepeatWords words;
    private final VBox rows = new VBox();
    private final Label sharedBy = new Label();
    private final FlowPane parts = new FlowPane();
    private final MenuButton more = new MenuButton();

    StoryPane(PostEditorViewModel model, StoryDeeds deeds, Selection selection, Texts texts) {
        this.model = model;
        this.deeds = deeds;
        this.selection = selection;
        this.texts = texts;
        this.dates = new Dates(texts.locale());
        this.words = new RepeatWords(texts);
        getStyleClass().add("story-pane");
        rows.getStyleClass().add("story-rows");
        parts.getStyleClass().add("story-parts");
        sharedBy.getStyleClass().add("field-help");
        sharedBy.setText(texts.of("together.story.shared"));
        more.setId("post-also");
        more.setText(texts.of("together.story.add"));
        more.getStyleClass().add("small-button");
        getChildren().addAll(rows, sharedBy, parts, more);
        model.openProperty().subscribe(open -> open.ifPresent(this::show));
    }

    /** Opens the menu of channels that may be added. */
    void open() {
        more.requestFocus();
        more.show();
    }

    private void show(OpenPost open) {
        List<Post> story = open.ties().story();
        boolean together = !story.isEmpty();
        rows.getChildren().setAll(story.stream().filter(post -> !post.id().equals(open.post().id()))
                .map(post -> row(open, post)).toList());
        for (Node node : List.of(rows, sharedBy, parts)) {
            node.setVisible(together);
            node.setManaged(together);
        }
        parts.getChildren().setAll(open.post().ties().sharing().filter(sharing -> together).stream()
                .flatMap(sharing -> Part.SHARED.stream().map(part -> toggle(open, sharing, part))).toList());
        more.getItems().setAll(additions(open));
        more.setDisable(!open.writable() || more.getItems().isEmpty());
    }

    private Node row(OpenPost open, Post other) {
        Channel channel = open.channels().stream().filter(there -> there.id().equals(other.channel())).findFirst()
                .orElseThrow();
        Set<Part> differing = PostParts.differing(Part.SHARED, open.post(), other);
        String when = other.slot().map(slot -> dates.slot(slot, open.today()))
                .orElse(texts.of("status." + other.status().name()));
        String differs = differing.isEmpty() ? "" : texts.of("together.story.differs", words.parts(differing));
        HBox marks = new HBox(5, new ChannelMark(channel, texts), new StateMark(other.status(), texts));
        marks.setAlignment(Pos.CENTER_LEFT);
        Button row = new Button(channel.name(), marks);
        row.getStyleClass().add("story-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(texts.of("together.story.row", channel.name(), when,
                texts.of("status." + other.status().name()), differs));
        row.setOnAction(event -> {
            model.flush();
            selection.select(new Selected.OfPost(other.id()));
        });
        Label said = new Label(differs.isEmpty() ? when : when + ". " + differs);
        said.getStyleClass().add("story-differs");
        said.setWrapText(true);
        return new VBox(row, said);
    }

    private ToggleButton toggle(OpenPost open, Sharing sharing, Part part) {
        ToggleButton button = new ToggleButton(words.part(part));
        button.setId("post-shares-" + part.name());
        button.getStyleClass().add("day-toggle");
        button.setSelected(sharing.shares(part));
        button.setDisable(!open.writable());
        button.setAccessibleText(texts.of(sharing.shares(part) ? "together.story.same" : "together.story.own",
                words.part(part)));
        button.setOnAction(event -> model.withSaved(post -> deeds.share(post, part, button.isSelected())));
        return button;
    }

    private List<MenuItem> additions(OpenPost open) {
        Set<Id<Channel>> there = open.ties().story().stream().map(Post::channel).collect(Collectors.toSet());
        there.add(open.post().channel());
        List<Channel> missing = open.channels().stream().filter(channel -> !there.contains(channel.id())).toList();
        List<MenuItem> items = new ArrayList<>();
        for (Channel channel : missing) {
            MenuItem item = new MenuItem(channel.name(), new ChannelMark(channel, texts));
            item.setId("post-also-" + channel.id().value());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> model.withSaved(post -> deeds.add(post, List.of(channel.id()))));
            items.add(item);
        }
        if (missing.size() > 1) {
            MenuItem all = new MenuItem(texts.of("together.story.addAll", missing.size()));
            all.setId("post-also-all");
            all.setOnAction(event -> model.withSaved(
                    post -> deeds.add(post, missing.stream().map(Channel::id).toList())));
            items.add(new SeparatorMenuItem());
            items.add(all);
        }
        if (!open.ties().story().isEmpty()) {
            MenuItem apart = new MenuItem(texts.of("together.story.part"));
            apart.setId("post-also-part");
            apart.setOnAction(event -> model.withSaved(deeds::part));
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            items.add(apart);
        }
        return items;
    }
}
