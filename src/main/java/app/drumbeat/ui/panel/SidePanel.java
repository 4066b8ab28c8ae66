package app.drumbeat.ui.panel;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import app.drumbeat.ui.gap.DayPane;
import app.drumbeat.ui.gap.SilencePane;
import app.drumbeat.ui.gap.WeekPane;
import app.drumbeat.ui.kit.Icons;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Selection;
import app.drumbeat.ui.many.ManyPane;
import app.drumbeat.ui.post.PostEditorView;
import app.drumbeat.words.Texts;

/** The panel at the right of every page: one thing at a time, whatever is selected, with a cross and Esc to let go of it. */
public final class SidePanel extends StackPane {

    private final PanelModels models;
    private final Panes panes;
    private final Selection selection;
    private final ScrollPane scroll = new ScrollPane();
    private final Button close = new Button("", Icons.CLOSE.node());
    private final Hint hint;

    /** What the panel can show. */
    public record Panes(PostEditorView post, DayPane day, SilencePane silence, WeekPane week, ManyPane many) {}

    public SidePanel(PanelModels models, Panes panes, Selection selection, Texts texts) {
        this.models = models;
        this.panes = panes;
        this.selection = selection;
        this.hint = new Hint(texts);
        getStyleClass().add("side-panel");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.of("panel.name"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFocusTraversable(false);
        close.setId("panel-close");
        close.getStyleClass().addAll("quiet-button", "panel-close");
        close.setAccessibleText(texts.of("panel.close"));
        close.setOnAction(event -> selection.clear());
        StackPane.setAlignment(close, Pos.TOP_RIGHT);
        getChildren().addAll(scroll, close);
        addEventHandler(KeyEvent.KEY_PRESSED, this::letGo);
        selection.selectedProperty().subscribe(this::show);
    }

    /** Writes what is still being typed, as before undo and before the window closes. */
    public void flush() {
        models.post().flush();
    }

    /** Puts the idea that fits best into the silence that is selected. */
    public void fillGap() {
        models.silence().placeBest();
    }

    /** Opens what the command asks for in the editor of the post that is selected. */
    public void inEditor(Consumer<PostEditorView> open) {
        if (selection.get() instanceof Selected.OfPost) {
            open.accept(panes.post());
        }
    }

    private void letGo(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !(selection.get() instanceof Selected.Nothing)) {
            selection.clear();
            event.consume();
        }
    }

    private void show(Selected selected) {
        models.show(selected);
        Node pane = switch (selected) {
            case Selected.OfPost post -> panes.post();
            case Selected.OfPosts several -> panes.many();
            case Selected.OfDay day -> panes.day();
            case Selected.OfSilence silence -> panes.silence();
            case Selected.OfWeek week -> panes.week();
            case Selected.Nothing nothing -> hint;
        };
        close.setVisible(pane != hint);
        if (scroll.getContent() != pane) {
            scroll.setContent(pane);
        }
        scroll.setVvalue(0);
    }
}
