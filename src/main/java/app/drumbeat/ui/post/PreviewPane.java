package app.drumbeat.ui.post;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.channel.TextMeasure;
import app.drumbeat.ui.kit.TextRuns;
import app.drumbeat.words.Texts;

/** The text as readers see it on its network: what is folded until they ask for more, and what the network does not take. */
final class PreviewPane extends VBox {

    /** Nobody reads further in so small a place. */
    private static final int MOST = 3_000;

    private final Texts texts;
    private final TextCount counted;
    private final Hyperlink toggle = new Hyperlink();
    private final TextFlow flow = new TextFlow();
    private boolean open;

    PreviewPane(TextCount counted, ObservableValue<Network> network, Texts texts) {
        this.texts = texts;
        this.counted = counted;
        getStyleClass().add("preview");
        toggle.setId("post-preview");
        toggle.getStyleClass().add("preview-toggle");
        toggle.setOnAction(event -> {
            open = !open;
            toggle.setVisited(false);
            show();
        });
        flow.getStyleClass().add("preview-text");
        getChildren().addAll(toggle, flow);
        counted.measureProperty().subscribe(measure -> show());
        network.subscribe(now -> {
            toggle.setText(texts.of("post.preview", texts.of("network." + now.name())));
            show();
        });
    }

    private void show() {
        boolean any = !counted.text().isBlank();
        toggle.setVisible(any);
        toggle.setManaged(any);
        toggle.setAccessibleHelp(texts.of(open ? "post.preview.open" : "post.preview.closed"));
        flow.setVisible(any && open);
        flow.setManaged(any && open);
        if (any && open) {
            flow.getChildren().setAll(nodes(counted.measureProperty().get(), counted.text()));
            flow.setAccessibleText(spoken(counted.measureProperty().get()));
        }
    }

    private List<Node> nodes(TextMeasure measure, String text) {
        int end = Math.min(text.length(), MOST);
        int cut = Math.min(end, measure.cut().orElse(end));
        int fold = Math.min(cut, measure.folded().orElse(cut));
        List<Node> nodes = new ArrayList<>();
        add(nodes, text.substring(0, fold), "preview-seen");
        if (fold < cut) {
            add(nodes, " " + texts.of("post.preview.more") + " ", "preview-more");
            add(nodes, text.substring(fold, cut), "preview-folded");
        }
        if (cut < end) {
            add(nodes, text.substring(cut, end), "preview-cut");
        }
        return nodes;
    }

    private String spoken(TextMeasure measure) {
        if (measure.isTooLong()) {
            return texts.of("post.preview.spoken.cut");
        }
        return measure.folded().isPresent()
                ? texts.of("post.preview.spoken.folded")
                : texts.of("post.preview.spoken.whole");
    }

    private static void add(List<Node> nodes, String text, String styleClass) {
        for (TextRuns.Run run : TextRuns.of(text)) {
            Text node = new Text(run.text());
            node.getStyleClass().add(styleClass);
            if (run.emoji()) {
                node.getStyleClass().add("emoji");
            }
            nodes.add(node);
        }
    }
}
