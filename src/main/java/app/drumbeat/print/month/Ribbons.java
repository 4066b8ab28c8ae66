package app.drumbeat.print.month;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.domain.awareness.Occurrence;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.plan.PlanWeek;
import app.drumbeat.print.part.PaperWords;

/** The ribbons of one week, in lanes: those in one lane do not meet. */
record Ribbons(List<List<Ribbon>> lanes) {

    /** What stands above the posts: campaigns, names of several days, quiet periods. */
    static Ribbons above(PlanWeek week, PaperWords words) {
        List<Ribbon> ribbons = new ArrayList<>();
        week.campaigns().forEach(bar -> ribbons.add(new Ribbon(Ribbon.Kind.CAMPAIGN, bar.days(), Optional.empty(),
                List.of(bar.campaign().name()), bar.comesFromBefore(), bar.goesOn())));
        DateSpan days = new DateSpan(week.first(), week.days().getLast().date());
        for (Occurrence name : namesOfSeveralDays(week)) {
            add(Ribbon.Kind.NAME, name.span(), days, name.day().name(), ribbons);
        }
        for (QuietPeriod period : quietPeriods(week)) {
            add(Ribbon.Kind.QUIET, period.span(), days, words.quiet(period), ribbons);
        }
        return inLanes(ribbons);
    }

    /** What stands below the posts: silent stretches. */
    static Ribbons below(PlanWeek week, PaperWords words) {
        return inLanes(week.silences().stream()
                .map(band -> new Ribbon(Ribbon.Kind.SILENCE, band.days(), Optional.of(band.channel().id()),
                        words.silence(band.channel(), band.silence()), band.comesFromBefore(), band.goesOn()))
                .toList());
    }

    private static void add(Ribbon.Kind kind, DateSpan span, DateSpan week, String words, List<Ribbon> ribbons) {
        span.common(week).ifPresent(days -> ribbons.add(new Ribbon(kind, days, Optional.empty(), List.of(words),
                span.first().isBefore(days.first()), span.last().isAfter(days.last()))));
    }

    /** Each ribbon in the first lane that is free on its days; those that begin first come first. */
    private static Ribbons inLanes(List<Ribbon> ribbons) {
        List<List<Ribbon>> lanes = new ArrayList<>();
        List<Ribbon> ordered = new ArrayList<>(ribbons);
        ordered.sort(Comparator.comparing((Ribbon ribbon) -> ribbon.kind())
                .thenComparing(ribbon -> ribbon.days().first()));
        for (Ribbon ribbon : ordered) {
            Optional<List<Ribbon>> free = lanes.stream()
                    .filter(lane -> lane.stream().noneMatch(other -> other.days().touches(ribbon.days())))
                    .findFirst();
            free.orElseGet(() -> {
                lanes.add(new ArrayList<>());
                return lanes.getLast();
            }).add(ribbon);
        }
        return new Ribbons(lanes);
    }

    private static List<Occurrence> namesOfSeveralDays(PlanWeek week) {
        Map<Occurrence, Occurrence> names = new LinkedHashMap<>();
        week.days().forEach(day -> day.names().stream().filter(name -> name.span().length() > 1)
                .forEach(name -> names.putIfAbsent(name, name)));
        return List.copyOf(names.keySet());
    }

    private static List<QuietPeriod> quietPeriods(PlanWeek week) {
        Map<String, QuietPeriod> periods = new LinkedHashMap<>();
        week.days().forEach(day -> day.quiet().forEach(period -> periods.putIfAbsent(period.id().value(), period)));
        return List.copyOf(periods.values());
    }
}
