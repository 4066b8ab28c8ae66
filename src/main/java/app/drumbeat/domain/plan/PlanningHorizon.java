package app.drumbeat.domain.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** How far window and paper look ahead, whatever month is shown, so that one gap is told the same on every page. Pure. */
public final class PlanningHorizon {

    public static final int WEEKS_AHEAD = 12;

    private PlanningHorizon() {}

    /** The end of the week that holds the later of twelve weeks from today and the last dated post. */
    public static LocalDate of(LocalDate today, Optional<LocalDate> lastPost, DayOfWeek weekStart) {
        LocalDate ahead = today.plusWeeks(WEEKS_AHEAD);
        LocalDate later = lastPost.filter(ahead::isBefore).orElse(ahead);
        return MonthGrid.weekOf(later, weekStart).plusDays(6);
    }
}
