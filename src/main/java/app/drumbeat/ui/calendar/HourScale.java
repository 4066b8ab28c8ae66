package app.drumbeat.ui.calendar;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.drumbeat.domain.plan.FreeSlot;
import app.drumbeat.domain.plan.PlanDay;
import app.drumbeat.domain.plan.PlanWeek;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.calendar.DayOrder.Places;
import app.drumbeat.ui.calendar.DayOrder.Spot;
import app.drumbeat.ui.post.PostChip;

/**
 * Where the hours of a week lie, and the posts on them. Pure.
 *
 * <p>Posts without a time stand above the hours. Those with a time begin at it; where two would cover each other the later one
 * slides down, and where a day is too full for that, the last are counted instead.
 *
 * @param from the first hour that is shown, from 0
 * @param to the hour at which the day ends, up to 24
 * @param top where the first hour begins, from the upper edge of the week
 * @param bottom where the last one ends
 */
record HourScale(int from, int to, double top, double bottom) {

    /** Hours that are shown though nothing is planned in them. */
    static final int MORNING = 7;
    static final int EVENING = 21;

    /** The least room above the hours: for the number of the week and what is planned in it. */
    static final double HEAD = 92;

    private static final int MOST_WITHOUT_TIME = 4;
    private static final double STEP = PostChip.LOW + WeekFit.CHIP_GAP;
    private static final int SNAP = 15;
    private static final int HOUR = 60;

    static HourScale of(PlanWeek week, WeekFit fit, double height) {
        int first = MORNING;
        int last = EVENING;
        int above = 0;
        for (PlanDay day : week.days()) {
            above = Math.max(above, (int) day.posts().stream().filter(post -> time(post).isEmpty()).count());
            for (LocalTime at : times(day)) {
                first = Math.min(first, at.getHour());
                last = Math.max(last, Math.min(24, at.getHour() + 1));
            }
        }
        double head = WeekFit.HEAD + fit.campaigns().lines() * WeekFit.CAMPAIGN + WeekFit.QUIET
                + Math.min(above, MOST_WITHOUT_TIME) * STEP + 4;
        double bottom = height - 2 - fit.silences().lines() * WeekFit.BAND;
        return new HourScale(first, last, Math.min(Math.max(HEAD, head), bottom), bottom);
    }

    /** How tall an hour is. */
    double hour() {
        return (bottom - top) / (to - from);
    }

    double y(LocalTime time) {
        return top + (time.toSecondOfDay() / 3600.0 - from) * hour();
    }

    /** Whether a time lies within the hours that are shown. */
    boolean shows(LocalTime time) {
        return time.getHour() >= from && time.getHour() < to;
    }

    /** The time at a height, to the quarter of an hour; nothing above and below the hours. */
    Optional<LocalTime> timeAt(double y) {
        if (y < top || y >= bottom || hour() <= 0) {
            return Optional.empty();
        }
        long minutes = Math.round(((y - top) / hour() + from) * HOUR / SNAP) * SNAP;
        return Optional.of(LocalTime.MIN.plusMinutes(Math.min(minutes, 24 * HOUR - SNAP)));
    }

    /** @param above where the posts without a time begin */
    Places places(PlanDay day, double above) {
        List<Post> without = day.posts().stream().filter(post -> time(post).isEmpty()).toList();
        List<Post> with = day.posts().stream().filter(post -> time(post).isPresent()).toList();
        List<Spot> spots = new ArrayList<>();
        int room = (int) Math.max(0, Math.floor((top - above) / STEP));
        without.stream().limit(room)
                .forEach(post -> spots.add(new Spot(post, above + spots.size() * STEP, PostChip.LOW)));
        int counted = without.size() - spots.size();
        int all = (int) Math.floor((bottom - top + WeekFit.CHIP_GAP) / STEP);
        int fewer = (int) Math.floor((bottom - top - WeekFit.MORE + 1) / STEP);
        int shown = with.size() <= all && counted == 0 ? with.size() : Math.max(0, Math.min(with.size(), fewer));
        counted += with.size() - shown;
        double end = counted > 0 ? bottom - WeekFit.MORE : bottom;
        double[] tops = tops(with.subList(0, shown), end);
        for (int i = 0; i < shown; i++) {
            double next = i + 1 < shown ? tops[i + 1] : end + WeekFit.CHIP_GAP;
            boolean tall = next - tops[i] >= PostChip.TALL + WeekFit.CHIP_GAP;
            spots.add(new Spot(with.get(i), tops[i], tall ? PostChip.TALL : PostChip.LOW));
        }
        return new Places(spots, counted, end);
    }

    /** Each at its time, but below the one before; then all that stick out at the end moved up, as far as needed. */
    private double[] tops(List<Post> posts, double end) {
        double[] tops = new double[posts.size()];
        double free = top;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = Math.round(Math.max(free, time(posts.get(i)).map(this::y).orElse(top)));
            free = tops[i] + STEP;
        }
        double limit = end + WeekFit.CHIP_GAP;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], Math.floor(limit - STEP));
            limit = tops[i];
        }
        return tops;
    }

    /** The times of its posts, and those that are free. */
    private static List<LocalTime> times(PlanDay day) {
        return Stream.concat(day.posts().stream().flatMap(post -> time(post).stream()),
                day.free().stream().map(FreeSlot::time)).toList();
    }

    private static Optional<LocalTime> time(Post post) {
        return post.slot().flatMap(Slot::time);
    }
}
