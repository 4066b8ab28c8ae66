package app.drumbeat.domain.base;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A run of days from the first to the last, both included.
 *
 * <p>A span is never empty: it has at least one day.
 */
public record DateSpan(LocalDate first, LocalDate last) {

    /** @throws IllegalArgumentException if the last day comes before the first */
    public DateSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A span cannot end on %s before it begins on %s".formatted(last, first));
        }
    }

    public static DateSpan day(LocalDate day) {
        return new DateSpan(day, day);
    }

    /** How many days the span has, from 1 up. */
    public long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean touches(DateSpan other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    /** The days that both spans have, or nothing where they have none in common. */
    public Optional<DateSpan> common(DateSpan other) {
        return touches(other)
                ? Optional.of(new DateSpan(later(first, other.first), earlier(last, other.last)))
                : Optional.empty();
    }

    /** Every day in order. */
    public Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
