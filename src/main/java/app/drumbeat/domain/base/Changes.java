package app.drumbeat.domain.base;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The changes of one step, in the order in which they are written; those that change nothing are left out. */
public record Changes(List<Change<?>> list) {

    public Changes {
        list = list.stream().<Change<?>>map(c -> c).filter(Change::changesSomething).toList();
    }

    public static Changes none() {
        return new Changes(List.of());
    }

    public static Changes of(Change<?>... changes) {
        return new Changes(List.of(changes));
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public Changes and(Changes others) {
        List<Change<?>> both = new ArrayList<>(list);
        both.addAll(others.list);
        return new Changes(both);
    }

    /** What takes these changes back: each turned round, last first. */
    public Changes turnedRound() {
        List<Change<?>> back = new ArrayList<>(list.size());
        list.forEach(change -> back.add(change.turnedRound()));
        Collections.reverse(back);
        return new Changes(back);
    }
}
