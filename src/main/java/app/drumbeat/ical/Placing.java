package app.drumbeat.ical;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.port.ForeignEntry;
import app.drumbeat.domain.port.Recurrences;

/**
 * Puts what a file says onto the days of the reading calendar.
 *
 * <p>Ends are exclusive (RFC 5545, 3.6.1), so an event that ends at midnight does not touch the next day; one that ends
 * before it begins lasts that one day.
 */
final class Placing {

    private static final DateTimeFormatter BASIC_UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);
    private static final Pattern UNTIL_UTC = Pattern.compile("(?i)UNTIL=(\\d{8}T\\d{6}Z)");

    private final ZoneId reading;
    private final Zones zones;
    private final Recurrences recurrences;
    private final Remarks remarks;

    Placing(ZoneId reading, Zones zones, Recurrences recurrences, Remarks remarks) {
        this.reading = reading;
        this.zones = zones;
        this.recurrences = recurrences;
        this.remarks = remarks;
    }

    /** The entry, with the exceptions that the event names itself. */
    ForeignEntry place(ReadEvent event) {
        WallClock clock = WallClock.of(event, reading, zones);
        LocalDateTime start = clock.at(event.start());
        Optional<LocalTime> time = clock.tellsReadersTime() ? Optional.of(start.toLocalTime()) : Optional.empty();
        List<LocalDate> except = event.except().stream().map(moment -> clock.at(moment).toLocalDate()).toList();
        return new ForeignEntry(event.uid(), Remarks.place(event.line()), event.summary(), event.description(),
                span(event, start, clock), time, rule(event, clock), except, event.cancelled());
    }

    /** The day of a further occurrence of an event, or of one that another event stands for. */
    LocalDate dayOf(Moment occurrence, ReadEvent event) {
        return WallClock.of(event, reading, zones).at(occurrence).toLocalDate();
    }

    private DateSpan span(ReadEvent event, LocalDateTime start, WallClock clock) {
        LocalDate first = start.toLocalDate();
        LocalDateTime end = event.end().map(clock::at).or(() -> event.length().map(length -> start.plus(days(length))))
                .orElse(start);
        if (end.isBefore(start)) {
            remarks.warning(event.line(), "feed.problem.reversed");
        }
        LocalDate last = end.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? end.toLocalDate().minusDays(1)
                : end.toLocalDate();
        return new DateSpan(first, last.isBefore(first) ? first : last);
    }

    /** A length that can be added to any start: ical4j makes some a period of days, others a duration of seconds. */
    private static TemporalAmount days(TemporalAmount length) {
        return length instanceof Period period ? period : Duration.from(length);
    }

    private Optional<String> rule(ReadEvent event, WallClock clock) {
        if (event.rules().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> rule = recurrences.understood(endingOnADay(event.rules().getFirst(), clock));
        if (rule.isEmpty() || event.rules().size() > 1) {
            remarks.warning(event.line(), rule.isEmpty() ? "feed.problem.rule" : "feed.problem.manyRules");
        }
        return rule;
    }

    /** The rule with its last moment as the day that it is by the event's clock. */
    private static String endingOnADay(String rule, WallClock clock) {
        Matcher until = UNTIL_UTC.matcher(rule);
        if (!until.find()) {
            return rule;
        }
        LocalDate last = clock.at(new Moment.Utc(Instant.from(BASIC_UTC.parse(until.group(1))))).toLocalDate();
        return until.replaceFirst("UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(last));
    }
}
