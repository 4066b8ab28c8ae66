package app.drumbeat.ground;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Every other test of the screen rests on this: a window can be used on a machine that has no screen. */
@ExtendWith(ApplicationExtension.class)
class ScreenWithoutAScreenTest {

    private TextField name;
    private Button greet;

    @Start
    void show(Stage stage) {
        name = new TextField();
        greet = new Button("Greet");
        greet.setOnAction(_ -> greet.setText("Hello " + name.getText()));
        stage.setScene(new Scene(new VBox(name, greet), 400, 300));
        stage.show();
    }

    @Test
    void mouseAndKeysReachTheWindowWithAccentsAndEmoji(FxRobot robot) {
        robot.clickOn(name).write("Grüße 🩺");
        robot.clickOn(greet);

        assertThat(greet.getText()).isEqualTo("Hello Grüße 🩺");
    }

    @Test
    void theProgramRunsOnTheJdkOfTheToolchain() {
        assertThat(Runtime.version().feature()).isGreaterThanOrEqualTo(25);
    }
}
