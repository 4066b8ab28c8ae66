package app.drumbeat.ui;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures of screens, for people to look at: {@code target/screens/<name>.png}. Called on the JavaFX thread. */
public final class Pictures {

    private static final Path FOLDER = Path.of("target", "screens");
    private static final float QUICK = 0.9f;

    private Pictures() {}

    /** Takes a picture of all that the scene shows, laid out as it is now. */
    public static Path take(Scene scene, String name) {
        return write(image(scene), name);
    }

    /** The same, with the menus and other small windows that are open over it. */
    public static Path takeWithPopups(Scene scene, String name) {
        BufferedImage image = image(scene);
        if (scene.getWindow() == null) {
            return write(image, name);
        }
        double left = scene.getWindow().getX() + scene.getX();
        double top = scene.getWindow().getY() + scene.getY();
        Graphics2D pen = image.createGraphics();
        Window.getWindows().stream().filter(PopupWindow.class::isInstance).filter(Window::isShowing).forEach(popup -> {
            popup.getScene().setFill(Color.TRANSPARENT);
            pen.drawImage(image(popup.getScene()), (int) Math.round(popup.getX() - left),
                    (int) Math.round(popup.getY() - top), null);
        });
        pen.dispose();
        return write(image, name);
    }

    private static BufferedImage image(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return SwingFXUtils.fromFXImage(scene.snapshot(null), null);
    }

    private static Path write(BufferedImage image, String name) {
        Path file = FOLDER.resolve(name + ".png");
        try {
            Files.createDirectories(FOLDER);
            writeQuickly(image, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Packing a picture as small as it gets takes longer than drawing it. */
    private static void writeQuickly(BufferedImage image, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            ImageWriteParam packing = writer.getDefaultWriteParam();
            packing.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            packing.setCompressionQuality(QUICK);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), packing);
        } finally {
            writer.dispose();
        }
    }
}
