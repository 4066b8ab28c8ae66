package app.drumbeat.ui.palette;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import app.drumbeat.ui.kit.ChannelMark;
import app.drumbeat.ui.kit.OneLine;
import app.drumbeat.ui.kit.StateMark;
import app.drumbeat.words.Texts;

/** One line of the palette as a row of its list. */
final class PaletteRow extends ListCell<PaletteLine> {

    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    private final Texts texts;
    private final Label head = new Label();
    private final ChannelMark mark = new ChannelMark();
    private final OneLine title = new OneLine("palette-title");
    private final Label detail = new Label();
    private final Label key = new Label();
    private final StateMark state = new StateMark();
    private final HBox row = new HBox(mark, title, detail, key, state);

    /** @param chosen called when the row is clicked */
    PaletteRow(Texts texts, Runnable chosen) {
        this.texts = texts;
        getStyleClass().add("palette-cell");
        head.getStyleClass().add("palette-head");
        detail.getStyleClass().add("palette-detail");
        detail.setMinWidth(Region.USE_PREF_SIZE);
        key.getStyleClass().add("key-cap");
        key.setMinWidth(Region.USE_PREF_SIZE);
        mark.setMinSize(18, 16);
        mark.setMaxSize(18, 16);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        row.getStyleClass().add("palette-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWidth(0);
        setPrefWidth(0);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() instanceof PaletteLine.Choice) {
                chosen.run();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PaletteLine line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(HEAD, line instanceof PaletteLine.Head);
        setMouseTransparent(!(line instanceof PaletteLine.Choice));
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (line) {
            case PaletteLine.Head group -> {
                head.setText(group.name());
                setAccessibleText(group.name());
                setGraphic(head);
            }
            case PaletteLine.ToDo todo -> show(todo.title(), todo.where(), todo.key());
            case PaletteLine.Place place -> show(place.title(), place.detail(), "");
            case PaletteLine.OfPost post -> {
                show(post.title(), post.when(), "");
                post.channel().ifPresent(channel -> mark.show(channel, texts));
                seen(mark, post.channel().isPresent());
                state.show(post.post().status(), texts);
                seen(state, true);
                setAccessibleText(texts.of("palette.post.spoken", post.title(), post.when(),
                        post.channel().map(channel -> channel.name()).orElse(""),
                        texts.of("status." + post.post().status().name())));
            }
        }
    }

    private void show(String name, String more, String keys) {
        title.setText(name);
        detail.setText(more);
        key.setText(keys);
        seen(key, !keys.isEmpty());
        seen(mark, false);
        seen(state, false);
        setAccessibleText(texts.of("palette.spoken", name, more, keys));
        setGraphic(row);
    }

    private static void seen(Region part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }
}
