package app.drumbeat.store;

import java.util.List;

import app.drumbeat.domain.base.DateSpan;

/** Spans in a list: first and last day, as in {@code 2026-03-02 2026-03-06}. */
final class SpanText {

    private SpanText() {}

    static List<String> of(List<DateSpan> spans) {
        return spans.stream().map(span -> span.first() + " " + span.last()).toList();
    }

    static DateSpan span(String text) {
        String[] days = text.split(" ", -1);
        if (days.length != 2) {
            throw new IllegalArgumentException("A span has two days");
        }
        return new DateSpan(IsoText.day(days[0]), IsoText.day(days[1]));
    }
}
