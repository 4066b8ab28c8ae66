package app.drumbeat.domain.cadence;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** Counts the posts of a rhythm week by week. */
final class Weeks {

    private final Rhythm rhythm;
    private int heard;

    private Weeks(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    /** Every week that has a posting day, in order; the last may reach beyond the end of the rhythm, where nothing counts. */
    static List<Week> of(Rhythm rhythm, DayOfWeek weekStart) {
        return new Weeks(rhythm).walk(weekStart);
    }

    private List<Week> walk(DayOfWeek weekStart) {
        PostingDays wanted = rhythm.wanted();
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
        skipTo(Math.max(week, rhythm.start()));
        int before = heard;
        skipTo(Math.min(week + 6, rhythm.to()) + 1);
        return heard - before;
    }

    private void skipTo(int day) {
        while (heard < rhythm.heard().size() && rhythm.heard().day(heard) < day) {
            heard++;
        }
    }
}
