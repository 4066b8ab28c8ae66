package app.drumbeat.ui.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.ui.kit.GrowingArea;
import app.drumbeat.ui.kit.Selection;
import app.drumbeat.words.Texts;

/** What else there is to say about a post, label beside field: link, campaign, tags, owner, media, notes. */
final class DetailsPane extends GridPane {

    private final Texts texts;

    private final StoryPane story;
    private final SeriesPane series;

    DetailsPane(PostEditorViewModel model, PostDeeds deeds, Selection selection, Texts texts) {
        this.texts = texts;
        this.story = new StoryPane(model, deeds.parts().story(), selection, texts);
        this.series = new SeriesPane(model, deeds.parts().series(), texts);
        getStyleClass().add("details");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        fields.setMinWidth(0);
        getColumnConstraints().setAll(labels, fields);
        TextField link = new TextField();
        TypingIn.tie(link, model.field(PostField.LINK), model::leave);
        link.setOnAction(event -> model.leave(model.field(PostField.LINK)));
        link.setPromptText(texts.of("post.link.prompt"));
        TextField owner = new TextField();
        TypingIn.tie(owner, model.field(PostField.OWNER), model::leave);
        owner.setOnAction(event -> model.leave(model.field(PostField.OWNER)));
        owner.setPromptText(texts.of("post.owner.prompt"));
        GrowingArea notes = new GrowingArea(2, 8);
        TypingIn.tie(notes, model.field(PostField.NOTES), model::leave);
        TextLimit.on(notes, model.field(PostField.NOTES), TextLimit.TEXT, model::tooLong);
        TextLimit.on(link, model.field(PostField.LINK), TextLimit.LINE, model::tooLong);
        TextLimit.on(owner, model.field(PostField.OWNER), TextLimit.LINE, model::tooLong);
        Label hidden = new Label(texts.of("post.notes.help"));
        hidden.getStyleClass().add("field-help");
        hidden.setWrapText(true);
        TagsField tags = new TagsField(model, texts);
        row("together.story", story, null);
        row("together.series", series, null);
        add(series.form(), 0, getRowConstraints().size(), 2, 1);
        getRowConstraints().add(new RowConstraints());
        row("post.link", link, link);
        row("post.campaign", campaign(model), null);
        row("post.tags", tags, tags.field());
        row("post.owner", owner, owner);
        row("post.media", new MediaPane(model, texts), null);
        row("post.notes", new VBox(2, new EmojiCover(notes, "post-notes-words"), hidden), notes);
        model.openProperty().subscribe(open -> {
            boolean writable = open.map(OpenPost::writable).orElse(false);
            Stream.of(link, owner, notes, tags.field()).forEach(field -> field.setEditable(writable));
        });
    }

    /** Opens the menu of the other channels. */
    void alsoOn() {
        story.open();
    }

    /** Opens the menu of the ways to return. */
    void repeat() {
        series.open();
    }

    private Node campaign(PostEditorViewModel model) {
        Choice<Optional<Campaign>> choice = new Choice<>(
                campaign -> campaign.map(Campaign::name).orElse(texts.of("post.campaign.none")), model::put);
        choice.setId("post-campaign");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(texts.of("post.campaign"));
        model.openProperty().subscribe(shown -> shown.ifPresent(open -> {
            List<Optional<Campaign>> all = new ArrayList<>(List.of(Optional.empty()));
            open.campaigns().forEach(campaign -> all.add(Optional.of(campaign)));
            choice.show(all, open.campaign());
            choice.setDisable(!open.writable());
        }));
        return choice;
    }

    private void row(String key, Node field, @Nullable Node typed) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("field-label");
        if (typed != null) {
            typed.setId(key.replace('.', '-'));
            typed.setAccessibleText(label.getText());
            label.setLabelFor(typed);
        }
        RowConstraints line = new RowConstraints();
        line.setValignment(VPos.TOP);
        getRowConstraints().add(line);
        int row = getRowConstraints().size() - 1;
        add(label, 0, row);
        add(field, 1, row);
    }
}
