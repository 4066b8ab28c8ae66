package app.drumbeat.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import app.drumbeat.domain.port.TableMapping;

/** The table of column mappings. The fields stand in it as a list in pairs: a header, then its field, sorted by header. */
final class SqliteTableMappings {

    static final Table<TableMapping> TABLE = Table
            .of(TableMapping.class, "table_mapping", "id", SqliteTableMappings::mapping)
            .with("fields", mapping -> pairs(mapping.fields()))
            .with("date_order", TableMapping::dateOrder);

    private SqliteTableMappings() {}

    private static TableMapping mapping(Row row) {
        List<String> pairs = row.texts("fields");
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            fields.put(pairs.get(i), pairs.get(i + 1));
        }
        return new TableMapping(row.id("id"), fields, row.text("date_order"));
    }

    private static List<String> pairs(Map<String, String> fields) {
        return new TreeMap<>(fields).entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue())).toList();
    }
}
