package app.drumbeat.application.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.awareness.NamedDay;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.port.StepName;

/** Keep named days, one by one or by the set they came with. */
public final class NamedDayKeeping {

    /** A set of named days: the source they share, and how many they are. */
    public record DaySet(String source, int days) {}

    private final Workspace workspace;
    private final Fresh fresh;

    public NamedDayKeeping(Workspace workspace, Fresh fresh) {
        this.workspace = workspace;
        this.fresh = fresh;
    }

    public List<NamedDay> list() {
        return workspace.library().namedDays().list();
    }

    /** The sets, by source. */
    public List<DaySet> sets() {
        return list().stream().collect(Collectors.groupingBy(NamedDay::source, Collectors.counting())).entrySet()
                .stream().map(set -> new DaySet(set.getKey(), set.getValue().intValue()))
                .sorted(Comparator.comparing(DaySet::source)).toList();
    }

    /** A day, or a run of days, that the person named; it belongs to no set. */
    public NamedDay add(String name, DateSpan span, Optional<String> rule) {
        NamedDay day = new NamedDay(fresh.id(), name, span, rule, List.of(), "");
        workspace.perform(StepName.of("step.day.add", name), library -> Changes.of(Change.made(day)));
        return day;
    }

    /** Puts the day in the place of the one with its id; does nothing if that is gone. */
    public boolean change(NamedDay day) {
        return workspace.perform(StepName.of("step.day.change", day.name()), library -> library.namedDays()
                .find(day.id()).map(old -> Changes.of(Change.replaced(old, day))).orElseGet(Changes::none));
    }

    public boolean remove(Id<NamedDay> id) {
        return workspace.perform(StepName.of("step.day.remove"), library -> library.namedDays().find(id)
                .map(day -> Changes.of(Change.removed(day))).orElseGet(Changes::none));
    }

    /** Removes every day of a set. */
    public boolean removeSet(String source) {
        return workspace.perform(StepName.of("step.day.removeSet", source),
                library -> new Changes(library.namedDays().list().stream().filter(day -> day.source().equals(source))
                        .<Change<?>>map(Change::removed).toList()));
    }
}
