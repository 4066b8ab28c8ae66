package app.drumbeat.json;

import java.time.LocalDate;
import java.util.Optional;

import app.drumbeat.domain.base.DateSpan;

/** The {@code from} and {@code to} of a record, both included. */
final class SpanPart {

    private SpanPart() {}

    static Optional<DateSpan> read(Members members) {
        Optional<LocalDate> from = members.required("from", members.day("from"));
        Optional<LocalDate> to = members.required("to", members.day("to"));
        return from.flatMap(first -> to.flatMap(last -> span(members, first, last)));
    }

    /** A span whose {@code to} may be left out when it is one day. */
    static Optional<DateSpan> readDayOrSpan(Members members) {
        return members.has("to")
                ? read(members)
                : members.required("from", members.day("from")).map(DateSpan::day);
    }

    static void write(JsonOut out, DateSpan span) {
        out.text("from", span.first().toString());
        out.text("to", span.last().toString());
    }

    private static Optional<DateSpan> span(Members members, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            members.error("to", "json.problem.reversed", first, last);
            return Optional.empty();
        }
        return Optional.of(new DateSpan(first, last));
    }
}
