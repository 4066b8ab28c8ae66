package app.drumbeat.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.ui.OtherScreen;

/** Pictures of the window where there is little room for it: a narrow one, and a laptop on which everything is larger. */
@ExtendWith(ApplicationExtension.class)
@Tag(OtherScreen.TAG)
class ScalePicturesTest {

    @TempDir
    Path folder;

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void aNarrowWindow() {
        take("narrow", 900, 700, 1);
    }

    /** 1920 x 1200 points of light at 200 %. */
    @Test
    void twiceAsLarge() {
        take("scale-200", 960, 600, 2);
    }

    /** The smallest window there is, at 300 %. */
    @Test
    void threeTimesAsLarge() {
        take("scale-300", 760, 520, 3);
    }

    private void take(String name, double width, double height, double scale) {
        try (ProgramOnScreen program = ProgramOnScreen
                .onScreen(() -> new ProgramOnScreen(stage, folder, width, height))) {
            Path sample = program.premises.folders().sample();
            NewCalendar.sample(program.premises, sample).close();
            program.begin(Optional.of(sample));
            program.node(".calendar-page");
            program.settle();
            program.choose(Theme.LIGHT);
            for (String page : List.of("month", "week", "agenda", "quarter", "board", "today")) {
                program.command("view/" + page);
                program.settle();
                picture(program, name + "-" + page, scale);
            }
            program.command("post/new");
            program.settle();
            picture(program, name + "-editor", scale);
        }
    }

    private static void picture(ProgramOnScreen program, String name, double scale) {
        Path file = ProgramOnScreen.onScreen(() -> {
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setTransform(new Scale(scale, scale));
            WritableImage image = program.scene().getRoot().snapshot(parameters, null);
            Path target = Path.of("target", "screens", name + ".png");
            target.toFile().getParentFile().mkdirs();
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", target.toFile());
            return target;
        });
        assertThat(file).isNotEmptyFile();
    }
}
