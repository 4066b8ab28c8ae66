package app.drumbeat.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.drumbeat.ui.kit.Divider;
import app.drumbeat.ui.kit.Job;
import app.drumbeat.ui.kit.Navigator.Page;
import app.drumbeat.ui.kit.Notices;
import app.drumbeat.ui.kit.Screen;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.kit.Selection;
import app.drumbeat.ui.kit.SingleKeys;
import app.drumbeat.words.Texts;

/** The frame round the screens: menu above, rail on the left, the page, the side panel on the right, notices over it. */
public final class MainWindow extends StackPane {

    /** The pages that are filled in, beside which no post is shown. */
    private static final Set<Page> OF_FORMS = EnumSet.of(Page.SETTINGS, Page.CONSENTS, Page.SOURCES);

    /** The pages that show posts of the plan, and so only those that the filter admits. */
    private static final Set<Page> OF_POSTS = EnumSet.of(Page.CALENDAR, Page.BOARD, Page.FLAGS,
            Page.TODAY);

    /** The side panel is as wide in any window; wider only where the page keeps so much. */
    private static final double PANEL = 304;
    private static final double LEAST_BESIDE = 520;
    private static final double NARROW = 1000;

    private final Map<Page, Screen> screens;
    private final StackPane place = new StackPane();
    private Screen current;

    /**
     * @param sidePanel shows what is selected
     * @param imports takes files that are dropped on the window
     */
    public MainWindow(ShellViewModel model, Map<Page, Screen> screens, MenuBar menu, Region sidePanel, Extras extras,
            Consumer<List<Path>> imports) {
        this.screens = screens;
        this.current = Objects.requireNonNull(screens.get(Page.CALENDAR), "a window needs its calendar");
        getStyleClass().add("main-window");
        VBox top = new VBox(menu);
        top.getChildren().addAll(extras.banners());
        StackPane filter = new StackPane(extras.filterBar());
        VBox page = new VBox(filter, place);
        VBox.setVgrow(place, Priority.ALWAYS);
        HBox.setHgrow(page, Priority.ALWAYS);
        page.setMinWidth(0);
        Divider edge = new Divider(Orientation.VERTICAL, extras.texts().of("shell.panel.edge"), model.panelRoom());
        edge.setId("panel-edge");
        DoubleBinding panelWidth = Bindings.createDoubleBinding(
                () -> Math.min(model.panelRoom().get(), Math.max(PANEL, getWidth() - LEAST_BESIDE)),
                model.panelRoom().sizeProperty(), widthProperty());
        sidePanel.minWidthProperty().bind(panelWidth);
        sidePanel.prefWidthProperty().bind(panelWidth);
        sidePanel.maxWidthProperty().bind(panelWidth);
        edge.visibleProperty().bind(sidePanel.visibleProperty());
        edge.managedProperty().bind(sidePanel.managedProperty());
        BorderPane frame = new BorderPane(new HBox(page, edge, sidePanel));
        frame.setTop(top);
        frame.setLeft(new Sidebar(extras.texts(), model.pageProperty(), model::goTo));
        frame.setBottom(new JobsView(extras.jobs(), extras.texts()));
        getChildren().addAll(frame, new NoticesView(extras.notices(), extras.texts()));
        model.pageProperty().subscribe(wanted -> {
            show(wanted);
            filter.setVisible(OF_POSTS.contains(wanted));
            filter.setManaged(OF_POSTS.contains(wanted));
        });
        BooleanBinding needsPanel = Bindings.createBooleanBinding(
                () -> !OF_FORMS.contains(model.pageProperty().get()) && (getWidth() <= 0 || getWidth() >= NARROW
                        || !(extras.selection().get() instanceof Selected.Nothing)),
                model.pageProperty(), widthProperty(), extras.selection().selectedProperty());
        sidePanel.visibleProperty().bind(needsPanel);
        sidePanel.managedProperty().bind(needsPanel);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (isPlain(event) && (isTyping(event) || isMeantForFields(event, model.pageProperty().get(), sidePanel))) {
                event.consume();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (extras.singleKeys().holdsBack(event)) {
                event.consume();
            }
        });
        acceptFiles(imports);
    }

    /**
     * What the frame itself shows.
     *
     * @param singleKeys whether letters and digits alone are commands
     * @param filterBar says which posts are shown, above the pages that show posts
     * @param selection what the side panel shows; a narrow window does without it while nothing is selected
     * @param banners what has to be said as long as the window is open, such as that the file can only be read
     */
    public record Extras(Texts texts, SingleKeys singleKeys, Notices notices, ObservableList<Job> jobs,
            List<Banner> banners,
            Node filterBar, Selection selection) {}

    private void show(Page page) {
        Screen screen = screens.get(page);
        if (screen != null) {
            current.hidden();
            current = screen;
            place.getChildren().setAll(screen.node());
            screen.shown();
        }
    }

    /**
     * Keys without a modifier belong to the text while one is being typed: the menu never sees them then. It runs after the
     * field itself had the key and before the menu's accelerators.
     */
    private static boolean isPlain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.getCode().isFunctionKey()
                && event.getCode() != KeyCode.ESCAPE;
    }

    /** Beside fields nobody who types a letter means a command: the focus is a Tab short of where she believes it is. */
    private static boolean isMeantForFields(KeyEvent event, Page page, Node sidePanel) {
        boolean letter = event.getCode().isLetterKey();
        if (OF_FORMS.contains(page)) {
            return letter;
        }
        return (letter || event.getCode().isDigitKey()) && isUnder(event.getTarget(), sidePanel);
    }

    private static boolean isUnder(Object target, Node root) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at == root) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTyping(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl
                || (event.getTarget() instanceof ComboBoxBase<?> box && box.isEditable());
    }

    private void acceptFiles(Consumer<List<Path>> imports) {
        addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                imports.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
