package app.drumbeat.application.intake.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a column is taken for.
 *
 * @param channels the names of the channels that it is about, as in "LinkedIn text"; empty: whatever channel the row names
 */
public record ColumnUse(Field field, List<String> channels) {

    public static final ColumnUse IGNORED = new ColumnUse(Field.IGNORED, List.of());

    private static final String OF = "@";
    private static final String AND = "+";

    public ColumnUse {
        channels = List.copyOf(channels);
    }

    public static ColumnUse of(Field field) {
        return new ColumnUse(field, List.of());
    }

    /** As mapping files say it: {@code text}, or {@code text@Instagram+Facebook}. */
    public String code() {
        return channels.isEmpty() ? field.code() : field.code() + OF + String.join(AND, channels);
    }

    /** From {@link #code}. */
    public static Optional<ColumnUse> coded(String code) {
        int of = code.indexOf(OF);
        List<String> channels = of < 0
                ? List.of()
                : Arrays.stream(code.substring(of + 1).split("\\+")).map(String::strip).filter(name -> !name.isEmpty())
                        .toList();
        return Field.coded((of < 0 ? code : code.substring(0, of)).strip())
                .filter(field -> field != Field.MARK || !channels.isEmpty())
                .map(field -> new ColumnUse(field, channels));
    }
}
