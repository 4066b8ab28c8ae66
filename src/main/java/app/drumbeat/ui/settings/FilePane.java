package app.drumbeat.ui.settings;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;

import app.drumbeat.domain.port.Choices.Theme;
import app.drumbeat.ui.kit.Form;
import app.drumbeat.words.Hours;
import app.drumbeat.words.Texts;

/** How the program looks, and where its files are. */
final class FilePane {

    private FilePane() {}

    static Node appearance(Texts texts, ComputerDoor door) {
        CheckBox singleKeys = new CheckBox(texts.of("settings.singleKeys.on"));
        singleKeys.setId("single-keys");
        singleKeys.selectedProperty().bindBidirectional(door.comfort().singleKeys());
        CheckBox still = new CheckBox(texts.of("settings.still.on"));
        still.setId("still");
        still.selectedProperty().bindBidirectional(door.comfort().still());
        return new Form(texts).choice("settings.theme", List.of(Theme.values()), door.theme(),
                theme -> texts.of("theme." + theme.name()), door.choose())
                .choice("settings.hours", List.of(Hours.values()), door.comfort().hours(),
                        hours -> texts.of("hours." + hours.name()), door.comfort().choose())
                .field("settings.still", still).field("settings.singleKeys", singleKeys).build();
    }

    static Node file(Texts texts, ComputerDoor door) {
        return new Form(texts).field("settings.file.calendar", place(door.calendar()))
                .button("settings.file.show", () -> door.show().accept(door.calendar()))
                .button("settings.file.saveCopy", door.saveCopy()).button("settings.file.restore", door.restore())
                .text("settings.person", door.person().name(), true, door.person().called())
                .help("settings.person.help")
                .field("settings.file.log", place(door.log())).help("settings.file.log.help")
                .button("settings.file.showLog", () -> door.show().accept(door.log())).build();
    }

    private static TextField place(Path path) {
        TextField field = new TextField(path.toString());
        field.setEditable(false);
        field.getStyleClass().add("place-field");
        return field;
    }
}
