package app.drumbeat.ui.shell;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu bar: every command under the heading its id begins with, with its key beside it. */
public final class AppMenu {

    private AppMenu() {}

    /** One heading with its commands; each inner list stands between two lines. */
    public record Heading(String name, List<List<Command>> groups) {}

    public static MenuBar of(List<Heading> headings, Menu recent) {
        MenuBar bar = new MenuBar();
        bar.setUseSystemMenuBar(true);
        for (Heading heading : headings) {
            Menu menu = new Menu(heading.name());
            for (List<Command> group : heading.groups()) {
                if (!menu.getItems().isEmpty()) {
                    menu.getItems().add(new SeparatorMenuItem());
                }
                for (Command command : group) {
                    menu.getItems().add(item(command));
                    if (command.id().equals("file/open")) {
                        menu.getItems().add(recent);
                    }
                }
            }
            bar.getMenus().add(menu);
        }
        return bar;
    }

    private static MenuItem item(Command command) {
        MenuItem item = new MenuItem();
        item.setId("menu-" + command.id().replace('/', '-'));
        item.textProperty().bind(command.name());
        item.disableProperty().bind(Bindings.not(command.enabled()));
        item.setOnAction(event -> command.run().run());
        command.keys().ifPresent(item::setAccelerator);
        return item;
    }
}
