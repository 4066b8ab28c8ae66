package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.post.Post;

/**
 * Posts that were cut or copied, and come out on another day, as far apart as they were.
 *
 * <p>It holds which posts they are and not what they say, so it has nothing to do with the clipboard of the system. What was
 * cut stays where it is until it is pasted, and then moves; what was copied can be pasted again and again.
 */
public final class PostClipboard {

    private final CalendarViewModel model;
    private List<Id<Post>> held = List.of();
    private Optional<LocalDate> first = Optional.empty();
    private boolean cut;

    public PostClipboard(CalendarViewModel model) {
        this.model = model;
    }

    /** Holds the selected posts, to move them. */
    public void cut() {
        hold(true);
    }

    /** Holds the selected posts, to make copies of them. */
    public void copy() {
        hold(false);
    }

    /** Puts what is held on the day that the keys stand on, and what followed it as many days later. */
    public void paste() {
        LocalDate day = model.cursorProperty().get();
        if (held.isEmpty()) {
            model.tell("calendar.paste.nothing");
        } else if (cut) {
            first.ifPresent(from -> model.deeds().moveBy(held, (int) ChronoUnit.DAYS.between(from, day)));
            held = List.of();
        } else {
            model.deeds().copyTo(held, day,
                    copies -> model.selection().select(copies.stream().map(Post::id).toList()));
        }
    }

    private void hold(boolean moving) {
        List<Id<Post>> posts = model.selected().ids();
        model.selected().firstDay(posts, earliest -> {
            if (earliest.isEmpty()) {
                model.tell("calendar.copy.nothing");
            } else {
                held = posts;
                first = earliest;
                cut = moving;
                model.tell(moving ? "calendar.cut" : "calendar.copy", posts.size());
            }
        });
    }
}
