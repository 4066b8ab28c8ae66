package app.drumbeat.bench;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import app.drumbeat.application.finding.FindingByWords;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.plan.SavedView;
import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Post;
import app.drumbeat.store.SqliteCalendarFiles;
import app.drumbeat.ui.calendar.CalendarScreen;
import app.drumbeat.ui.calendar.CalendarViewModel;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.FxBackground;
import app.drumbeat.ui.kit.FxDialogs;
import app.drumbeat.ui.kit.Notices;
import app.drumbeat.ui.kit.Pause;
import app.drumbeat.ui.kit.Refresher;
import app.drumbeat.ui.kit.Selection;
import app.drumbeat.ui.kit.Themes;
import app.drumbeat.ui.palette.PaletteLine;
import app.drumbeat.ui.palette.PaletteView;
import app.drumbeat.ui.palette.PaletteViewModel;
import app.drumbeat.ui.post.PostDeeds;
import app.drumbeat.ui.post.PostEditorView;
import app.drumbeat.ui.post.PostEditorViewModel;
import app.drumbeat.ui.post.PostTalk;
import app.drumbeat.words.Texts;

/**
 * What the hands feel: a move of the mouse while a post is dragged, a key typed into its text, the palette and a post opened. Each
 * is the time on the JavaFX thread until all of it is laid out.
 */
final class Hands implements Measurement {

    private static final int ROUNDS = 60;
    private static final int WARM_UP = 15;
    private static final Texts TEXTS = Texts.of(Locale.ENGLISH);

    private interface Ways extends PaletteViewModel.Ways {

        @Override
        default void goTo(LocalDate day) {}

        @Override
        default void open(Post post) {}

        @Override
        default void show(SavedView view) {}
    }

    @Override
    public List<Figure> take(Conditions conditions) throws Exception {
        Clock clock = Clock.fixed(ThreeYears.TODAY.atTime(9, 0).atZone(ThreeYears.FACTS.zone()).toInstant(),
                ThreeYears.FACTS.zone());
        Path file = conditions.folder().resolve("hands.drumbeat");
        try (Library library = new SqliteCalendarFiles(clock, failed -> {}).create(file, ThreeYears.FACTS);
                FxBackground background = new FxBackground()) {
            Workspace workspace = new Workspace(library, clock);
            workspace.perform(StepName.of("step.post.create"), there -> ThreeYears.of(conditions.posts()));
            List<Figure> figures = new ArrayList<>(drag(workspace, clock, background));
            figures.addAll(typing(workspace, clock, background));
            figures.addAll(palette(workspace, clock, background));
            return figures;
        }
    }

    private static List<Figure> drag(Workspace workspace, Clock clock, FxBackground background) throws Exception {
        CalendarViewModel model = OnScreen.ask(() -> MonthSteps.model(workspace, clock, background));
        CalendarScreen screen = OnScreen.ask(() -> MonthSteps.screen(model));
        Stage stage = shown((Parent) screen.node());
        OnScreen.ask(() -> {
            screen.shown();
            return true;
        });
        while (OnScreen.ask(screen::seen).isEmpty()) {
            Thread.sleep(20);
        }
        Scene scene = stage.getScene();
        Node chip = OnScreen.ask(() -> scene.getRoot().lookupAll(".post-chip").stream().filter(Node::isVisible).skip(40)
                .findFirst().orElseThrow());
        OnScreen.ask(() -> fire(chip, MouseEvent.MOUSE_PRESSED, 0));
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < ROUNDS + WARM_UP; round++) {
            int step = round;
            millis.add(
                    OnScreen.ask(() -> timed(scene, () -> fire(chip, MouseEvent.MOUSE_DRAGGED, 12 + step * 7 % 500))));
        }
        OnScreen.ask(() -> {
            fire(chip, MouseEvent.MOUSE_RELEASED, 0);
            stage.close();
            return true;
        });
        return figures("drag_move", millis);
    }

    private static List<Figure> typing(Workspace workspace, Clock clock, FxBackground background) throws Exception {
        PostEditorViewModel model = OnScreen
                .ask(() -> new PostEditorViewModel(MonthSteps.posts(workspace, clock), background,
                        new Refresher(workspace), new Never(), new FxDialogs(new Stage(), TEXTS, link -> {}), TEXTS));
        PostEditorView view = OnScreen.ask(() -> new PostEditorView(model,
                new PostDeeds(MonthSteps.posts(workspace, clock), background, new PostTalk(new Notices(),
                        new FxDialogs(new Stage(), TEXTS, link -> {}), TEXTS, new Dates(Locale.ENGLISH), () -> {})),
                new Selection(), TEXTS));
        Stage stage = shown(new HBox(view));
        Scene scene = stage.getScene();
        List<Post> posts = workspace.library().posts().list();
        List<Double> opening = new ArrayList<>();
        for (int round = 0; round < ROUNDS + WARM_UP; round++) {
            Post post = posts.get(round);
            long start = System.nanoTime();
            OnScreen.ask(() -> {
                model.open(post.id());
                return true;
            });
            while (OnScreen.ask(
                    () -> model.openProperty().get().filter(open -> open.post().id().equals(post.id())).isEmpty())) {
                Thread.onSpinWait();
            }
            OnScreen.ask(() -> timed(scene, () -> true));
            opening.add((System.nanoTime() - start) / 1e6);
        }
        TextArea area = OnScreen.ask(() -> (TextArea) scene.lookup("#post-text"));
        OnScreen.ask(() -> {
            area.setText("Know the signs of sepsis. ".repeat(20) + "#sepsis https://example.org 💙");
            return true;
        });
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < ROUNDS + WARM_UP; round++) {
            String letter = String.valueOf((char) ('a' + round % 26));
            millis.add(OnScreen.ask(() -> timed(scene, () -> {
                area.appendText(letter);
                return true;
            })));
        }
        OnScreen.ask(() -> {
            stage.close();
            return true;
        });
        List<Figure> figures = new ArrayList<>(figures("type_key", millis));
        figures.addAll(figures("post_open", opening));
        return figures;
    }

    private static List<Figure> palette(Workspace workspace, Clock clock, FxBackground background) throws Exception {
        List<PaletteLine.ToDo> commands = IntStream.range(0, 60)
                .mapToObj(i -> new PaletteLine.ToDo("Command number " + i, "Menu", "Ctrl+" + i, () -> {})).toList();
        PaletteView view = OnScreen.ask(() -> new PaletteView(new PaletteViewModel(() -> commands,
                new PaletteViewModel.Tools(new FindingByWords(workspace), MonthSteps.posts(workspace, clock).reading(),
                        background),
                new Ways() {}, TEXTS), TEXTS));
        Stage stage = shown(new StackPane(view));
        OnScreen.ask(() -> {
            view.prepare(); // as the window does, some seconds after it is shown
            return true;
        });
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < ROUNDS + WARM_UP; round++) {
            millis.add(OnScreen.ask(() -> timed(stage.getScene(), () -> {
                view.toggle();
                return true;
            })));
            OnScreen.ask(() -> {
                view.toggle();
                return true;
            });
        }
        OnScreen.ask(() -> {
            stage.close();
            return true;
        });
        List<Figure> figures = new ArrayList<>(figures("palette_open", millis));
        figures.add(new Figure("palette_first_ms", millis.getFirst()));
        return figures;
    }

    private static Stage shown(Parent content) throws Exception {
        return OnScreen.ask(() -> {
            Stage stage = OnScreen.show(content);
            new Themes(stage.getScene()).choose(Theme.LIGHT);
            return stage;
        });
    }

    private static double timed(Scene scene, BooleanSupplier work) {
        long start = System.nanoTime();
        if (!work.getAsBoolean()) {
            throw new IllegalStateException("Nothing was done");
        }
        pass(scene, "doCSSPass");
        pass(scene, "doLayoutPass");
        return (System.nanoTime() - start) / 1e6;
    }

    /** What a pulse does with what has changed, and with nothing else: the public methods would style all of the window anew. */
    private static void pass(Scene scene, String name) {
        try {
            Method pass = Scene.class.getDeclaredMethod(name);
            pass.setAccessible(true);
            pass.invoke(scene);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This JavaFX passes in another way", e);
        }
    }

    private static boolean fire(Node chip, EventType<MouseEvent> type, double further) {
        Bounds bounds = chip.localToScene(chip.getLayoutBounds());
        double x = (bounds.getMinX() + 20 + further) % OnScreen.WIDTH;
        double y = bounds.getMinY() + 5 + further / 5;
        Event.fireEvent(chip, new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false, true,
                false, false, true, false, further == 0, new PickResult(chip, x, y)));
        return true;
    }

    private static List<Figure> figures(String name, List<Double> millis) {
        List<Double> warm = millis.subList(WARM_UP, millis.size());
        return List.of(new Figure(name + "_ms", Steps.median(warm)), new Figure(name + "_worst_ms", Steps.worst(warm)));
    }

    /** Nothing is saved while it is measured. */
    private static final class Never implements Pause {

        @Override
        public void then(Runnable run) {}

        @Override
        public void forget() {}
    }
}
