package app.drumbeat.ui.start;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.port.SafeCopy;
import app.drumbeat.words.Texts;

/**
 * A calendar that cannot be opened: what happened, what is safe, and the ways on. The program always starts; the file is never
 * touched from here unless the person brings back a copy, and then it is kept.
 */
public final class TroubleScreen extends StackPane {

    /** What the person chose. */
    public interface Choice {
        void restore(SafeCopy copy);

        void tryAgain();

        void openAnother();

        void startNew();
    }

    /**
     * @param copies the verified copies of the calendar, newest first
     * @param taken says when a copy was taken, as people read it
     */
    public TroubleScreen(Texts texts, StoreException trouble, List<SafeCopy> copies,
            Function<SafeCopy, String> taken, Choice choice) {
        getStyleClass().add("first-start");
        Label title = new Label(texts.of("start.trouble." + trouble.kind().name()));
        title.getStyleClass().add("first-start-title");
        title.setWrapText(true);
        Label text = new Label(texts.of("refusal." + trouble.kind().name(), trouble.file()));
        text.getStyleClass().add("first-start-text");
        text.setWrapText(true);
        VBox column = new VBox(title, text);
        newestCopy(trouble, copies).ifPresent(copy -> {
            Label found = new Label(texts.of("start.trouble.copy", taken.apply(copy), copy.posts(), copy.channels()));
            found.getStyleClass().add("trouble-copy");
            found.setWrapText(true);
            column.getChildren().add(found);
        });
        FlowPane ways = new FlowPane();
        ways.getStyleClass().add("trouble-ways");
        newestCopy(trouble, copies).ifPresent(copy -> ways.getChildren()
                .add(button("trouble-restore", texts.of("start.trouble.restore"), true, () -> choice.restore(copy))));
        ways.getChildren().addAll(button("trouble-again", texts.of("start.trouble.again"), false, choice::tryAgain),
                button("trouble-open", texts.of("start.trouble.open"), false, choice::openAnother),
                button("trouble-new", texts.of("start.trouble.new"), false, choice::startNew));
        column.getChildren().add(ways);
        column.getStyleClass().add("first-start-column");
        column.setAlignment(Pos.TOP_LEFT);
        column.setMaxHeight(VBox.USE_PREF_SIZE);
        getChildren().add(column);
    }

    private static Optional<SafeCopy> newestCopy(StoreException trouble, List<SafeCopy> copies) {
        boolean helps = trouble.kind() == StoreException.Kind.DAMAGED || trouble.kind() == StoreException.Kind.MISSING
                || trouble.kind() == StoreException.Kind.FOREIGN;
        return helps ? copies.stream().findFirst() : Optional.empty();
    }

    private static Button button(String id, String name, boolean main, Runnable run) {
        Button button = new Button(name);
        button.setId(id);
        if (main) {
            button.getStyleClass().add("accent");
        }
        button.setOnAction(event -> run.run());
        return button;
    }
}
