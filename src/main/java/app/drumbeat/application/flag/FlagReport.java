package app.drumbeat.application.flag;

import java.time.LocalDate;
import java.util.List;

import app.drumbeat.domain.clearance.Dismissal;
import app.drumbeat.domain.plan.Flag;

/**
 * What wants looking at.
 *
 * @param open by day, the gravest first
 * @param dismissed those that still hold but were dismissed, likewise
 */
public record FlagReport(List<Flag> open, List<Dismissed> dismissed, LocalDate today, boolean writable) {

    /** A flag and why it was dismissed. */
    public record Dismissed(Flag flag, Dismissal dismissal) {}

    public FlagReport {
        open = List.copyOf(open);
        dismissed = List.copyOf(dismissed);
    }
}
