package app.drumbeat.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

import app.drumbeat.words.Texts;

/** What this program is: its version, where the calendar is, and the licences of what it uses. */
public final class About {

    /** One line for each library: its file, and its licence. */
    private static final String LICENCES = "/app/drumbeat/licences.txt";

    private About() {}

    public static Node of(Texts texts, String version, Path calendar) {
        Label runs = new Label(texts.of("shell.about.runs", version, Runtime.version().feature(),
                System.getProperty("javafx.runtime.version", ""), System.getProperty("os.name", "")));
        runs.getStyleClass().add("dialog-text");
        Label place = new Label(texts.of("shell.about.place", calendar));
        place.setWrapText(true);
        place.getStyleClass().add("dialog-text");
        Label own = new Label(texts.of("shell.about.licence"));
        own.setWrapText(true);
        own.getStyleClass().add("dialog-text");
        TextArea licences = new TextArea(String.join("\n", licences()));
        licences.setEditable(false);
        licences.setWrapText(true);
        licences.setAccessibleText(texts.of("shell.about.licences"));
        licences.getStyleClass().add("about-licences");
        VBox all = new VBox(runs, place, own, licences);
        all.getStyleClass().add("about");
        return all;
    }

    /** The libraries and their licences, in the order of the file. */
    static List<String> licences() {
        try (InputStream in = About.class.getResourceAsStream(LICENCES)) {
            if (in == null) {
                throw new IllegalStateException(LICENCES + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
