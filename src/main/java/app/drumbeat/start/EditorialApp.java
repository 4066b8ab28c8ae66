package app.drumbeat.start;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import app.drumbeat.domain.port.Choices;
import app.drumbeat.ui.kit.FxBackground;
import app.drumbeat.ui.kit.OnScreen;
import app.drumbeat.ui.kit.Themes;
import app.drumbeat.ui.shell.WindowMemory;

/** The JavaFX application: open, show, close. */
public final class EditorialApp extends Application {

    @Override
    public void start(Stage stage) {
        WindowStart wanted = WindowStart.current();
        Premises premises = wanted.premises();
        Themes.loadFonts();
        StackPane first = new StackPane();
        first.getStyleClass().add("main-window");
        Stagehand hand = new Stagehand(stage, first, premises.texts(), getHostServices()::showDocument);
        FxBackground opener = new FxBackground();
        Doorkeeper door = new Doorkeeper(premises, hand, opener);
        new CrashGuard(premises.texts(), text -> OnScreen.run(() -> door.warn(text))).stand();
        Choices choices = premises.choices().load();
        hand.choose(choices.theme());
        hand.beStill(new Comfort(premises.choices()).still());
        WindowMemory.restore(stage, choices.memory());
        stage.setOnCloseRequest(event -> {
            event.consume();
            leave(stage, door, premises, hand);
        });
        wanted.instance().ifPresent(instance -> instance.onCalled(arguments -> OnScreen.run(() -> {
            hand.toFront();
            door.take(arguments.stream().map(Path::of).toList());
        })));
        door.begin(wanted.calendar());
        stage.show();
        if (Tour.isWanted()) {
            new Tour(TourStops.of(door, premises), () -> {
                door.close();
                Platform.exit();
            }).start();
        }
    }

    private static void leave(Stage stage, Doorkeeper door, Premises premises, Stagehand hand) {
        Optional<Desk> desk = door.current();
        if (desk.isPresent() && !Quitting.isFine(desk.get().background(), hand.dialogs(), premises.texts())) {
            return;
        }
        Choices choices = premises.choices().load();
        Map<String, String> window = WindowMemory.remember(stage, new HashMap<>(choices.memory()));
        Map<String, String> memory = desk.map(open -> open.remember(window)).orElse(window);
        premises.choices().keep(choices.remembering(memory));
        stage.hide();
        door.close();
        Platform.exit();
    }
}
