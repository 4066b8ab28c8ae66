package app.drumbeat.ui.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.drumbeat.application.evidence.Claiming;
import app.drumbeat.domain.evidence.Claim;
import app.drumbeat.domain.evidence.Source;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.Icons;
import app.drumbeat.ui.kit.PanelParts;
import app.drumbeat.ui.kit.SourceWords;
import app.drumbeat.words.Texts;

/** Whether the open post is health information, what it claims, and what that rests on. */
final class EvidencePane extends VBox {

    private final PostEditorViewModel model;
    private final EvidenceDeeds deeds;
    private final Texts texts;
    private final CheckBox health;
    private final VBox rows = new VBox();
    private final ComboBox<Source> more;
    private final Button fresh;
    private boolean showing;

    EvidencePane(PostEditorViewModel model, EvidenceDeeds deeds, Texts texts) {
        this.model = model;
        this.deeds = deeds;
        this.texts = texts;
        getStyleClass().add("people");
        setId("post-evidence");
        health = new CheckBox(texts.of("source.health"));
        health.setId("evidence-health");
        health.setMnemonicParsing(false);
        health.setWrapText(true);
        health.setOnAction(event -> with(post -> deeds.isHealth(post, health.isSelected())));
        more = new Addition<>(texts.of("source.add"), Source::title,
                source -> with(post -> deeds.lean(post, source.id())), () -> showing);
        more.setId("evidence-more");
        fresh = PanelParts.small(texts.of("source.new"), () -> with(deeds::newSource));
        fresh.setId("evidence-new");
        rows.getStyleClass().add("people-rows");
        HBox adding = new HBox(more, fresh);
        adding.getStyleClass().add("panel-line");
        adding.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(more, Priority.ALWAYS);
        getChildren().addAll(PanelParts.section(texts.of("source.evidence")), health, rows, adding);
        model.openProperty().subscribe(open -> open.ifPresent(this::show));
    }

    private void show(OpenPost open) {
        showing = true;
        Claiming.Seen evidence = open.evidence();
        health.setSelected(evidence.backing().health());
        health.setDisable(!open.writable());
        List<Node> lines = new ArrayList<>();
        for (int i = 0; i < evidence.backing().claims().size(); i++) {
            lines.add(row(i, evidence, open));
        }
        rows.getChildren().setAll(lines);
        rows.setVisible(!lines.isEmpty());
        rows.setManaged(!lines.isEmpty());
        more.setValue(null);
        more.getItems().setAll(evidence.sources());
        more.setDisable(!open.writable() || evidence.sources().isEmpty());
        fresh.setDisable(!open.writable());
        showing = false;
    }

    private Node row(int index, Claiming.Seen evidence, OpenPost open) {
        Claim claim = evidence.backing().claims().get(index);
        Optional<Source> source = evidence.sources().stream().filter(one -> one.id().equals(claim.source()))
                .findFirst();
        Label name = label(source.map(Source::title).orElse(texts.of("source.gone")), "review-step-name");
        Label standing = label(source.map(one -> new SourceWords(texts).standing(one, open.today())).orElse(""),
                "review-step-remark");
        TextField words = new TextField(claim.words());
        words.setPromptText(texts.of("source.claim"));
        words.setAccessibleText(texts.of("source.claim"));
        words.setEditable(open.writable());
        words.getStyleClass().add("claim-words");
        Runnable leave = () -> {
            if (!words.getText().strip().equals(claim.words())) {
                with(post -> deeds.reword(post, index, words.getText().strip()));
            }
        };
        words.setOnAction(event -> leave.run());
        words.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                leave.run();
            }
        });
        VBox said = new VBox(name, standing, words);
        said.getStyleClass().add("people-consent");
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button remove = new Button("", Icons.CLOSE.node());
        remove.getStyleClass().addAll("quiet-button", "small-icon");
        remove.setAccessibleText(texts.of("source.leaveOut", name.getText()));
        remove.setDisable(!open.writable());
        remove.setOnAction(event -> with(post -> deeds.leave(post, index)));
        HBox row = new HBox(said, remove);
        row.getStyleClass().add("people-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void with(Consumer<Post> deed) {
        model.openProperty().get().map(OpenPost::post).ifPresent(deed);
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinWidth(0);
        return label;
    }
}
