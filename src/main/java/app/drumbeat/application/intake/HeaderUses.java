package app.drumbeat.application.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import app.drumbeat.application.intake.cells.Plain;
import app.drumbeat.application.intake.layout.Column;
import app.drumbeat.application.intake.layout.ColumnUse;
import app.drumbeat.application.intake.layout.Field;
import app.drumbeat.application.intake.reading.BlockRead;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.port.MappingFormat.MappingReading;

/**
 * What a mapping file says about columns, by their headers.
 *
 * @param uses empty when a problem is an error
 */
public record HeaderUses(Map<String, ColumnUse> uses, List<Problem> problems) {

    public HeaderUses {
        uses = Map.copyOf(uses);
        problems = List.copyOf(problems);
    }

    /** Every field that no column can be taken for is named, with those that there are. */
    public static HeaderUses of(MappingReading reading) {
        Map<String, ColumnUse> uses = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>(reading.problems());
        reading.fields().forEach((header, code) -> {
            Optional<ColumnUse> use = ColumnUse.coded(code);
            use.ifPresent(found -> uses.put(header, found));
            if (use.isEmpty()) {
                problems.add(Problem.error(header, "intake.map.noField", code, fields()));
            }
        });
        return new HeaderUses(problems.stream().anyMatch(Problem::isError) ? Map.of() : uses, problems);
    }

    /** The headers that no table has: a misspelt one would otherwise go unnoticed. */
    static List<Problem> unmet(Map<String, ColumnUse> wanted, List<BlockRead> tables) {
        List<String> there = tables.stream().flatMap(table -> table.block().columns().stream()).map(Column::header)
                .map(Plain::words).toList();
        return wanted.keySet().stream().sorted().filter(header -> !there.contains(Plain.words(header)))
                .map(header -> Problem.warning("", "intake.map.noColumn", header)).toList();
    }

    private static String fields() {
        return Arrays.stream(Field.values()).map(Field::code).collect(Collectors.joining(", "));
    }
}
