package app.drumbeat.store;

import java.time.LocalDate;

import app.drumbeat.domain.awareness.NamedDay;
import app.drumbeat.domain.base.DateSpan;

/** The table of named days. */
final class SqliteNamedDays {

    static final Table<NamedDay> TABLE = Table
            .of(NamedDay.class, "named_day", "first_day, name, id", SqliteNamedDays::named)
            .with("name", NamedDay::name)
            .with("first_day", day -> day.span().first())
            .with("last_day", day -> day.span().last())
            .with("rule", NamedDay::rule)
            .with("except_days", NamedDay::except)
            .with("source", NamedDay::source);

    private SqliteNamedDays() {}

    private static NamedDay named(Row row) {
        return new NamedDay(row.id("id"), row.text("name"), new DateSpan(row.day("first_day"), row.day("last_day")),
                row.optionalText("rule"), row.list("except_days", LocalDate::parse), row.text("source"));
    }
}
