package app.drumbeat.application.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.port.Recurrences;
import app.drumbeat.domain.post.Series;

/** On which days the posts of a series fall. */
final class SeriesDays {

    private final Recurrences recurrences;

    SeriesDays(Recurrences recurrences) {
        this.recurrences = recurrences;
    }

    /** The days of a series in a span, as many as are made at a time. */
    List<LocalDate> of(Series series, DateSpan span) {
        Optional<LocalDate> last = series.last();
        if (last.filter(day -> day.isBefore(span.first())).isPresent()) {
            return List.of();
        }
        DateSpan window = new DateSpan(span.first(),
                last.filter(day -> day.isBefore(span.last())).orElse(span.last()));
        return recurrences.between(series.rule(), series.first(), window).stream().limit(Series.MOST_AT_ONCE).toList();
    }

    /** On which day a wish ends, or nothing when it never does. */
    Optional<LocalDate> last(SeriesWish wish, LocalDate first) {
        if (wish.times().isPresent()) {
            return recurrences.ending(wish.repeat().rule() + ";COUNT=" + wish.times().getAsInt(), first).last();
        }
        return wish.last().map(day -> day.isBefore(first) ? first : day);
    }

    /** Up to which day posts are made from a day on: half a year, or as many days as are made at a time. */
    LocalDate ahead(Series series, LocalDate from) {
        LocalDate far = series.last().filter(day -> day.isBefore(from.plusDays(Series.DAYS_AHEAD)))
                .orElse(from.plusDays(Series.DAYS_AHEAD));
        List<LocalDate> days = of(series, new DateSpan(from, far));
        return days.size() == Series.MOST_AT_ONCE ? days.getLast() : far;
    }
}
