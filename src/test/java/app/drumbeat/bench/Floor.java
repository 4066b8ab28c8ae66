package app.drumbeat.bench;

import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** What a step costs when there is next to nothing to show: a window with one button, whose words change. */
final class Floor implements Measurement {

    @Override
    public List<Figure> take(Conditions conditions) throws Exception {
        Button button = OnScreen.ask(() -> new Button("0"));
        Stage stage = OnScreen.ask(() -> OnScreen.show(new StackPane(button)));
        List<Double> millis = Steps.time(step -> button.setText("Step " + step), () -> !button.isNeedsLayout());
        OnScreen.ask(() -> {
            stage.close();
            return true;
        });
        return List.of(new Figure("floor_ms", Steps.median(millis)));
    }
}
