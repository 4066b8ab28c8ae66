package app.drumbeat.ui.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import app.drumbeat.application.intake.cells.NetworkText;
import app.drumbeat.application.intake.layout.Column;
import app.drumbeat.application.intake.layout.ColumnUse;
import app.drumbeat.application.intake.layout.Field;
import app.drumbeat.words.Texts;

/** What one column of a table can be taken for, and what those choices are called. */
final class ColumnChoice {

    /** What a column that names a channel can hold for it. */
    private static final List<Field> OF_CHANNEL = List.of(Field.TEXT, Field.TITLE, Field.DATE, Field.TIME, Field.LINK,
            Field.MEDIA, Field.MARK);

    private final Texts texts;

    ColumnChoice(Texts texts) {
        this.texts = texts;
    }

    /** First what it is taken for now, where that is none of the usual, then the usual ones. */
    List<ColumnUse> uses(Column column) {
        List<ColumnUse> uses = new ArrayList<>();
        Arrays.stream(Field.values()).filter(field -> field != Field.MARK && field != Field.ID)
                .map(ColumnUse::of).forEach(uses::add);
        List<String> channels = column.use().channels().isEmpty()
                ? NetworkText.namesIn(column.header()).stream()
                        .filter(name -> NetworkText.of(name).isPresent()).toList()
                : column.use().channels();
        if (!channels.isEmpty()) {
            OF_CHANNEL.forEach(field -> uses.add(new ColumnUse(field, channels)));
        }
        if (!uses.contains(column.use())) {
            uses.addFirst(column.use());
        }
        return uses;
    }

    String name(ColumnUse use) {
        String field = texts.of("import.field." + use.field().name());
        return use.channels().isEmpty()
                ? field
                : texts.of("import.field.of", field, String.join(", ", use.channels()));
    }
}
