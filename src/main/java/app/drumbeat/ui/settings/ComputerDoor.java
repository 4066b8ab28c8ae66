package app.drumbeat.ui.settings;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;

import app.drumbeat.domain.port.Choices.Theme;

/**
 * What the settings of this computer, rather than of the calendar, need from outside.
 *
 * @param singleKeys whether letters and digits alone are commands
 * @param show shows a file or folder in the system's file manager
 * @param restore offers the calendar's verified copies
 * @param saveCopy writes a copy to move to another computer
 */
public record ComputerDoor(Path calendar, Path log, Theme theme, Consumer<Theme> choose, BooleanProperty singleKeys,
        Consumer<Path> show,
        Runnable restore, Runnable saveCopy) {}
