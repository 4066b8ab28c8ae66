package app.drumbeat.ui.post;

import java.time.ZonedDateTime;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import app.drumbeat.domain.post.Outcome;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.words.Texts;

/** What became of a post that went out: when, where it can be seen, and why it went before it was cleared. */
final class OutcomePane extends VBox {

    private final Texts texts;
    private final Dates dates;
    private final Label went = line("outcome-went");
    private final Hyperlink link = new Hyperlink();
    private final Label reason = line("outcome-reason");

    OutcomePane(PostEditorViewModel model, PostDeeds deeds, Texts texts) {
        this.texts = texts;
        this.dates = new Dates(texts.locale());
        getStyleClass().add("outcome");
        link.getStyleClass().add("outcome-link");
        link.setWrapText(true);
        link.setOnAction(event -> model.openProperty().get().ifPresent(open -> deeds.openLink(open.post())));
        getChildren().addAll(went, link, reason);
        model.openProperty().subscribe(this::show);
    }

    private void show(Optional<OpenPost> open) {
        Outcome outcome = open.map(shown -> shown.post().outcome()).orElse(Outcome.NONE);
        String at = open.flatMap(shown -> outcome.postedAt().map(when -> {
            ZonedDateTime local = when.atZone(shown.calendar().zone());
            return texts.of("post.outcome.went", dates.day(local.toLocalDate(), shown.today()),
                    dates.time(local.toLocalTime()));
        })).orElse("");
        say(went, at);
        say(reason, outcome.reason().isEmpty() ? "" : texts.of("post.outcome.reason", outcome.reason()));
        link.setText(outcome.postedLink());
        link.setVisible(!outcome.postedLink().isEmpty());
        link.setManaged(link.isVisible());
        boolean any = went.isVisible() || link.isVisible() || reason.isVisible();
        setVisible(any);
        setManaged(any);
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(label.isVisible());
    }

    private static Label line(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
