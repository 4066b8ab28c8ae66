package app.drumbeat.store;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.QuietPeriod;

/** The table of quiet periods. */
final class SqliteQuietPeriods {

    static final Table<QuietPeriod> TABLE = Table
            .of(QuietPeriod.class, "quiet_period", "first_day, id", SqliteQuietPeriods::period)
            .with("first_day", period -> period.span().first())
            .with("last_day", period -> period.span().last())
            .with("channels", QuietPeriod::channels)
            .with("reason", QuietPeriod::reason);

    private SqliteQuietPeriods() {}

    private static QuietPeriod period(Row row) {
        return new QuietPeriod(row.id("id"), new DateSpan(row.day("first_day"), row.day("last_day")),
                row.list("channels", Id::of), row.text("reason"));
    }
}
