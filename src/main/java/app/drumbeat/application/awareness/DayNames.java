package app.drumbeat.application.awareness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.awareness.NamedDay;
import app.drumbeat.domain.awareness.Occurrence;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.port.Recurrences;

/**
 * Tells the names of the days of a span: every named day once for each time it falls on it.
 *
 * <p>Rules are followed year by year and the years remembered, so that leafing through the months costs next to nothing. The
 * named days are read again after a step that touched them.
 */
public final class DayNames {

    /** Years of rules to remember; a calendar with 200 rules fills them with ten years. */
    private static final int YEARS_KEPT = 2_000;

    /** A run of days that recurs is never longer to us, or each look at a month would walk through all of time. */
    private static final long LONGEST_RUN = 366;

    private static final Comparator<Occurrence> ORDER = Comparator
            .comparing((Occurrence occurrence) -> occurrence.span().first())
            .thenComparing(occurrence -> occurrence.day().name()).thenComparing(occurrence -> occurrence.day().id());

    private final Workspace workspace;
    private final Recurrences recurrences;
    private final Map<RuleYear, List<LocalDate>> years = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<RuleYear, List<LocalDate>> eldest) {
            return size() > YEARS_KEPT;
        }
    };
    private Optional<List<NamedDay>> days = Optional.empty();

    /** One year of one rule that begins on a day. */
    private record RuleYear(String rule, LocalDate first, int year) {}

    public DayNames(Workspace workspace, Recurrences recurrences) {
        this.workspace = workspace;
        this.recurrences = recurrences;
        workspace.listen(touched -> {
            if (touched.touches(NamedDay.class)) {
                days = Optional.empty();
            }
        });
    }

    /** The occurrences that touch the span, by first day, then name. */
    public List<Occurrence> between(DateSpan span) {
        List<Occurrence> occurrences = new ArrayList<>();
        for (NamedDay day : days()) {
            if (day.rule().isPresent()) {
                recurring(day, day.rule().get(), span).forEach(occurrences::add);
            } else if (day.span().touches(span)) {
                occurrences.add(new Occurrence(day, day.span()));
            }
        }
        occurrences.sort(ORDER);
        return occurrences;
    }

    private List<NamedDay> days() {
        if (days.isEmpty()) {
            days = Optional.of(workspace.library().namedDays().list());
        }
        return days.get();
    }

    private Stream<Occurrence> recurring(NamedDay day, String rule, DateSpan span) {
        long after = Math.min(day.span().length(), LONGEST_RUN) - 1;
        LocalDate earliest = span.first().minusDays(after);
        return IntStream.rangeClosed(earliest.getYear(), span.last().getYear())
                .mapToObj(year -> year(new RuleYear(rule, day.span().first(), year))).flatMap(List::stream)
                .filter(first -> !first.isBefore(earliest) && !first.isAfter(span.last()))
                .filter(first -> !day.except().contains(first))
                .map(first -> new Occurrence(day, new DateSpan(first, first.plusDays(after))));
    }

    private List<LocalDate> year(RuleYear asked) {
        List<LocalDate> known = years.get(asked);
        if (known == null) {
            DateSpan year = new DateSpan(LocalDate.of(asked.year(), 1, 1), LocalDate.of(asked.year(), 12, 31));
            known = recurrences.between(asked.rule(), asked.first(), year);
            years.put(asked, known);
        }
        return known;
    }
}
