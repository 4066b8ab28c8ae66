package app.drumbeat.ui.settings;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;

import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.words.Hours;

/**
 * What the settings of this computer, rather than of the calendar, need from outside.
 *
 * @param show shows a file or folder in the system's file manager
 * @param restore offers the calendar's verified copies
 * @param saveCopy writes a copy to move to another computer
 */
public record ComputerDoor(Path calendar, Path log, Theme theme, Consumer<Theme> choose, Comfort comfort,
        Consumer<Path> show, Runnable restore, Runnable saveCopy, Person person) {

    /** Who works here, as the history names them. */
    public record Person(String name, Consumer<String> called) {}

    /**
     * What suits eyes and hands.
     *
     * @param singleKeys whether letters and digits alone are commands
     * @param still whether nothing is to move by itself
     * @param hours how times are said
     */
    public record Comfort(BooleanProperty singleKeys, BooleanProperty still, Hours hours, Consumer<Hours> choose) {}
}
