package app.drumbeat.ui.calendar.tray;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.calendar.DropGround;
import app.drumbeat.ui.calendar.Tray;
import app.drumbeat.ui.kit.Divider;
import app.drumbeat.ui.kit.Icons;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.words.Texts;

/** The ideas as a row of cards below the calendar. */
public final class TrayView implements Tray {

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    /** Nobody looks through more in one row; the page of ideas has them all. */
    private static final int MOST = 60;

    private final TrayViewModel model;
    private final Texts texts;
    private final FlowPane cards = new FlowPane(Orientation.VERTICAL, 8, 4);
    private final Label title = new Label();
    private final Label nothing;
    private final HBox row;
    private final VBox node;
    private final TrayDrag drag;

    public TrayView(TrayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        title.getStyleClass().add("tray-name");
        Label help = new Label(texts.of("tray.help"));
        help.getStyleClass().add("tray-help");
        help.setWrapText(true);
        VBox head = new VBox(title, help);
        head.getStyleClass().add("tray-head");
        nothing = new Label(texts.of("tray.nothing"));
        nothing.getStyleClass().add("tray-help");
        cards.getStyleClass().add("tray-cards");
        cards.setAlignment(Pos.CENTER_LEFT);
        cards.setColumnHalignment(HPos.LEFT);
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("tray-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        Button close = new Button("", Icons.CLOSE.node());
        close.getStyleClass().add("quiet-button");
        close.setAccessibleText(texts.of("tray.close"));
        close.setOnAction(event -> model.setOpen(false));
        row = new HBox(head, scroll, close);
        row.getStyleClass().add("tray");
        row.setAlignment(Pos.TOP_LEFT);
        row.setAccessibleText(texts.of("tray.name.spoken"));
        row.minHeightProperty().bind(model.room().sizeProperty());
        row.maxHeightProperty().bind(model.room().sizeProperty());
        Divider edge = new Divider(Orientation.HORIZONTAL, texts.of("tray.edge"), model.room());
        edge.setId("tray-edge");
        node = new VBox(edge, row);
        node.setId("tray");
        drag = new TrayDrag(cards);
        cards.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        cards.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.openProperty().subscribe(open -> {
            node.setVisible(open);
            node.setManaged(open);
        });
        model.stateProperty().subscribe(state -> state.ifPresent(this::show));
        model.selectedProperty().subscribe(selected -> mark());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void dropOn(Supplier<Optional<DropGround>> ground) {
        drag.dropOn(ground);
    }

    @Override
    public boolean isAt(double sceneX, double sceneY) {
        return node.isVisible() && node.contains(node.sceneToLocal(sceneX, sceneY));
    }

    @Override
    public void setDrop(boolean drop) {
        row.pseudoClassStateChanged(DROP, drop);
    }

    @Override
    public void take(Post post) {
        model.takeOff(post);
    }

    private void show(TrayState state) {
        title.setText(texts.of("tray.name", state.ideas().size()));
        List<? extends Node> shown = state.ideas().stream().limit(MOST)
                .map(idea -> new TrayCard(idea, state.channel(idea), state.today(), texts)).toList();
        Optional<Post> held = cards.getChildren().stream().filter(Node::isFocused).findFirst().map(TrayView::ideaOf);
        cards.getChildren().setAll(shown.isEmpty() ? List.of(nothing) : shown);
        drag.setWritable(state.writable());
        mark();
        held.ifPresent(idea -> cards.getChildren().stream().filter(card -> card instanceof TrayCard one
                && one.idea().id().equals(idea.id())).findFirst().ifPresent(Node::requestFocus));
    }

    private void mark() {
        Selected selected = model.selectedProperty().get();
        cards.getChildren().forEach(card -> {
            if (card instanceof TrayCard one) {
                one.setSelected(selected instanceof Selected.OfPost post && post.post().equals(one.idea().id()));
            }
        });
    }

    private void clicked(MouseEvent event) {
        TrayDrag.card(event.getTarget())
                .filter(card -> event.getButton() == MouseButton.PRIMARY && event.isStillSincePress())
                .ifPresent(card -> {
                    card.requestFocus();
                    if (event.getClickCount() == 2) {
                        model.open(card.idea());
                    } else {
                        model.select(card.idea());
                    }
                });
    }

    private void pressed(KeyEvent event) {
        if (!(event.getTarget() instanceof TrayCard card) || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        int at = cards.getChildren().indexOf(card);
        switch (event.getCode()) {
            case LEFT -> go(at - rows());
            case RIGHT -> go(at + rows());
            case UP -> go(at - 1);
            case DOWN -> go(at + 1);
            case ENTER -> model.open(card.idea());
            case SPACE -> model.select(card.idea());
            case P -> model.plan(card.idea());
            case DELETE, BACK_SPACE -> model.delete(card.idea());
            default -> {
                return;
            }
        }
        if (event.getCode() == KeyCode.P) {
            go(Math.max(0, at - 1));
        }
        event.consume();
    }

    /** How many cards stand one under the other. */
    private int rows() {
        double first = cards.getChildren().getFirst().getLayoutX();
        return Math.max(1, (int) cards.getChildren().stream().filter(card -> card.getLayoutX() == first).count());
    }

    private void go(int place) {
        if (place >= 0 && place < cards.getChildren().size()) {
            cards.getChildren().get(place).requestFocus();
        }
    }

    private static Post ideaOf(Node card) {
        return ((TrayCard) card).idea();
    }
}
