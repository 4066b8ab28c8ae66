package app.drumbeat.ui.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import app.drumbeat.domain.base.DateSpan;

/**
 * Bars of one week in lanes, of which only some have room: the others are gathered where they lie, and counted.
 *
 * @param shown the bars that have room, in any order
 * @param folds one for each unbroken stretch of days with bars that have no room, from left to right
 * @param lines how many lines bars and folds take
 */
record Folding<T>(List<T> shown, List<Fold<T>> folds, int lines) {

    /** Bars without room that share an unbroken stretch of columns. */
    record Fold<T>(int first, int last, List<T> hidden) {}

    /**
     * @param bars ordered by first day
     * @param most how many lanes are shown at the most; what is beyond takes one line more
     * @param room how many lines there are in all, from 1 up
     */
    static <T> Folding<T> of(List<T> bars, ToIntFunction<T> lane, Function<T, DateSpan> days, LocalDate week, int most,
            int room) {
        int lanes = bars.stream().mapToInt(lane).max().orElse(-1) + 1;
        if (lanes <= Math.min(most, room)) {
            return new Folding<>(List.copyOf(bars), List.of(), lanes);
        }
        int kept = Math.min(most, room - 1);
        List<T> shown = bars.stream().filter(bar -> lane.applyAsInt(bar) < kept).toList();
        List<Fold<T>> folds = new ArrayList<>();
        for (T bar : bars) {
            if (lane.applyAsInt(bar) >= kept) {
                int first = column(week, days.apply(bar).first());
                int last = column(week, days.apply(bar).last());
                gather(folds, new Fold<>(first, last, List.of(bar)));
            }
        }
        return new Folding<>(shown, List.copyOf(folds), kept + 1);
    }

    private static <T> void gather(List<Fold<T>> folds, Fold<T> next) {
        if (folds.isEmpty() || folds.getLast().last() < next.first()) {
            folds.add(next);
            return;
        }
        Fold<T> before = folds.removeLast();
        List<T> both = new ArrayList<>(before.hidden());
        both.addAll(next.hidden());
        folds.add(new Fold<>(before.first(), Math.max(before.last(), next.last()), List.copyOf(both)));
    }

    static int column(LocalDate week, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(week, day);
    }
}
