package app.drumbeat.domain.cadence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Until which day a channel is covered, by everything planned and by what is approved. */
public record Runway(LocalDate planned, LocalDate approved) {

    /** How many days from today on a channel is covered, from 0 up. */
    public static long days(LocalDate coveredTo, LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(today, coveredTo) + 1);
    }
}
