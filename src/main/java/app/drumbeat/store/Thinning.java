package app.drumbeat.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which copies are too many: all of the last 7 days stay, then the newest of each week for 8 weeks, then the newest of each
 * month for a year. The newest 7 stay however old they are.
 *
 * <p>Age is counted back from the newest copy and not from today: a clock that jumps ahead and returns cannot make every copy
 * look old, nor can a calendar that nobody opened for two years.
 */
final class Thinning {

    static final int NEWEST_KEPT = 7;
    static final int DAYS_OF_ALL = 7;
    static final int DAYS_OF_WEEKS = 8 * 7;
    static final int DAYS_OF_MONTHS = 365;

    private Thinning() {}

    /**
     * @param copies when they were taken, in any order
     * @param zone where the days of copies begin and end
     * @return those to let go, newest first
     */
    static List<Instant> surplus(Collection<Instant> copies, ZoneId zone) {
        List<Instant> newestFirst = copies.stream().sorted(Comparator.reverseOrder()).distinct().toList();
        Set<Object> spoken = new HashSet<>();
        List<Instant> surplus = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            LocalDate newest = LocalDate.ofInstant(newestFirst.getFirst(), zone);
            LocalDate day = LocalDate.ofInstant(newestFirst.get(i), zone);
            if (!stays(day, ChronoUnit.DAYS.between(day, newest), spoken) && i >= NEWEST_KEPT) {
                surplus.add(newestFirst.get(i));
            }
        }
        return surplus;
    }

    private static boolean stays(LocalDate day, long age, Set<Object> spoken) {
        if (age < DAYS_OF_ALL) {
            return true;
        }
        if (age < DAYS_OF_WEEKS) {
            return spoken.add(List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        }
        return age < DAYS_OF_MONTHS && spoken.add(YearMonth.from(day));
    }
}
