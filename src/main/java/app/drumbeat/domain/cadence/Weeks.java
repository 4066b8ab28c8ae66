package app.drumbeat.domain.cadence;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** Counts the posts of a pace week by week. */
final class Weeks {

    private final Pace pace;
    private int heard;

    private Weeks(Pace pace) {
        this.pace = pace;
    }

    /** Every week that has a posting day, in order; the last may reach beyond the end of the pace, where nothing counts. */
    static List<Week> of(Pace pace, DayOfWeek weekStart) {
        return new Weeks(pace).walk(weekStart);
    }

    private List<Week> walk(DayOfWeek weekStart) {
        PostingDays wanted = pace.wanted();
        List<Week> weeks = new ArrayList<>();
        int i = 0;
        while (i < wanted.size()) {
            int first = DayNumber.weekOf(wanted.day(i), weekStart);
            int next = i;
            while (next < wanted.size() && wanted.day(next) <= first + 6) {
                next++;
            }
            weeks.add(new Week(first, wanted.rule(i), next - i, postsOf(first)));
            i = next;
        }
        return weeks;
    }

    private int postsOf(int week) {
        skipTo(Math.max(week, pace.start()));
        int before = heard;
        skipTo(Math.min(week + 6, pace.to()) + 1);
        return heard - before;
    }

    private void skipTo(int day) {
        while (heard < pace.heard().size() && pace.heard().day(heard) < day) {
            heard++;
        }
    }
}
