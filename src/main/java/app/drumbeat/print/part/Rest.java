package app.drumbeat.print.part;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** What the month page could not say in full, so that the pages behind it do. */
public final class Rest {

    /** What concerns more than one day, in the order in which it is told; each as a whole or not at all. */
    public enum Part {
        CALENDAR(false), CHANNELS(false), RHYTHM(true), CAMPAIGNS(true), QUIET(true), NAMES(false);

        private final boolean alwaysInFull;

        Part(boolean alwaysInFull) {
            this.alwaysInFull = alwaysInFull;
        }

        /** Whether full detail tells it although the month page said it all. */
        public boolean isAlwaysInFull() {
            return alwaysInFull;
        }
    }

    private final Set<LocalDate> days = new HashSet<>();
    private final Set<Part> parts = EnumSet.noneOf(Part.class);

    /** Everything that falls on the day is to be told in full. */
    public void add(LocalDate day) {
        days.add(day);
    }

    public void add(Part part) {
        parts.add(part);
    }

    public boolean has(LocalDate day) {
        return days.contains(day);
    }

    public boolean has(Part part) {
        return parts.contains(part);
    }

    public boolean isEmpty() {
        return days.isEmpty() && parts.isEmpty();
    }
}
