package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.domain.cadence.DropEffect;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.kit.MoveWords;

/**
 * What dropping a post would do, said while it is dragged: in two words on each day, in full beside the pointer.
 *
 * <p>It is found off the screen when the drag begins; until then, and for days where nothing would change, days say nothing.
 */
final class DropOutlook {

    private final PlanGrid grid;
    private final CalendarViewModel model;
    private final MoveWords words;
    private final DropSign full = new DropSign();
    private final Map<LocalDate, DropEffect> effects = new HashMap<>();
    private int drag;

    DropOutlook(PlanGrid grid, CalendarViewModel model, MoveWords words) {
        this.grid = grid;
        this.model = model;
        this.words = words;
        grid.over().getChildren().add(full);
    }

    /** A post is on its way. */
    void begin(Post post) {
        int now = ++drag;
        Optional<LocalTime> time = post.slot().flatMap(Slot::time);
        grid.plan().ifPresent(plan -> model.deeds().outlook(post, plan.span(), found -> {
            if (now == drag) {
                found.stream().filter(effect -> !post.day().equals(Optional.of(effect.day())))
                        .forEach(effect -> effects.put(effect.day(), effect));
                grid.cells().forEach(cell -> Optional.ofNullable(effects.get(cell.date()))
                        .ifPresent(effect -> cell.setOutlook(words.kind(effect, time), words.brief(effect, time))));
            }
        }));
    }

    /** It is over a day, at a place of the grid; or over none. */
    void over(Optional<LocalDate> day, Optional<LocalTime> time, double x, double y) {
        String said = day.map(effects::get)
                .flatMap(effect -> grid.plan().map(MonthPlan::channels).map(all -> words.full(effect, time, all)))
                .orElse("");
        full.show(said, x, y);
    }

    /** It was dropped, or let go. */
    void end() {
        drag++;
        effects.clear();
        full.hide();
        List.copyOf(grid.cells()).forEach(DayCell::clearOutlook);
    }
}
