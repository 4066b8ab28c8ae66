package app.drumbeat.start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.testfx.util.WaitForAsyncUtils;

import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.files.ChoicesProperties;
import app.drumbeat.store.SqliteCalendarFiles;
import app.drumbeat.ui.OnFx;
import app.drumbeat.ui.Pictures;
import app.drumbeat.ui.kit.FxBackground;
import app.drumbeat.ui.kit.Themes;
import app.drumbeat.words.Texts;

/** The whole program in one window, with its files in a folder of the test, on Wednesday 2 December 2026 in London. */
final class ProgramOnScreen implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 12, 2);
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final Clock CLOCK = Clock.fixed(TODAY.atTime(8, 0).atZone(LONDON).toInstant(), LONDON);
    static final Texts TEXTS = Texts.of(Locale.UK);

    private static final int PATIENCE_SECONDS = 20;

    final Premises premises;
    final List<String> openedOutside = new ArrayList<>();
    private final Stage stage;
    private final Stagehand hand;
    private final OnlyToRead files;
    private final Doorkeeper door;

    /** @param folder holds everything that the program keeps */
    ProgramOnScreen(Stage stage, Path folder, double width, double height) {
        this(stage, folder, TEXTS, width, height);
    }

    /** The same in another language. */
    ProgramOnScreen(Stage stage, Path folder, Texts texts, double width, double height) {
        this.stage = stage;
        AppFolders folders = new AppFolders(folder.resolve("data"), folder.resolve("config"), folder.resolve("state"));
        files = new OnlyToRead(new SqliteCalendarFiles(CLOCK, failed -> {
            throw failed;
        }));
        premises = new Premises(folders, new ChoicesProperties(folders.choices()), files, CLOCK, Optional.empty(),
                texts);
        Themes.loadFonts();
        StackPane first = new StackPane();
        first.setPrefSize(width, height);
        hand = new Stagehand(stage, first, texts, openedOutside::add);
        door = new Doorkeeper(premises, hand, new FxBackground());
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
    }

    /** The program as it begins: with a calendar, or with the welcome. */
    void begin(Optional<Path> calendar) {
        onScreen(() -> {
            door.begin(calendar);
            return null;
        });
    }

    void choose(Theme theme) {
        onScreen(() -> {
            hand.choose(theme);
            return null;
        });
    }

    /** From now on calendars are opened as if nobody might write them. */
    void onlyToRead() {
        files.forbidWriting();
    }

    Scene scene() {
        return stage.getScene();
    }

    Optional<Desk> desk() {
        return onScreen(door::current);
    }

    /** Chooses a command of the menu bar, as {@code file/print}. */
    void command(String id) {
        waitFor(() -> menuItem(id).isPresent());
        onScreen(() -> {
            menuItem(id).orElseThrow().fire();
            return null;
        });
    }

    /** Chooses a command that asks and waits: whoever chooses it goes on at once. */
    void commandLater(String id) {
        waitFor(() -> menuItem(id).isPresent());
        Platform.runLater(() -> menuItem(id).orElseThrow().fire());
    }

    private Optional<MenuItem> menuItem(String id) {
        return find(scene(), ".menu-bar", node -> true).map(MenuBar.class::cast).flatMap(bar -> bar.getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> ("menu-" + id.replace('/', '-')).equals(item.getId())).findFirst());
    }

    /** The dialog on top, once there is one. */
    DialogPane dialog() {
        waitFor(() -> dialogs().findFirst().isPresent());
        return onScreen(() -> dialogs().findFirst().orElseThrow());
    }

    boolean hasDialog() {
        return onScreen(() -> topDialog().isPresent());
    }

    /** The dialog on top now; asked on the JavaFX thread. */
    Optional<DialogPane> topDialog() {
        return dialogs().findFirst();
    }

    private static Stream<DialogPane> dialogs() {
        return Window.getWindows().stream().filter(Window::isShowing).map(Window::getScene)
                .filter(scene -> scene != null).map(Scene::getRoot).filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast);
    }

    void closeDialogs() {
        onScreen(() -> {
            List.copyOf(Window.getWindows()).stream().filter(window -> window != stage).forEach(Window::hide);
            return null;
        });
        waitFor(() -> dialogs().findFirst().isEmpty());
    }

    /** A node of the window, once it is there. */
    Node node(String selector) {
        waitFor(() -> find(scene(), selector, node -> true).isPresent());
        return onScreen(() -> find(scene(), selector, node -> true).orElseThrow());
    }

    static Optional<Node> find(Scene scene, String selector, Predicate<Node> wanted) {
        return scene.getRoot().lookupAll(selector).stream().filter(wanted).findFirst();
    }

    /** Waits until all that was asked for off the screen has been answered. */
    void settle() {
        for (int round = 0; round < 4; round++) {
            desk().ifPresent(desk -> {
                boolean[] answered = new boolean[1];
                desk.background().run(() -> true, answer -> answered[0] = true);
                waitFor(() -> answered[0]);
            });
            OnFx.flush();
        }
    }

    /** A picture of the window. */
    Path picture(String name) {
        settle();
        return onScreen(() -> Pictures.take(scene(), name));
    }

    /** A picture of the dialog on top. */
    Path dialogPicture(String name) {
        settle();
        DialogPane pane = dialog();
        return onScreen(() -> Pictures.take(pane.getScene(), name));
    }

    static void waitFor(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onScreen(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("What was waited for did not come", e);
        }
    }

    static <T> T onScreen(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, work);
    }

    @Override
    public void close() {
        closeDialogs();
        settle();
        onScreen(() -> {
            door.close();
            stage.hide();
            return null;
        });
    }
}
