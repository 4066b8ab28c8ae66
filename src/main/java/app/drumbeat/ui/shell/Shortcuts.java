package app.drumbeat.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import javafx.scene.input.KeyCombination;

/**
 * Every key, in one table. {@code Shortcut} is Ctrl, and Cmd on macOS.
 *
 * <p>Keys without a modifier do their work only while nobody is typing: {@link MainWindow} sees to it.
 */
final class Shortcuts {

    private static final Map<String, String> KEYS = table();

    private Shortcuts() {}

    static Optional<KeyCombination> of(String command) {
        return Optional.ofNullable(KEYS.get(command)).map(KeyCombination::valueOf);
    }

    /** Commands and their keys, in the order in which the list of keys shows them. */
    static Map<String, String> all() {
        return KEYS;
    }

    private static Map<String, String> table() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("file/new", "Shortcut+Shift+N");
        keys.put("file/open", "Shortcut+O");
        keys.put("file/import", "Shortcut+I");
        keys.put("file/export", "Shortcut+Shift+E");
        keys.put("file/feed", "Shortcut+E");
        keys.put("file/print", "Shortcut+P");
        keys.put("file/pack", "Shortcut+Shift+P");
        keys.put("file/copy", "Shortcut+Shift+S");
        keys.put("file/quit", "Shortcut+Q");
        keys.put("edit/undo", "Shortcut+Z");
        keys.put("edit/redo", "Shortcut+Shift+Z");
        keys.put("edit/find", "Shortcut+K");
        keys.put("edit/cut", "Shortcut+X");
        keys.put("edit/copy", "Shortcut+C");
        keys.put("edit/paste", "Shortcut+V");
        keys.put("edit/selectAll", "Shortcut+A");
        keys.put("post/new", "N");
        keys.put("post/open", "Enter");
        keys.put("post/duplicate", "Shortcut+D");
        keys.put("post/earlier", "Alt+Left");
        keys.put("post/later", "Alt+Right");
        keys.put("post/weekEarlier", "Alt+Up");
        keys.put("post/weekLater", "Alt+Down");
        keys.put("post/nextFree", "Shortcut+Shift+F");
        keys.put("post/onDay", "P");
        keys.put("post/takeOff", "U");
        keys.put("post/alsoOn", "Shift+A");
        keys.put("post/repeat", "Shift+R");
        keys.put("post/emoji", "Shortcut+Shift+J");
        keys.put("post/copyText", "Shortcut+Shift+C");
        keys.put("post/openLink", "Shortcut+L");
        keys.put("post/posted", "Shortcut+Enter");
        keys.put("post/delete", "Delete");
        keys.put("go/previous", "Page Up");
        keys.put("go/next", "Page Down");
        keys.put("go/today", "T");
        keys.put("go/date", "Shortcut+G");
        keys.put("go/nextGap", "G");
        keys.put("go/previousGap", "Shift+G");
        keys.put("go/fillGap", "I");
        keys.put("view/month", "1");
        keys.put("view/week", "2");
        keys.put("view/agenda", "3");
        keys.put("view/quarter", "4");
        keys.put("view/board", "5");
        keys.put("view/today", "6");
        keys.put("view/ideas", "7");
        keys.put("view/deleted", "8");
        keys.put("view/flags", "9");
        keys.put("view/consents", "0");
        keys.put("view/sources", "Shift+E");
        keys.put("view/filter", "F");
        keys.put("view/withFindings", "Shift+F");
        keys.put("view/tray", "Shift+I");
        keys.put("view/panelWider", "Shortcut+Alt+Left");
        keys.put("view/panelNarrower", "Shortcut+Alt+Right");
        keys.put("view/trayTaller", "Shortcut+Alt+Up");
        keys.put("view/trayLower", "Shortcut+Alt+Down");
        keys.put("view/settings", "Shortcut+Comma");
        keys.put("help/keys", "F1");
        return keys;
    }
}
