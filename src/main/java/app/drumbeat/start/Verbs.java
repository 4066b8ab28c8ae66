package app.drumbeat.start;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.calendar.CalendarMode;
import app.drumbeat.ui.calendar.CalendarScreen;
import app.drumbeat.ui.calendar.CalendarViewModel;
import app.drumbeat.ui.calendar.PostClipboard;
import app.drumbeat.ui.kit.Navigator.Page;
import app.drumbeat.ui.post.PostDeeds;
import app.drumbeat.ui.shell.ShellViewModel;

/** What each command of the menu does, by its id. */
record Verbs(CalendarViewModel calendar, CalendarScreen month, PostDeeds deeds, ShellViewModel shell, FileVerbs files,
        Importing importing, Runnable fillGap) {

    Map<String, Runnable> byId() {
        Map<String, Runnable> verbs = new HashMap<>(files.byId());
        PostClipboard clipboard = new PostClipboard(calendar);
        verbs.put("file/import", () -> importing.importFiles(List.of()));
        verbs.put("post/new", () -> inMonth(calendar::newPost));
        verbs.put("post/open", () -> calendar.selected().onlyOne(calendar::open));
        verbs.put("post/duplicate", () -> calendar.selected().onlyOne(calendar::duplicate));
        verbs.put("post/earlier", () -> calendar.selected().first(post -> calendar.moveBy(post, -1)));
        verbs.put("post/later", () -> calendar.selected().first(post -> calendar.moveBy(post, 1)));
        verbs.put("post/weekEarlier", () -> calendar.selected().first(post -> calendar.moveBy(post, -7)));
        verbs.put("post/weekLater", () -> calendar.selected().first(post -> calendar.moveBy(post, 7)));
        verbs.put("post/nextFree", () -> calendar.selected().onlyOne(deeds::toNextFreeTime));
        verbs.put("post/onDay", () -> calendar.selected().onlyOne(
                post -> deeds.plan(post, Slot.on(calendar.cursorProperty().get()))));
        verbs.put("post/takeOff", () -> calendar.selected().onlyOne(deeds::takeOff));
        verbs.put("post/copyText", () -> calendar.selected().onlyOne(deeds::copyText));
        verbs.put("post/openLink", () -> calendar.selected().onlyOne(deeds::openLink));
        verbs.put("post/posted", () -> calendar.selected().onlyOne(calendar::markPosted));
        verbs.put("post/delete", () -> calendar.selected().first(calendar::delete));
        verbs.put("edit/cut", clipboard::cut);
        verbs.put("edit/copy", clipboard::copy);
        verbs.put("edit/paste", () -> inMonth(clipboard::paste));
        verbs.put("edit/selectAll", () -> inMonth(calendar::selectAll));
        verbs.put("go/today", () -> inMonth(calendar::today));
        verbs.put("go/date", () -> inMonth(month::goToDate));
        verbs.put("go/previous", () -> inMonth(calendar::back));
        verbs.put("go/next", () -> inMonth(calendar::forth));
        verbs.put("go/nextGap", () -> inMonth(calendar::nextGap));
        verbs.put("go/previousGap", () -> inMonth(calendar::previousGap));
        verbs.put("go/fillGap", fillGap);
        for (CalendarMode mode : CalendarMode.values()) {
            verbs.put("view/" + mode.name().toLowerCase(Locale.ROOT), () -> inMonth(() -> calendar.look(mode)));
        }
        verbs.put("view/filter", () -> calendar.filter().setBar(!calendar.filter().barProperty().get()));
        verbs.put("view/withFindings", () -> calendar.filter()
                .show(calendar.filter().get().withFindings(!calendar.filter().get().flagged())));
        verbs.put("view/board", () -> shell.goTo(Page.BOARD));
        verbs.put("view/today", () -> shell.goTo(Page.TODAY));
        verbs.put("view/flags", () -> shell.goTo(Page.FLAGS));
        verbs.put("view/consents", () -> shell.goTo(Page.CONSENTS));
        verbs.put("view/sources", () -> shell.goTo(Page.SOURCES));
        verbs.put("view/ideas", () -> shell.goTo(Page.IDEAS));
        verbs.put("view/deleted", () -> shell.goTo(Page.DELETED));
        verbs.put("view/settings", () -> shell.goTo(Page.SETTINGS));
        return verbs;
    }

    private void inMonth(Runnable verb) {
        shell.goTo(Page.CALENDAR);
        verb.run();
    }
}
