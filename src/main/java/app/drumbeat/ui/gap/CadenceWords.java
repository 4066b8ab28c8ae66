package app.drumbeat.ui.gap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.words.Texts;

/** Cadences and silences as people say them: "3 posts a week, Mon to Fri, no more than 2 posting days without one". */
public final class CadenceWords {

    private final Texts texts;
    private final Dates dates;

    public CadenceWords(Texts texts) {
        this.texts = texts;
        this.dates = new Dates(texts.locale());
    }

    String wanted(CadenceRule rule) {
        return texts.of("gap.wanted", rule.perWeek(), weekdays(rule.days()), rule.maxSilence());
    }

    /** Nothing from Wed 9 to Wed 16 Dec. */
    String nothing(Silence silence, LocalDate today) {
        if (silence.open()) {
            return texts.of("gap.nothing.open", dates.day(silence.first(), today));
        }
        return silence.first().equals(silence.last())
                ? texts.of("gap.nothing.day", dates.day(silence.first(), today))
                : texts.of("gap.nothing.span", first(silence.span(), today), dates.day(silence.last(), today));
    }

    /** Mon to Fri; Mon, Wed and Fri; every day. */
    public String weekdays(Set<DayOfWeek> days) {
        List<DayOfWeek> sorted = days.stream().sorted().toList();
        if (sorted.size() == DayOfWeek.values().length) {
            return texts.of("gap.weekdays.all");
        }
        DayOfWeek first = sorted.getFirst();
        boolean inARow = IntStream.range(0, sorted.size()).allMatch(i -> first.plus(i) == sorted.get(i));
        return inARow && sorted.size() > 2
                ? texts.of("gap.weekdays.row", dates.weekday(first), dates.weekday(sorted.getLast()))
                : sorted.stream().map(dates::weekday).collect(Collectors.joining(", "));
    }

    /** The first day of a span, without its month where the last one says it. */
    private String first(DateSpan span, LocalDate today) {
        return YearMonth.from(span.first()).equals(YearMonth.from(span.last()))
                ? dates.weekday(span.first().getDayOfWeek()) + " " + span.first().getDayOfMonth()
                : dates.day(span.first(), today);
    }
}
