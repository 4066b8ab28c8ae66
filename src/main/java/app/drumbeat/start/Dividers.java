package app.drumbeat.start;

import java.util.HashMap;
import java.util.Map;

import app.drumbeat.domain.port.Choices;
import app.drumbeat.domain.port.ChoicesFile;
import app.drumbeat.ui.calendar.tray.TrayViewModel;
import app.drumbeat.ui.kit.Room;
import app.drumbeat.ui.shell.ShellViewModel;

/** How much room the parts of the window take, the same in every calendar; remembered when one is closed. */
record Dividers(ChoicesFile choices, Map<String, Room> rooms) {

    private static final String PREFIX = "divider.";

    static Dividers of(ChoicesFile choices, ShellViewModel shell, TrayViewModel tray) {
        return new Dividers(choices, Map.of(PREFIX + "panel", shell.panelRoom(), PREFIX + "tray", tray.room()));
    }

    /** What each part can do, by the id of its command. */
    static Map<String, Runnable> verbs(ShellViewModel shell, TrayViewModel tray) {
        return Map.of("view/panelWider", shell.panelRoom()::more, "view/panelNarrower", shell.panelRoom()::less,
                "view/trayTaller", tray.room()::more, "view/trayLower", tray.room()::less);
    }

    /** A size that makes no sense any more becomes the nearest that does, and what is no number is passed over. */
    void restore() {
        Map<String, String> memory = choices.load().memory();
        rooms.forEach((name, room) -> {
            try {
                double size = Double.parseDouble(memory.getOrDefault(name, ""));
                if (Double.isFinite(size)) {
                    room.set(size);
                }
            } catch (NumberFormatException never) {
                room.reset();
            }
        });
    }

    void remember() {
        Choices all = choices.load();
        Map<String, String> next = new HashMap<>(all.memory());
        rooms.forEach((name, room) -> next.put(name, String.valueOf(Math.round(room.get()))));
        if (!next.equals(all.memory())) {
            choices.keep(all.remembering(next));
        }
    }
}
