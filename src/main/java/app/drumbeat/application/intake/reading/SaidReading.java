package app.drumbeat.application.intake.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.drumbeat.application.intake.layout.Column;
import app.drumbeat.application.intake.layout.Field;

/** Reads the words of a row: those for every channel, and those of the columns about one channel. */
final class SaidReading {

    private static final Pattern LINK = Pattern.compile("(?i)(https?://|www\\.)\\S+|[\\w-]+(\\.[\\w-]+)+(/\\S*)?");

    private final BlockCells cells;
    private final Map<Column, String> labels = new HashMap<>();
    private final boolean scoped;

    SaidReading(BlockCells cells) {
        this.cells = cells;
        scoped = cells.scoped().findAny().isPresent();
        for (Column column : cells.columns(Field.NOTES)) {
            labels.put(column, column.needsLabel() ? column.header() + ": " : "");
        }
    }

    /** What the row says for every channel. */
    Said general(int row) {
        return said(row, column -> column.use().channels().isEmpty());
    }

    /** What the row says for one channel only. */
    Said of(int row, Predicate<String> channel) {
        return !scoped ? Said.NOTHING : said(row, column -> column.use().channels().stream().anyMatch(channel));
    }

    private Said said(int row, Predicate<Column> wanted) {
        List<String> notes = new ArrayList<>();
        Optional<String> link = one(row, Field.LINK, wanted);
        if (link.filter(value -> !cells.own() && !LINK.matcher(value).matches()).isPresent()) {
            link.ifPresent(value -> notes.add(header(Field.LINK, wanted) + ": " + value));
            link = Optional.empty();
        }
        all(Field.NOTES, wanted)
                .forEach(column -> cells.text(row, column).ifPresent(value -> notes.add(labels.get(column) + value)));
        Function<String, List<String>> tags = cells.own() ? Lists::parted : Lists::tags;
        Function<String, List<String>> media = cells.own() ? Lists::parted : Lists::media;
        return new Said(one(row, Field.TITLE, wanted), one(row, Field.TEXT, wanted), link,
                notes.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", notes)),
                one(row, Field.CAMPAIGN, wanted),
                one(row, Field.OWNER, wanted), one(row, Field.POSTED_LINK, wanted), one(row, Field.ID, wanted),
                gathered(row, Field.TAGS, wanted, tags), gathered(row, Field.MEDIA, wanted, media));
    }

    /** A title that is really a text becomes one; where there is no title, the beginning of the text is. */
    Said titled(Said said) {
        if (cells.own()) {
            return said;
        }
        Optional<String> title = said.title();
        Optional<String> text = said.text();
        if (title.filter(Titles::isText).isPresent()) {
            return new Said(title.map(Titles::of), text.or(() -> title), said.link(), said.notes(), said.campaign(),
                    said.owner(),
                    said.postedLink(), said.id(), said.tags(), said.media());
        }
        return title.isPresent() ? said : said.titled(text.map(Titles::of).filter(made -> !made.isEmpty()));
    }

    private Optional<String> one(int row, Field field, Predicate<Column> wanted) {
        return all(field, wanted).flatMap(column -> cells.text(row, column).stream()).findFirst();
    }

    private String header(Field field, Predicate<Column> wanted) {
        return all(field, wanted).findFirst().map(Column::name).orElse("");
    }

    private Optional<List<String>> gathered(int row, Field field, Predicate<Column> wanted,
            Function<String, List<String>> parts) {
        List<String> gathered = all(field, wanted).flatMap(column -> cells.text(row, column).stream())
                .flatMap(value -> parts.apply(value).stream()).toList();
        return gathered.isEmpty()
                ? Optional.empty()
                : Optional.of(cells.own() ? gathered : gathered.stream().distinct().toList());
    }

    private Stream<Column> all(Field field, Predicate<Column> wanted) {
        return cells.columns(field).stream().filter(wanted);
    }
}
