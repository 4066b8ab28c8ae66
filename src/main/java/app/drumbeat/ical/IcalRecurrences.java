package app.drumbeat.ical;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import net.fortuna.ical4j.model.Recur;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.port.Recurrences;

/**
 * Follows recurrence rules with ical4j, always inside a window and never beyond {@link Recurrences#MOST} days.
 *
 * <p>A rule with a count must be walked from its first day; a count that the days up to the window's end cannot use up is
 * left out, so that it costs no more than a rule without one.
 */
public final class IcalRecurrences implements Recurrences {

    /** In years; what recurs so many times has the most occurrences that are followed long before. */
    private static final int A_LIFETIME = 100;

    /** Without it ical4j takes the bounds of months and weeks from the machine's own calendar, such as the Japanese one. */
    private static final String WHATEVER_THE_MACHINE_COUNTS_IN = "RSCALE=GREGORIAN;";

    @Override
    public Optional<String> understood(String rule) {
        return RuleText.of(rule).filter(text -> recur(text).isPresent()).map(RuleText::text);
    }

    @Override
    public Ending ending(String rule, LocalDate first) {
        RuleText text = RuleText.of(rule).orElseThrow(() -> new IllegalArgumentException("No rule that is followed"));
        Optional<LocalDate> last = text.until();
        if (text.count().isPresent()) {
            List<LocalDate> days = between(rule, first, new DateSpan(first, first.plusYears(A_LIFETIME)));
            LocalDate counted = days.isEmpty() ? first : days.getLast();
            last = Optional.of(last.filter(counted::isAfter).orElse(counted));
        }
        return new Ending(text.withoutCount().withoutUntil().text(),
                last.map(day -> day.isBefore(first) ? first : day));
    }

    @Override
    public List<LocalDate> between(String rule, LocalDate first, DateSpan window) {
        TreeSet<LocalDate> days = new TreeSet<>();
        if (window.contains(first)) {
            days.add(first);
        }
        if (!window.last().isBefore(first)) {
            RuleText.of(rule).map(text -> thatMatters(text, first, window)).flatMap(IcalRecurrences::recur)
                    .ifPresent(recur -> recur.getDatesAsStream(first, window.first(), window.last(), MOST)
                            .limit(MOST).forEach(days::add));
        }
        return days.stream().limit(MOST).toList();
    }

    private static RuleText thatMatters(RuleText text, LocalDate first, DateSpan window) {
        long possible = ChronoUnit.DAYS.between(first, window.last()) + 1;
        return text.count().filter(count -> count >= possible).isPresent() ? text.withoutCount() : text;
    }

    private static Optional<Recur<LocalDate>> recur(RuleText text) {
        try {
            return Optional.of(new Recur<>(WHATEVER_THE_MACHINE_COUNTS_IN + text.text(), false));
        } catch (RuntimeException notOne) { // ical4j says so with many kinds of exception
            return Optional.empty();
        }
    }
}
