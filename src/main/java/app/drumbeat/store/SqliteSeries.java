package app.drumbeat.store;

import app.drumbeat.domain.post.Series;
import app.drumbeat.domain.post.Words;

/** The table of series. */
final class SqliteSeries {

    static final Table<Series> TABLE = Table.of(Series.class, "series", "first_day, id", SqliteSeries::series)
            .with("channel_id", Series::channel)
            .with("rule", Series::rule)
            .with("first_day", Series::first)
            .with("last_day", Series::last)
            .with("planned_to", Series::plannedTo)
            .with("time", Series::time)
            .with("title", series -> series.words().title())
            .with("text", series -> series.words().text())
            .with("link", series -> series.words().link())
            .with("notes", series -> series.words().notes())
            .with("campaign_id", Series::campaign)
            .with("tags", Series::tags)
            .with("media", Series::media)
            .with("owner", Series::owner);

    private SqliteSeries() {}

    private static Series series(Row row) {
        return new Series(row.id("id"), row.id("channel_id"), row.text("rule"), row.day("first_day"),
                row.optionalDay("last_day"), row.day("planned_to"), row.optionalTime("time"),
                new Words(row.text("title"), row.text("text"), row.text("link"), row.text("notes")),
                row.optionalId("campaign_id"), row.texts("tags"), row.texts("media"), row.text("owner"));
    }
}
