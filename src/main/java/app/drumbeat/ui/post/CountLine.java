package app.drumbeat.ui.post;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.channel.NetworkRules;
import app.drumbeat.domain.channel.TextMeasure;
import app.drumbeat.words.Texts;

/** How long the text is, of how much the network takes, and what else in it counts there. */
final class CountLine extends VBox {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Texts texts;
    private final ObservableValue<Network> network;
    private final Label count = new Label();
    private final Label parts = new Label();

    CountLine(TextCount counted, ObservableValue<Network> network, Texts texts) {
        this.texts = texts;
        this.network = network;
        count.setId("post-count");
        count.getStyleClass().add("post-count");
        count.setWrapText(true);
        parts.setId("post-count-parts");
        parts.getStyleClass().add("post-count");
        parts.setWrapText(true);
        setMinWidth(0);
        getChildren().addAll(count, parts);
        counted.measureProperty().subscribe(this::show);
    }

    private void show(TextMeasure measure) {
        count.setText(said(measure));
        count.pseudoClassStateChanged(OVER, measure.isTooLong());
        String more = String.join(" · ", parts(measure));
        parts.setText(more);
        parts.pseudoClassStateChanged(OVER, measure.hasTooManyHashtags());
        parts.setVisible(!more.isEmpty());
        parts.setManaged(!more.isEmpty());
    }

    private String said(TextMeasure measure) {
        NetworkRules rules = measure.rules();
        if (rules.limit().isEmpty()) {
            return texts.of("post.text.count", measure.length());
        }
        int most = rules.limit().getAsInt();
        if (!measure.isTooLong()) {
            return texts.of("post.text.count.of", measure.length(), most);
        }
        return measure.length() > most
                ? texts.of("post.text.count.over", measure.length(), most, measure.length() - most, name())
                : texts.of("post.text.count.bytes", measure.bytes(), rules.bytes().orElse(0), name());
    }

    private List<String> parts(TextMeasure measure) {
        List<String> said = new ArrayList<>();
        if (measure.links() > 0) {
            said.add(texts.of("post.text.links", measure.links()));
        }
        if (measure.mentions() > 0) {
            said.add(texts.of("post.text.mentions", measure.mentions()));
        }
        if (measure.hashtags() > 0) {
            said.add(measure.hasTooManyHashtags()
                    ? texts.of("post.text.hashtags.over", measure.hashtags(), measure.rules().hashtags().orElse(0),
                            name())
                    : texts.of("post.text.hashtags", measure.hashtags()));
        }
        return said;
    }

    private String name() {
        return texts.of("network." + network.getValue().name());
    }
}
