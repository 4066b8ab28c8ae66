package app.drumbeat.ui.flag;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.plan.Flag;
import app.drumbeat.ui.kit.ChannelMark;
import app.drumbeat.ui.kit.OneLine;
import app.drumbeat.ui.kit.PanelParts;
import app.drumbeat.words.Texts;

/** One flag as a row: what it is, when, why, and what can be done with it. */
final class FlagRow extends ListCell<FlagLine> {

    private static final PseudoClass RHYTHM = PseudoClass.getPseudoClass("rhythm");
    private static final double KIND = 124;
    private static final double WHEN = 150;

    private final FlagsViewModel model;
    private final FlagWords words;
    private final Texts texts;
    private final Label kind = new Label();
    private final ChannelMark mark = new ChannelMark();
    private final OneLine when = new OneLine("flag-when");
    private final OneLine about = new OneLine("flag-about");
    private final OneLine why = new OneLine("flag-why");
    private final HBox deeds = new HBox(6);
    private final HBox row;

    FlagRow(FlagsViewModel model, Texts texts) {
        this.model = model;
        this.words = new FlagWords(texts);
        this.texts = texts;
        getStyleClass().add("flag-cell");
        kind.getStyleClass().add("flag-kind");
        kind.setMinWidth(KIND);
        kind.setMaxWidth(KIND);
        mark.setMinSize(18, 16);
        mark.setMaxSize(18, 16);
        when.setMinWidth(WHEN);
        when.setMaxWidth(WHEN);
        when.setPrefWidth(WHEN);
        VBox said = new VBox(4, about, why);
        said.setMinWidth(0);
        about.setMaxWidth(Double.MAX_VALUE);
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        deeds.setAlignment(Pos.CENTER_RIGHT);
        deeds.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(kind, mark, when, said, deeds);
        row.getStyleClass().add("flag-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWidth(0);
        setPrefWidth(0);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            FlagLine line = getItem();
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && line != null) {
                model.show(line.flag());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable FlagLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Flag flag = line.flag();
        boolean writable = model.reportProperty().get().filter(now -> now.writable()).isPresent();
        kind.setText(words.kind(flag.kind()));
        pseudoClassStateChanged(RHYTHM, flag.post().isEmpty());
        mark.show(flag.channel(), texts);
        when.setText(model.reportProperty().get().map(now -> words.when(flag, now.today())).orElse(""));
        about.setText(words.about(flag));
        why.setText(line.dismissal().map(dismissal -> texts.of("flag.because", dismissal.reason()))
                .orElseGet(() -> words.why(flag)));
        Button show = deed("flag.show", flag, () -> model.show(flag));
        Button other = line.dismissal().isPresent()
                ? deed("flag.takeBack", flag, () -> model.takeBack(flag))
                : deed("flag.dismiss", flag, () -> model.dismiss(flag));
        other.setDisable(!writable);
        deeds.getChildren().setAll(flag.kind().mayBeDismissed() ? List.of(show, other) : List.of(show));
        setAccessibleText(
                texts.of("flag.spoken", kind.getText(), about.getText(), flag.channel().name(), when.getText(),
                        why.getText()));
        setGraphic(row);
    }

    private Button deed(String key, Flag flag, Runnable run) {
        Button button = PanelParts.small(texts.of(key), run);
        button.setAccessibleText(texts.of("flag.deed", button.getText(), kind.getText(), words.about(flag)));
        return button;
    }
}
