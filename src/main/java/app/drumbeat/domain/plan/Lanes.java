package app.drumbeat.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.drumbeat.domain.base.DateSpan;

/** Hands out rows to spans that come in order of their first day, so that no two in one row share a day. */
final class Lanes {

    private final List<LocalDate> lastDays = new ArrayList<>();

    /** The topmost row that is free from the span's first day on; it is taken by asking. */
    int take(DateSpan span) {
        for (int lane = 0; lane < lastDays.size(); lane++) {
            if (lastDays.get(lane).isBefore(span.first())) {
                lastDays.set(lane, span.last());
                return lane;
            }
        }
        lastDays.add(span.last());
        return lastDays.size() - 1;
    }
}
