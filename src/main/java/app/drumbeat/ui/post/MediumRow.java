package app.drumbeat.ui.post;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.drumbeat.application.media.SeenMedium;
import app.drumbeat.domain.media.MediaRules;
import app.drumbeat.domain.media.Medium;
import app.drumbeat.domain.media.Ratio;
import app.drumbeat.domain.port.MediaFolder;
import app.drumbeat.ui.kit.GrowingArea;
import app.drumbeat.ui.kit.Icons;
import app.drumbeat.ui.kit.PanelParts;
import app.drumbeat.words.Texts;

/** One picture or film: what it looks like, what is known of it, what the network minds, and what it shows in words. */
final class MediumRow extends HBox {

    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final double SMALL = 52;

    /** Drawn twice as large, for screens that are scaled. */
    private static final double DRAWN = 2 * SMALL;

    private final PostMedia media;
    private final Texts texts;
    private final StackPane picture = new StackPane();
    private final Hyperlink name = new Hyperlink();
    private final Label facts = label("media-facts");
    private final Label remarks = label("media-remarks");
    private final GrowingArea alt = new GrowingArea(1, 4);
    private final Button find;
    private final Button remove = new Button("", Icons.CLOSE.node());
    private String drawn = "";

    MediumRow(String path, PostMedia media, Texts texts, Consumer<TypedField> left) {
        this.media = media;
        this.texts = texts;
        getStyleClass().add("medium-row");
        picture.getStyleClass().add("media-picture");
        picture.setMinSize(SMALL, SMALL);
        picture.setMaxSize(SMALL, SMALL);
        name.getStyleClass().add("media-name");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        alt.setPromptText(texts.of("media.alt"));
        alt.setAccessibleText(texts.of("media.alt.of", called(path)));
        alt.getStyleClass().add("media-alt");
        TypingIn.tie(alt, media.alt(path), left);
        find = PanelParts.small(texts.of("media.find"), () -> {});
        remove.getStyleClass().addAll("quiet-button", "small-icon");
        remove.setAccessibleText(texts.of("post.media.remove", called(path)));
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(event -> media.remove(path));
        HBox first = new HBox(name, remove);
        first.getStyleClass().add("media-row");
        VBox words = new VBox(first, facts, remarks, find, alt);
        words.getStyleClass().add("media-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(picture, words);
    }

    void show(SeenMedium seen, OpenPost open) {
        boolean missing = seen.state() == MediaFolder.State.MISSING;
        String called = called(seen.path());
        name.setText(called);
        name.setDisable(missing);
        name.setAccessibleText(texts.of("media.open", called));
        name.setOnAction(event -> media.open(seen));
        facts.setText(missing ? texts.of("media.missing") : facts(seen));
        facts.pseudoClassStateChanged(MISSING, missing);
        visible(facts, !facts.getText().isEmpty());
        remarks.setText(String.join(" ", remarks(seen, open)));
        visible(remarks, !remarks.getText().isEmpty());
        visible(find, missing && open.writable());
        find.setOnAction(event -> media.find(seen));
        boolean image = seen.medium().map(Medium::kind).orElse(Medium.Kind.IMAGE) == Medium.Kind.IMAGE;
        visible(alt, image && !missing || seen.medium().filter(medium -> !medium.alt().isEmpty()).isPresent());
        alt.setEditable(open.writable());
        remove.setDisable(!open.writable());
        draw(seen);
    }

    private void draw(SeenMedium seen) {
        String wanted = seen.medium().map(Medium::sha256).orElse("") + seen.state() + seen.hasPicture();
        if (wanted.equals(drawn)) {
            return;
        }
        drawn = wanted;
        picture.getChildren().setAll(tile(seen));
        if (seen.hasPicture()) {
            Image image = new Image(seen.file().toUri().toString(), DRAWN, DRAWN, true, true, true);
            ImageView view = new ImageView(image);
            view.setFitWidth(SMALL);
            view.setFitHeight(SMALL);
            view.setPreserveRatio(true);
            view.setAccessibleText(seen.medium().map(Medium::alt).orElse(""));
            image.progressProperty().subscribe(done -> {
                if (done.doubleValue() >= 1 && !image.isError()) {
                    picture.getChildren().setAll(view);
                }
            });
        }
    }

    /** What stands there while there is no picture: the ending of the file. */
    private static Label tile(SeenMedium seen) {
        int dot = seen.path().lastIndexOf('.');
        Label tile = new Label(dot < 0 ? "" : seen.path().substring(dot + 1).toUpperCase(Locale.ROOT));
        tile.getStyleClass().add("media-tile");
        return tile;
    }

    private String facts(SeenMedium seen) {
        List<String> said = new ArrayList<>();
        seen.medium().ifPresent(medium -> {
            if (medium.hasSize()) {
                said.add(texts.of("media.size", medium.width(), medium.height()));
            }
            Ratio.name(medium).ifPresent(said::add);
            if (medium.seconds() > 0) {
                said.add(texts.of("media.seconds", medium.seconds() / 60, medium.seconds() % 60));
            }
            if (medium.bytes() > 0) {
                said.add(bytes(medium.bytes()));
            }
        });
        if (seen.state() == MediaFolder.State.CHANGED) {
            said.add(texts.of("media.changed"));
        }
        return String.join(" · ", said);
    }

    private List<String> remarks(SeenMedium seen, OpenPost open) {
        String network = open.channel().map(channel -> texts.of("network." + channel.network().name())).orElse("");
        return seen.remarks().stream().map(remark -> say(remark, network)).toList();
    }

    private String say(MediaRules.Remark remark, String network) {
        return texts.of("media.objection." + remark.objection().name(), network, remark.limit());
    }

    private String bytes(long bytes) {
        NumberFormat number = NumberFormat.getNumberInstance(texts.locale());
        number.setMaximumFractionDigits(1);
        return bytes < 1_000_000
                ? texts.of("media.kilobytes", number.format(Math.max(1, bytes / 1_000)))
                : texts.of("media.megabytes", number.format(bytes / 1e6));
    }

    private static String called(String path) {
        return Optional.of(path.substring(path.lastIndexOf('/') + 1)).filter(name -> !name.isEmpty()).orElse(path);
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    private static void visible(Region node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
