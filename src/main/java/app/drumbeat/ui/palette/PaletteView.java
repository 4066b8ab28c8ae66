package app.drumbeat.ui.palette;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.drumbeat.words.Texts;

/** The palette over the window: one field, and under it what can be chosen. Escape and a click beside it let it go. */
public final class PaletteView extends StackPane {

    private static final double ROW = 32;
    private static final double TALLEST = 12 * ROW;
    private static final int PAGE = 10;

    private final PaletteViewModel model;
    private final TextField field = new TextField();
    private final ListView<PaletteLine> list = new ListView<>();
    private final Label nothing;
    private @Nullable Node before;

    public PaletteView(PaletteViewModel model, Texts texts) {
        this.model = model;
        getStyleClass().add("palette-ground");
        setAlignment(Pos.TOP_CENTER);
        field.setId("palette-field");
        field.getStyleClass().add("palette-field");
        field.setPromptText(texts.of("palette.prompt"));
        field.setAccessibleText(texts.of("palette.prompt"));
        list.setId("palette-list");
        list.getStyleClass().add("palette-list");
        list.setAccessibleText(texts.of("palette.list"));
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new PaletteRow(texts, this::choose));
        nothing = new Label(texts.of("palette.nothing"));
        nothing.getStyleClass().add("palette-nothing");
        VBox box = new VBox(field, list, nothing);
        box.getStyleClass().add("palette");
        box.setMaxSize(640, USE_PREF_SIZE);
        getChildren().add(box);
        setVisible(false);
        field.textProperty().subscribe((old, typed) -> model.type(typed));
        model.linesProperty().subscribe(this::show);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
    }

    /** Opens it with nothing typed; when it is open, it closes. */
    public void toggle() {
        if (isVisible()) {
            close();
            return;
        }
        before = Optional.ofNullable(getScene()).map(Scene::getFocusOwner).orElse(null);
        field.clear();
        model.open();
        setVisible(true);
        field.requestFocus();
    }

    /** Dresses and lays it out once, unseen, so that the first opening is as quick as every other. */
    public void prepare() {
        if (!isVisible()) {
            model.open();
            setVisible(true);
            applyCss();
            layout();
            setVisible(false);
        }
    }

    private void show(List<PaletteLine> lines) {
        list.getItems().setAll(lines);
        list.setVisible(!lines.isEmpty());
        list.setManaged(!lines.isEmpty());
        nothing.setVisible(lines.isEmpty());
        nothing.setManaged(lines.isEmpty());
        list.setPrefHeight(Math.min(TALLEST, lines.size() * ROW) + 8);
        list.scrollTo(0);
        list.getSelectionModel().clearSelection();
        move(1, 1);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1, 1);
            case UP -> move(-1, 1);
            case PAGE_DOWN -> move(1, PAGE);
            case PAGE_UP -> move(-1, PAGE);
            case ENTER -> choose();
            case ESCAPE -> close();
            case TAB -> {
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** To another choice, over the names of groups; it stays where there is none. */
    private void move(int way, int steps) {
        int at = list.getSelectionModel().getSelectedIndex();
        int found = at;
        int left = steps;
        for (int i = at + way; i >= 0 && i < list.getItems().size() && left > 0; i += way) {
            if (list.getItems().get(i) instanceof PaletteLine.Choice) {
                found = i;
                left--;
            }
        }
        if (found >= 0 && found != at) {
            list.getSelectionModel().clearAndSelect(found);
            list.scrollTo(Math.max(0, found - PAGE));
        }
    }

    private void choose() {
        if (list.getSelectionModel().getSelectedItem() instanceof PaletteLine.Choice choice) {
            close();
            choice.run().run();
        }
    }

    private void close() {
        setVisible(false);
        Optional.ofNullable(before).filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
        before = null;
    }
}
