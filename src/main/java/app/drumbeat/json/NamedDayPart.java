package app.drumbeat.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.awareness.NamedDay;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.port.Recurrences;

/** A named day of a plan. */
final class NamedDayPart {

    private NamedDayPart() {}

    static Optional<NamedDay> read(Members members, Recurrences recurrences) {
        Optional<Id<NamedDay>> id = members.required("id", members.<NamedDay>id("id"));
        Optional<String> name = members.text("name");
        Optional<DateSpan> span = SpanPart.readDayOrSpan(members);
        Optional<String> rule = members.understood("rule", recurrences::understood, "json.problem.rule");
        List<LocalDate> except = members.days("except");
        String source = members.textOrEmpty("source");
        members.nothingElse();
        return id.flatMap(known -> span
                .map(days -> new NamedDay(known, name.orElse(known.value()), days, rule, except, source)));
    }

    static void write(JsonOut out, NamedDay day) {
        out.text("id", day.id().value());
        out.text("name", day.name());
        SpanPart.write(out, day.span());
        out.ifPresent("rule", day.rule());
        out.textsIfAny("except", day.except());
        out.textIfAny("source", day.source());
    }
}
