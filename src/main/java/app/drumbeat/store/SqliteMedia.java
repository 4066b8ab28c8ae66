package app.drumbeat.store;

import app.drumbeat.domain.media.Medium;

/** The table of pictures and films. */
final class SqliteMedia {

    static final Table<Medium> TABLE = Table.of(Medium.class, "medium", "id", SqliteMedia::medium)
            .with("alt", Medium::alt)
            .with("sha256", Medium::sha256)
            .with("kind", Medium::kind)
            .with("width", Medium::width)
            .with("height", Medium::height)
            .with("seconds", Medium::seconds)
            .with("bytes", Medium::bytes);

    private SqliteMedia() {}

    private static Medium medium(Row row) {
        return new Medium(row.id("id"), row.text("alt"), row.text("sha256"), row.choice("kind", Medium.Kind.class),
                row.number("width"), row.number("height"), row.number("seconds"), row.longNumber("bytes"));
    }
}
