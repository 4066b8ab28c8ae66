package app.drumbeat.application.intake;

import java.util.List;

import app.drumbeat.domain.awareness.NamedDay;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.port.CalendarReading;

/**
 * What a calendar file would bring as a set of named days.
 *
 * @param source what was read
 * @param set the name of the set: an earlier set of this name is replaced by it
 * @param days what becomes of each day, those of the file first, then those that the set loses
 */
public record DaysPreview(String file, CalendarReading source, String set, List<DayPreview> days,
        List<Problem> problems, Changes changes)
        implements ImportPreview {

    /** One named day, as it will be or as it was. */
    public record DayPreview(NamedDay day, Becomes becomes) {}

    public DaysPreview {
        days = List.copyOf(days);
        problems = List.copyOf(problems);
    }

    /** How many days become such. */
    public int count(Becomes becomes) {
        return (int) days.stream().filter(day -> day.becomes() == becomes).count();
    }

    @Override
    public boolean changesSomething() {
        return !changes.isEmpty();
    }
}
