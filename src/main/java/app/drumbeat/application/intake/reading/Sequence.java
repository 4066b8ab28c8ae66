package app.drumbeat.application.intake.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How well days follow each other, as they do in a plan that a person wrote from top to bottom. */
record Sequence(List<LocalDate> days) {

    private static final int SHORTEST_MONTH = 28;
    private static final int LONGEST_MONTH = 31;

    /** All steps from one day to the next, forth or back, in days. */
    long length() {
        long length = 0;
        for (int i = 1; i < days.size(); i++) {
            length += Math.abs(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)));
        }
        return length;
    }

    /** How often the days turn round. */
    int turns() {
        int back = 0;
        int forth = 0;
        for (int i = 1; i < days.size(); i++) {
            int step = days.get(i).compareTo(days.get(i - 1));
            back += step < 0 ? 1 : 0;
            forth += step > 0 ? 1 : 0;
        }
        return Math.min(back, forth);
    }

    int distinct() {
        return (int) days.stream().distinct().count();
    }

    /** Whether every step is one month: a plan of its own kind, in which day and month look exchanged and are not. */
    boolean isMonthly() {
        for (int i = 1; i < days.size(); i++) {
            long step = Math.abs(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)));
            if (step != 0 && (step < SHORTEST_MONTH || step > LONGEST_MONTH)) {
                return false;
            }
        }
        return true;
    }
}
