package app.drumbeat.store;

import app.drumbeat.domain.clearance.Dismissal;

/** The table of dismissed flags. */
final class SqliteDismissals {

    static final Table<Dismissal> TABLE = Table
            .of(Dismissal.class, "dismissal", "rtrim(at, 'Z') DESC, id",
                    row -> new Dismissal(row.id("id"), row.text("reason"),
                            row.instant("at")))
            .with("reason", Dismissal::reason)
            .with("at", Dismissal::at);

    private SqliteDismissals() {}
}
