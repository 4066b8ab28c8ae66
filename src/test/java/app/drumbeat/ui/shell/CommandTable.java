package app.drumbeat.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCombination;

/** The commands that the program plans, and their keys, for tests of other rooms. */
public final class CommandTable {

    private CommandTable() {}

    public static List<String> planned() {
        return MenuPlan.planned();
    }

    public static Map<String, KeyCombination> keys() {
        Map<String, KeyCombination> keys = new LinkedHashMap<>();
        Shortcuts.all().keySet().forEach(id -> keys.put(id, Shortcuts.of(id).orElseThrow()));
        return keys;
    }
}
