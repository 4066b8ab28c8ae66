package app.drumbeat.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import app.drumbeat.domain.plan.SavedView;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.calendar.CalendarViewModel;
import app.drumbeat.ui.kit.Navigator.Page;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.ui.palette.PaletteLine;
import app.drumbeat.ui.palette.PaletteView;
import app.drumbeat.ui.palette.PaletteViewModel;
import app.drumbeat.ui.shell.AppMenu;
import app.drumbeat.ui.shell.Command;
import app.drumbeat.ui.shell.MenuPlan;
import app.drumbeat.ui.shell.ShellViewModel;
import app.drumbeat.words.Texts;

/** Puts the palette together: what the menu can do, and the ways to posts and days. */
record Palettes(Services services, ShellViewModel shell, CalendarViewModel calendar, Surroundings round, Texts texts) {

    PaletteView of(MenuPlan menu) {
        return new PaletteView(new PaletteViewModel(() -> commands(menu), new PaletteViewModel.Tools(
                services.finding().words(), services.reading(), round.background()), ways(), texts),
                texts);
    }

    private static List<PaletteLine.ToDo> commands(MenuPlan menu) {
        List<PaletteLine.ToDo> commands = new ArrayList<>();
        List<AppMenu.Heading> headings = new ArrayList<>(menu.headings());
        Collections.rotate(headings.subList(0, headings.size() - 1), -2); // what is done to posts before files
        for (AppMenu.Heading heading : headings) {
            heading.groups().stream().flatMap(List::stream)
                    .filter(command -> command.enabled().get() && !command.id().equals("edit/find"))
                    .forEach(command -> commands.add(command(heading, command)));
        }
        return commands;
    }

    private static PaletteLine.ToDo command(AppMenu.Heading heading, Command command) {
        return new PaletteLine.ToDo(command.name().getValue(), heading.name(),
                command.keys().map(keys -> keys.getDisplayText()).orElse(""), command.run());
    }

    private PaletteViewModel.Ways ways() {
        return new PaletteViewModel.Ways() {
            @Override
            public void goTo(LocalDate day) {
                shell.goTo(Page.CALENDAR);
                calendar.goTo(day);
            }

            @Override
            public void open(Post post) {
                shell.goTo(post.day().isPresent() ? Page.CALENDAR : Page.IDEAS);
                post.day().ifPresent(calendar::goTo);
                calendar.select(new Selected.OfPost(post.id()));
            }

            @Override
            public void show(SavedView view) {
                calendar.filter().show(view.filter());
                shell.goTo(Page.CALENDAR);
            }
        };
    }
}
