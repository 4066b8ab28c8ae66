package app.drumbeat.start;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.calendar.CalendarMode;
import app.drumbeat.ui.calendar.CalendarViewModel;
import app.drumbeat.ui.calendar.tray.TrayViewModel;
import app.drumbeat.ui.kit.Navigator.Page;
import app.drumbeat.ui.shell.ShellViewModel;

/**
 * What was looked at in a calendar: page, view, day, filter, and whether the ideas lay beside it. Another calendar begins anew, and
 * what makes no sense any more is passed over.
 */
record ViewMemory(Path calendar, ShellViewModel shell, CalendarViewModel plan, TrayViewModel tray) {

    private static final String PREFIX = "view.";
    private static final String BETWEEN = "\u001f";

    /** What is to be remembered now, added to what is remembered of other things. */
    Map<String, String> remember(Map<String, String> memory) {
        Map<String, String> next = new HashMap<>(memory);
        PostFilter filter = plan.filter().get();
        next.put(PREFIX + "calendar", calendar.toString());
        next.put(PREFIX + "page", shell.pageProperty().get().name());
        next.put(PREFIX + "mode", plan.modeProperty().get().name());
        next.put(PREFIX + "day", plan.cursorProperty().get().toString());
        next.put(PREFIX + "tray", String.valueOf(tray.openProperty().get()));
        next.put(PREFIX + "channels", joined(filter.channels(), Id::value));
        next.put(PREFIX + "states", joined(filter.states(), PostStatus::name));
        next.put(PREFIX + "campaigns", joined(filter.campaigns(), Id::value));
        next.put(PREFIX + "tags", joined(filter.tags(), tag -> tag));
        next.put(PREFIX + "owners", joined(filter.owners(), owner -> owner));
        next.put(PREFIX + "words", filter.words());
        next.put(PREFIX + "flagged", String.valueOf(filter.flagged()));
        return next;
    }

    void restore(Map<String, String> memory) {
        if (!calendar.toString().equals(memory.get(PREFIX + "calendar"))) {
            return;
        }
        try {
            LocalDate day = LocalDate.parse(said(memory, "day"));
            if (day.getYear() > 1) {
                plan.goTo(day);
            }
            plan.look(CalendarMode.valueOf(said(memory, "mode")));
            plan.filter().show(filter(memory));
            tray.setOpen("true".equals(said(memory, "tray")));
            shell.goTo(Page.valueOf(said(memory, "page")));
        } catch (DateTimeException | IllegalArgumentException fromAnotherVersion) {
            plan.filter().show(PostFilter.ALL);
        }
    }

    private static PostFilter filter(Map<String, String> memory) {
        return new PostFilter(several(memory, "channels", Id::of), several(memory, "states", PostStatus::valueOf),
                several(memory, "campaigns", Id::of), several(memory, "tags", tag -> tag),
                several(memory, "owners", owner -> owner), said(memory, "words"),
                "true".equals(said(memory, "flagged")));
    }

    private static String said(Map<String, String> memory, String name) {
        return memory.getOrDefault(PREFIX + name, "");
    }

    private static <T> String joined(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).sorted().collect(Collectors.joining(BETWEEN));
    }

    private static <T> Set<T> several(Map<String, String> memory, String name, Function<String, T> value) {
        return Arrays.stream(said(memory, name).split(BETWEEN)).filter(text -> !text.isEmpty()).map(value)
                .collect(Collectors.toSet());
    }
}
