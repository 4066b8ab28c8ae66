package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.kit.StateMark;
import app.drumbeat.words.Texts;

/** What can be done with a post, or on a day, as a menu beside it. */
public final class PostMenu {

    private final CalendarViewModel model;
    private final Texts texts;

    public PostMenu(CalendarViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    public ContextMenu of(Post post) {
        MenuItem copy = item("copyText", () -> model.deeds().copyText(post));
        copy.setDisable(post.words().text().isBlank());
        MenuItem link = item("openLink", () -> model.deeds().openLink(post));
        link.setDisable(post.words().link().isBlank() && post.outcome().postedLink().isBlank());
        ContextMenu menu = new ContextMenu(item("open", () -> model.open(post)),
                write("duplicate", () -> model.duplicate(post)), new SeparatorMenuItem(), move(post), states(post));
        if (post.nextStatuses().contains(PostStatus.POSTED)) {
            menu.getItems().add(write("markPosted", () -> model.markPosted(post)));
        }
        menu.getItems().addAll(new SeparatorMenuItem(), copy, link, new SeparatorMenuItem(),
                write("delete", () -> model.delete(post)));
        return menu;
    }

    public ContextMenu of(LocalDate day) {
        return new ContextMenu(write("newPost", () -> model.newPostOn(day)));
    }

    /** On a day of a channel. */
    public ContextMenu of(LocalDate day, Id<Channel> channel) {
        return new ContextMenu(write("newPost", () -> model.newPostAt(Slot.on(day), channel)));
    }

    private Menu move(Post post) {
        Menu menu = new Menu(texts.of("calendar.menu.move"), null, item("dayEarlier", () -> model.moveBy(post, -1)),
                item("dayLater", () -> model.moveBy(post, 1)), item("weekEarlier", () -> model.moveBy(post, -7)),
                item("weekLater", () -> model.moveBy(post, 7)), new SeparatorMenuItem(),
                item("nextFree", () -> model.deeds().toNextFreeTime(post)),
                item("takeOff", () -> model.deeds().takeOff(post)));
        menu.setDisable(!model.writable());
        return menu;
    }

    /** Only the states that the post may take from here; becoming posted has a line of its own. */
    private Menu states(Post post) {
        Menu menu = new Menu(texts.of("calendar.menu.state"));
        List<PostStatus> next = post.nextStatuses().stream().filter(status -> status != PostStatus.POSTED).toList();
        for (PostStatus status : next) {
            MenuItem item = new MenuItem(texts.of("status." + status.name()), new StateMark(status, texts));
            item.setId("state-" + status.name().toLowerCase(Locale.ROOT));
            item.setOnAction(event -> model.deeds().change(post, status));
            menu.getItems().add(item);
        }
        menu.setDisable(next.isEmpty() || !model.writable());
        return menu;
    }

    /** What changes something, and so cannot be chosen in a calendar that is open for reading only. */
    private MenuItem write(String name, Runnable deed) {
        MenuItem item = item(name, deed);
        item.setDisable(!model.writable());
        return item;
    }

    private MenuItem item(String name, Runnable deed) {
        MenuItem item = new MenuItem(texts.of("calendar.menu." + name));
        item.setId("menu-" + name);
        item.setOnAction(event -> deed.run());
        return item;
    }
}
