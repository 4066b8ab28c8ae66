package app.drumbeat.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.drumbeat.ui.OnFx;
import app.drumbeat.words.Texts;

@ExtendWith(ApplicationExtension.class)
class FxDialogsTest {

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        stage.setScene(new Scene(new StackPane(), 300, 200));
        stage.show();
    }

    @Test
    void whoIsAskedForALineCanTypeItAtOnce() {
        CompletableFuture<Optional<String>> answer = new CompletableFuture<>();
        Dialogs dialogs = new FxDialogs(stage, Texts.of(Locale.UK), address -> {});
        Platform.runLater(() -> answer.complete(dialogs.askText("Why?", "In a word", "")));

        OnFx.until("the question is there", () -> Window.getWindows().size() == 2);
        FxRobot robot = new FxRobot();
        OnFx.until("the line has the keyboard", () -> Window.getWindows().stream()
                .anyMatch(window -> window.getScene().getFocusOwner() instanceof TextField));
        robot.type(KeyCode.S, KeyCode.O, KeyCode.ENTER);

        assertThat(answer.join()).contains("so");
    }
}
