package app.drumbeat.store;

import app.drumbeat.domain.review.Office;
import app.drumbeat.domain.review.Reviewer;
import app.drumbeat.domain.wording.Profile;

/** The tables of those who review, and of when the organisation works. */
final class SqliteReviewers {

    static final Table<Reviewer> TABLE = Table.of(Reviewer.class, "reviewer", "name, id", SqliteReviewers::reviewer)
            .with("name", Reviewer::name)
            .with("role", Reviewer::role)
            .with("contact", Reviewer::contact)
            .with("away", reviewer -> SpanText.of(reviewer.away()));

    static final Table<Office> OFFICE = Table.of(Office.class, "office", "id",
            row -> new Office(row.id("id"), row.choice("profile", Profile.class), row.text("region"),
                    row.list("closed", SpanText::span)))
            .with("profile", Office::profile)
            .with("region", Office::region)
            .with("closed", office -> SpanText.of(office.closed()));

    private SqliteReviewers() {}

    private static Reviewer reviewer(Row row) {
        return new Reviewer(row.id("id"), row.text("name"), row.text("role"), row.text("contact"),
                row.list("away", SpanText::span));
    }
}
