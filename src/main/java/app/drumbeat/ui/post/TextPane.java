package app.drumbeat.ui.post;

import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import app.drumbeat.domain.channel.Network;
import app.drumbeat.ui.kit.EmojiText;
import app.drumbeat.ui.kit.GrowingArea;
import app.drumbeat.ui.kit.OneLine;
import app.drumbeat.ui.kit.TextRuns;
import app.drumbeat.words.Texts;

/** What is published: the text as it is typed, how long it is on its network, and its emoji as they will look. */
final class TextPane extends VBox {

    private static final int EMOJI_SHOWN = 12;

    private final Button pick = new Button("", smile());
    private final EmojiPicker picker;
    private final GrowingArea area = new GrowingArea(5, 16);

    TextPane(PostEditorViewModel model, StoryDeeds story, Texts texts) {
        getStyleClass().add("text-pane");
        TypedField field = model.field(PostField.TEXT);
        area.setId("post-text");
        area.setPromptText(texts.of("post.text.prompt"));
        area.setAccessibleText(texts.of("post.text"));
        TypingIn.tie(area, field, model::leave);
        TextLimit.on(area, field, TextLimit.TEXT, model::tooLong);
        ObservableValue<Network> network = model.openProperty()
                .map(open -> open.map(TextCount::network).orElse(Network.OTHER));
        TextCount counted = model.count(network);
        OneLine emoji = new OneLine("post-emoji");
        emoji.setId("post-emoji");
        emoji.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(emoji, Priority.ALWAYS);
        field.textProperty().subscribe(text -> emoji.setText(emojiOf(text)));
        EmojiCover cover = new EmojiCover(area, "post-text-words");
        EmojiTyping.in(area, cover, field, model.emoji(), texts);
        picker = new EmojiPicker(area, model.emoji(), texts);
        pick.setId("post-emoji-pick");
        pick.getStyleClass().addAll("quiet-button", "emoji-pick");
        pick.setAccessibleText(texts.of("emoji.pick"));
        pick.setMinWidth(USE_PREF_SIZE);
        pick.setOnAction(event -> pickEmoji());
        HBox line = new HBox(new CountLine(counted, network, texts), emoji, pick);
        line.getStyleClass().add("panel-line");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(cover, line, new ShareLine(model, story, texts),
                new PreviewPane(counted, network, texts));
        model.openProperty().subscribe(open -> {
            area.setEditable(open.map(OpenPost::writable).orElse(false));
            pick.setDisable(!area.isEditable());
        });
    }

    /** Where the text is typed. */
    GrowingArea area() {
        return area;
    }

    /** Opens the list of all emoji. */
    void pickEmoji() {
        picker.show(pick);
    }

    private static Text smile() {
        Text smile = new Text("\uD83D\uDE42");
        smile.getStyleClass().addAll("emoji", "emoji-choice");
        return smile;
    }

    /** The emoji of a text in order, since they are boxes in the field while one types. */
    private static String emojiOf(String text) {
        return EmojiText.hasEmoji(text)
                ? TextRuns.of(text).stream().filter(TextRuns.Run::emoji).limit(EMOJI_SHOWN).map(TextRuns.Run::text)
                        .collect(Collectors.joining(" "))
                : "";
    }
}
