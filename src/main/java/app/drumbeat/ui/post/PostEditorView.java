package app.drumbeat.ui.post;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.clearance.Concern;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.GrowingArea;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Selection;
import app.drumbeat.words.Texts;

/** The editor of a post, for the side panel. */
public final class PostEditorView extends VBox {

    private final PostEditorViewModel model;
    private final PostDeeds deeds;
    private final Selection selection;
    private final Texts texts;
    private final GrowingArea title = new GrowingArea(1, 4);
    private final WhenPane when;
    private final DetailsPane details;
    private final TextPane text;
    private Optional<Id<Post>> shown = Optional.empty();

    public PostEditorView(PostEditorViewModel model, PostDeeds deeds, Selection selection, Texts texts) {
        this.model = model;
        this.deeds = deeds;
        this.selection = selection;
        this.texts = texts;
        this.when = new WhenPane(model, texts, new EffectWords(texts));
        this.details = new DetailsPane(model, deeds, selection, texts);
        this.text = new TextPane(model, deeds.parts().story(), texts);
        MediaComing.into(this, model);
        getStyleClass().addAll("panel-content", "post-editor");
        VBox post = new VBox(new PostHead(model, texts), new PostedForm(model, texts), title(), when,
                new OutcomePane(model, deeds, texts), refusal(), text,
                new ReadyPane(model, deeds.parts().ready(), texts, new Places()),
                new PeoplePane(model, deeds.parts().people(), texts),
                new EvidencePane(model, deeds.parts().evidence(), texts),
                new ReviewPane(model, deeds.parts().review(), texts),
                new LifePane(model, texts),
                details, actions());
        post.getStyleClass().add("post-parts");
        Label gone = new Label(texts.of("post.gone"));
        gone.setId("post-gone");
        gone.getStyleClass().add("panel-hint");
        gone.setWrapText(true);
        show(gone, false);
        show(post, false);
        getChildren().addAll(post, gone);
        model.openProperty().subscribe(open -> {
            show(post, open.isPresent());
            open.ifPresent(this::beginWhereItIsEmpty);
        });
        model.goneProperty().subscribe(now -> show(gone, now));
    }

    /** Puts the keyboard on the title. */
    public void focusTitle() {
        title.requestFocus();
        title.end();
    }

    /** Opens the menu of the channels on which the message can be said too. */
    public void alsoOn() {
        details.alsoOn();
    }

    /** Opens the menu of the ways in which the post can return. */
    public void repeat() {
        details.repeat();
    }

    /** Opens the list of all emoji, for the text. */
    public void pickEmoji() {
        text.pickEmoji();
    }

    private Node title() {
        title.setId("post-title");
        title.getStyleClass().add("title-field");
        title.setPromptText(texts.of("post.title.prompt"));
        title.setAccessibleText(texts.of("post.title"));
        TypedField field = model.field(PostField.TITLE);
        title.onEnter(() -> model.leave(field));
        TypingIn.tie(title, field, model::leave);
        TextLimit.on(title, field, TextLimit.LINE, model::tooLong);
        model.openProperty().subscribe(open -> title.setEditable(open.map(OpenPost::writable).orElse(false)));
        EmojiCover cover = new EmojiCover(title, "post-title-words");
        EmojiTyping.in(title, cover, field, model.emoji(), texts);
        cover.getStyleClass().add("title-cover");
        return cover;
    }

    private Node refusal() {
        Label refusal = new Label();
        refusal.setId("post-refusal");
        refusal.getStyleClass().add("post-refusal");
        refusal.setWrapText(true);
        model.refusalProperty().subscribe(words -> {
            refusal.setText(words);
            show(refusal, !words.isEmpty());
        });
        return refusal;
    }

    private Node actions() {
        Button link = button("post.openLink", () -> model.withSaved(deeds::openLink));
        model.openProperty().subscribe(open -> link.setDisable(open.map(OpenPost::post)
                .filter(post -> !post.words().link().isBlank() || !post.outcome().postedLink().isBlank()).isEmpty()));
        FlowPane actions = new FlowPane(
                button("post.duplicate", () -> model.withSaved(post -> deeds.duplicate(post,
                        copy -> selection.select(new Selected.OfPost(copy.id()))))),
                button("post.move", when::focusDay),
                button("post.copyText", () -> model.withSaved(deeds::copyText)),
                link,
                button("post.delete", this::delete));
        actions.getStyleClass().add("panel-actions");
        return actions;
    }

    private void delete() {
        model.withSaved(post -> {
            selection.clear();
            deeds.delete(post);
        });
    }

    private Button button(String key, Runnable run) {
        Button button = new Button(texts.of(key));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("small-button");
        button.setOnAction(event -> run.run());
        return button;
    }

    /** A post that says nothing yet was just made, and is to be written now. */
    private void beginWhereItIsEmpty(OpenPost open) {
        boolean another = !shown.equals(Optional.of(open.post().id()));
        shown = Optional.of(open.post().id());
        if (another && open.writable() && open.post().title().isEmpty() && open.post().words().text().isEmpty()) {
            focusTitle();
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Where in the editor a concern can be shown. */
    private final class Places implements ReadyPane.Showing {

        @Override
        public boolean canShow(Concern.Field field) {
            return field == Concern.Field.TITLE || field == Concern.Field.TEXT;
        }

        @Override
        public void show(Concern.Field field, int from, int to) {
            TextArea area = field == Concern.Field.TITLE ? title : text.area();
            area.requestFocus();
            area.selectRange(from, to);
        }
    }
}
