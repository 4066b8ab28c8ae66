package app.drumbeat.application.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.application.intake.cells.DateOrder;
import app.drumbeat.application.intake.layout.ColumnUse;
import app.drumbeat.application.intake.reading.ChannelKey;
import app.drumbeat.application.intake.reading.ReadingChoices;
import app.drumbeat.application.intake.reading.ReadingChoices.ColumnAt;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.channel.Channel;

/**
 * What a person chose about an import; what is absent is proposed.
 *
 * @param reading how tables are read
 * @param channels which channel of the calendar a name in the file means
 * @param otherwise the channel of posts that name none
 */
public record IntakeChoices(ImportKind kind, ReadingChoices reading, Map<ChannelKey, Id<Channel>> channels,
        Optional<String> otherwise) {

    public static final IntakeChoices NONE = new IntakeChoices(ImportKind.AUTO, ReadingChoices.NONE, Map.of(),
            Optional.empty());

    public IntakeChoices {
        channels = Map.copyOf(channels);
    }

    public IntakeChoices of(ImportKind newKind) {
        return new IntakeChoices(newKind, reading, channels, otherwise);
    }

    /** Dates in figures are meant in this order; absent: as the file suggests. */
    public IntakeChoices dated(Optional<DateOrder> order) {
        return with(
                new ReadingChoices(order, reading.exchanged(), reading.fillDown(), reading.taken(), reading.columns(),
                        reading.headers()));
    }

    /** Whether the spreadsheet exchanged day and month. */
    public IntakeChoices exchanged(boolean exchanged) {
        return with(new ReadingChoices(reading.dates(), Optional.of(exchanged), reading.fillDown(), reading.taken(),
                reading.columns(), reading.headers()));
    }

    /** Whether a blank date or channel means the one above it. */
    public IntakeChoices fillingDown(boolean fill) {
        return with(new ReadingChoices(reading.dates(), reading.exchanged(), Optional.of(fill), reading.taken(),
                reading.columns(), reading.headers()));
    }

    /** Whether a table or a wall calendar is taken in, by its number. */
    public IntakeChoices taking(int number, boolean take) {
        return with(new ReadingChoices(reading.dates(), reading.exchanged(), reading.fillDown(),
                and(reading.taken(), number, take), reading.columns(), reading.headers()));
    }

    /** What a column of a table is taken for. */
    public IntakeChoices column(int table, int column, ColumnUse use) {
        return with(new ReadingChoices(reading.dates(), reading.exchanged(), reading.fillDown(), reading.taken(),
                and(reading.columns(), new ColumnAt(table, column), use), reading.headers()));
    }

    /** What the columns with these headers are taken for, in every table. */
    public IntakeChoices headers(Map<String, ColumnUse> uses) {
        return with(new ReadingChoices(reading.dates(), reading.exchanged(), reading.fillDown(), reading.taken(),
                reading.columns(), uses));
    }

    /** A channel name in the file means this channel. */
    public IntakeChoices channel(String name, Id<Channel> meant) {
        return new IntakeChoices(kind, reading, and(channels, ChannelKey.of(name), meant), otherwise);
    }

    /** A channel name in the file means what is proposed for it. */
    public IntakeChoices forgetting(String name) {
        Map<ChannelKey, Id<Channel>> fewer = new HashMap<>(channels);
        fewer.remove(ChannelKey.of(name));
        return new IntakeChoices(kind, reading, fewer, otherwise);
    }

    /** Posts that name no channel are for this one. */
    public IntakeChoices otherwise(String name) {
        return new IntakeChoices(kind, reading, channels, Optional.of(name));
    }

    private IntakeChoices with(ReadingChoices newReading) {
        return new IntakeChoices(kind, newReading, channels, otherwise);
    }

    private static <K, V> Map<K, V> and(Map<K, V> map, K key, V value) {
        Map<K, V> more = new HashMap<>(map);
        more.put(key, value);
        return more;
    }
}
