package app.drumbeat.application.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.application.intake.DaysPreview.DayPreview;
import app.drumbeat.application.intake.cells.Plain;
import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.domain.awareness.NamedDay;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.port.CalendarReading;
import app.drumbeat.domain.port.ForeignEntry;

/**
 * Takes the entries of a calendar file as one set of named days. A set of the same name is replaced by it.
 *
 * <p>A day is known again by its name and its days, never by the identity that the file gives it: publishers make new ones
 * with every edition.
 */
final class DaysIntake {

    private record Key(String name, DateSpan span) {}

    private final Existing existing;
    private final Fresh fresh;

    DaysIntake(Existing existing, Fresh fresh) {
        this.existing = existing;
        this.fresh = fresh;
    }

    DaysPreview preview(String file, CalendarReading calendar) {
        String set = calendar.name().isBlank() ? file : calendar.name();
        Map<Key, List<NamedDay>> known = new HashMap<>();
        existing.daysOf(set).forEach(day -> known.computeIfAbsent(keyOf(day), key -> new ArrayList<>()).add(day));
        List<Problem> problems = new ArrayList<>(calendar.problems());
        List<DayPreview> days = new ArrayList<>();
        List<Change<?>> changes = new ArrayList<>();
        for (NamedDay day : told(set, calendar, problems)) {
            List<NamedDay> same = known.getOrDefault(keyOf(day), new ArrayList<>());
            Optional<NamedDay> before = nearest(day, same);
            before.ifPresent(same::remove);
            NamedDay after = before
                    .map(old -> new NamedDay(old.id(), day.name(), day.span(), day.rule(), day.except(), set))
                    .orElse(day);
            days.add(new DayPreview(after,
                    before.map(old -> old.equals(after) ? Becomes.SAME : Becomes.UPDATE).orElse(Becomes.NEW)));
            changes.add(before.map(old -> Change.replaced(old, after)).orElseGet(() -> Change.made(after)));
        }
        known.values().stream().flatMap(List::stream).forEach(gone -> {
            days.add(new DayPreview(gone, Becomes.REMOVED));
            changes.add(Change.removed(gone));
        });
        if (days.stream().allMatch(day -> day.becomes() == Becomes.REMOVED)) {
            problems.add(Problem.error("", "intake.days.none"));
            return new DaysPreview(file, calendar, set, List.of(), problems, Changes.none());
        }
        return new DaysPreview(file, calendar, set, days, problems, new Changes(changes));
    }

    /** Of several days of one name and span the one that repeats alike, else the first that no other day of the file is. */
    private static Optional<NamedDay> nearest(NamedDay day, List<NamedDay> same) {
        return same.stream().filter(old -> old.rule().equals(day.rule()) && old.except().equals(day.except()))
                .findFirst().or(() -> same.stream().findFirst());
    }

    /** The days of the file, each once; what is cancelled does not take place. */
    private List<NamedDay> told(String set, CalendarReading calendar, List<Problem> problems) {
        Map<List<Object>, NamedDay> once = new LinkedHashMap<>();
        for (ForeignEntry entry : calendar.entries()) {
            if (entry.summary().isBlank()) {
                problems.add(Problem.warning(entry.place(), "intake.days.nameless"));
            } else if (!entry.cancelled()) {
                once.putIfAbsent(List.of(Plain.key(entry.summary()), entry.days(), entry.rule(), entry.except()),
                        new NamedDay(fresh.id(), entry.summary().strip(), entry.days(), entry.rule(), entry.except(),
                                set));
            }
        }
        return List.copyOf(once.values());
    }

    private static Key keyOf(NamedDay day) {
        return new Key(Plain.key(day.name()), day.span());
    }
}
