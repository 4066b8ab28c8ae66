package app.drumbeat.store;

import java.util.List;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.evidence.Backing;
import app.drumbeat.domain.evidence.Claim;
import app.drumbeat.domain.evidence.Source;

/** The tables of sources, and of what rests on them. */
final class SqliteSources {

    static final Table<Source> TABLE = Table.of(Source.class, "source", "title, id", SqliteSources::source)
            .with("title", Source::title)
            .with("organisation", Source::organisation)
            .with("link", Source::link)
            .with("quality", Source::quality)
            .with("checked", Source::checked)
            .with("owner", Source::owner)
            .with("review", Source::review);

    static final Table<Backing> BACKINGS = Table.of(Backing.class, "backing", "id", SqliteSources::backing)
            .with("health", backing -> backing.health() ? 1 : 0)
            .with("claims", backing -> backing.claims().stream()
                    .map(claim -> JsonList.write(List.of(claim.source().value(), claim.words()))).toList());

    private SqliteSources() {}

    private static Source source(Row row) {
        return new Source(row.id("id"), row.text("title"), row.text("organisation"), row.text("link"),
                row.choice("quality", Source.Quality.class), row.day("checked"), row.text("owner"),
                row.day("review"));
    }

    private static Backing backing(Row row) {
        return new Backing(row.id("id"), row.number("health") == 1, row.list("claims", SqliteSources::claim));
    }

    private static Claim claim(String text) {
        List<Object> parts = JsonList.read(text);
        return new Claim(String.valueOf(parts.get(1)), Id.of(String.valueOf(parts.get(0))));
    }
}
