package app.drumbeat.ui.consent;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.drumbeat.application.consent.ConsentKeeping.Entry;
import app.drumbeat.domain.consent.Person;
import app.drumbeat.ui.kit.ConsentWords;
import app.drumbeat.ui.kit.OneLine;
import app.drumbeat.words.Texts;

/** One consent in the list: what it is called, what for, whether it holds, and how many posts lean on it. */
final class ConsentRow extends ListCell<Entry> {

    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");

    private final ConsentsViewModel model;
    private final Texts texts;
    private final ConsentWords words;
    private final OneLine reference = new OneLine("consent-reference");
    private final OneLine kinds = new OneLine("consent-kinds");
    private final OneLine standing = new OneLine("consent-standing");
    private final OneLine posts = new OneLine("consent-posts");
    private final VBox row;

    ConsentRow(ConsentsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new ConsentWords(texts);
        getStyleClass().add("consent-cell");
        HBox first = new HBox(reference, kinds);
        HBox second = new HBox(standing, posts);
        for (HBox line : new HBox[]{first, second}) {
            line.setAlignment(Pos.BASELINE_LEFT);
            line.getStyleClass().add("consent-line");
        }
        HBox.setHgrow(kinds, Priority.ALWAYS);
        HBox.setHgrow(standing, Priority.ALWAYS);
        kinds.setMaxWidth(Double.MAX_VALUE);
        standing.setMaxWidth(Double.MAX_VALUE);
        row = new VBox(first, second);
        row.getStyleClass().add("consent-row");
        row.setPrefWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        Optional<ConsentsState> now = model.stateProperty().get();
        if (empty || entry == null || now.isEmpty()) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        String name = entry.person().map(Person::name).filter(said -> !said.isBlank()).orElse("");
        reference.setText(name.isEmpty()
                ? entry.consent().reference()
                : texts.of("consent.called", entry.consent().reference(), name));
        kinds.setText(words.kinds(entry.consent().scope()));
        standing.setText(words.standing(entry.consent(), now.get().today()));
        posts.setText(entry.posts().isEmpty() ? "" : texts.of("consent.posts", entry.posts().size()));
        row.pseudoClassStateChanged(GONE, !entry.consent().holdsOn(now.get().today()));
        setAccessibleText(texts.of("consent.spoken", reference.getText(), kinds.getText(), standing.getText(),
                posts.getText()));
        setGraphic(row);
    }
}
