package app.drumbeat.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

import app.drumbeat.words.Texts;

/**
 * Which commands there are, and under which heading each stands.
 *
 * <p>What a command does is handed in by its id, so that the menu knows no feature. A command that nobody does is left out of
 * the menu, and of the list of keys.
 */
public final class MenuPlan {

    private static final List<List<List<String>>> PLAN = List.of(
            List.of(List.of("file/new", "file/open", "file/sample"),
                    List.of("file/import", "file/export", "file/feed", "file/print", "file/pack"),
                    List.of("file/copy", "file/restore"), List.of("file/quit")),
            List.of(List.of("edit/undo", "edit/redo"), List.of("edit/find"),
                    List.of("edit/cut", "edit/copy", "edit/paste", "edit/selectAll")),
            List.of(List.of("post/new", "post/open", "post/duplicate"),
                    List.of("post/earlier", "post/later", "post/weekEarlier", "post/weekLater", "post/nextFree",
                            "post/onDay", "post/takeOff"),
                    List.of("post/alsoOn", "post/repeat", "post/emoji"),
                    List.of("post/copyText", "post/openLink", "post/posted"), List.of("post/delete"),
                    List.of("post/pause", "post/resume")),
            List.of(List.of("view/month", "view/week", "view/agenda", "view/quarter"),
                    List.of("view/board", "view/today"), List.of("view/filter", "view/withFindings", "view/tray"),
                    List.of("view/panelWider", "view/panelNarrower", "view/trayTaller", "view/trayLower"),
                    List.of("view/flags", "view/consents", "view/sources", "view/ideas", "view/deleted",
                            "view/settings")),
            List.of(List.of("go/today", "go/date", "go/previous", "go/next"),
                    List.of("go/nextGap", "go/previousGap", "go/fillGap")),
            List.of(List.of("help/keys", "help/notices", "help/log", "help/about")));

    private final Texts texts;
    private final ShellViewModel model;
    private final Map<String, Runnable> verbs;
    private final boolean readOnly;

    /**
     * @param verbs what each command does, by its id
     * @param readOnly whether commands that write are shown but cannot be chosen
     */
    public MenuPlan(Texts texts, ShellViewModel model, Map<String, Runnable> verbs, boolean readOnly) {
        this.texts = texts;
        this.model = model;
        this.verbs = Map.copyOf(verbs);
        this.readOnly = readOnly;
    }

    /** Every command that has a place, in order. */
    static List<String> planned() {
        return PLAN.stream().flatMap(List::stream).flatMap(List::stream).toList();
    }

    /** The headings of the menu bar in order. */
    public List<AppMenu.Heading> headings() {
        List<AppMenu.Heading> headings = new ArrayList<>();
        for (List<List<String>> plan : PLAN) {
            List<List<Command>> groups = plan.stream()
                    .map(group -> group.stream().map(this::command).flatMap(Optional::stream).toList())
                    .filter(group -> !group.isEmpty()).toList();
            String heading = plan.getFirst().getFirst();
            headings.add(new AppMenu.Heading(texts.of("menu." + heading.substring(0, heading.indexOf('/'))), groups));
        }
        return headings;
    }

    private Optional<Command> command(String id) {
        return switch (id) {
            case "edit/undo" -> Optional.of(new Command(id, model.undoNameProperty(), Shortcuts.of(id),
                    model.canUndoProperty(), model::undo));
            case "edit/redo" -> Optional.of(new Command(id, model.redoNameProperty(), Shortcuts.of(id),
                    model.canRedoProperty(), model::redo));
            default -> Optional.ofNullable(verbs.get(id)).map(run -> Command.when(enabled(id), id,
                    name(id), run));
        };
    }

    private String name(String id) {
        String heading = id.substring(0, id.indexOf('/'));
        String verb = id.substring(id.indexOf('/') + 1);
        return texts.of("command." + heading + "." + verb);
    }

    private ObservableBooleanValue enabled(String id) {
        boolean writes = id.startsWith("post/") && !id.equals("post/copyText") && !id.equals("post/openLink")
                && !id.equals("post/open") || id.equals("file/import") || id.equals("edit/cut")
                || id.equals("edit/paste") || id.equals("go/fillGap");
        return new SimpleBooleanProperty(!(readOnly && writes));
    }
}
