package app.drumbeat.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;

import javax.imageio.ImageIO;

/** Pictures of screens, for people to look at: {@code target/screens/<name>.png}. Called on the JavaFX thread. */
public final class Pictures {

    private static final Path FOLDER = Path.of("target", "screens");

    private Pictures() {}

    /** Takes a picture of all that the scene shows, laid out as it is now. */
    public static Path take(Scene scene, String name) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        BufferedImage image = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        Path file = FOLDER.resolve(name + ".png");
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
