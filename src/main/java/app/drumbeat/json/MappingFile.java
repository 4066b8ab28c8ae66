package app.drumbeat.json;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.domain.port.MappingFormat;

/** Column mappings: one JSON object from column header to field. Which fields there are, the reader of tables knows. */
public final class MappingFile implements MappingFormat {

    static final int MOST_MEGABYTES = 1;

    @Override
    public MappingReading read(Path file) {
        Mistakes mistakes = new Mistakes();
        Map<String, String> fields = JsonFile
                .walk(file, MOST_MEGABYTES, mistakes, source -> Optional.of(fields(source, mistakes)))
                .filter(read -> mistakes.errors() == 0).orElse(Map.of());
        return new MappingReading(fields, mistakes.problems());
    }

    private static Map<String, String> fields(JsonSource source, Mistakes mistakes) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!source.begins()) {
            mistakes.error("", "json.problem.empty");
        } else if (!source.atObject()) {
            mistakes.error("", "json.problem.foreignMapping");
        } else {
            for (String header = source.nextMember(); header != null; header = source.nextMember()) {
                take(header, source.value(), fields, mistakes);
            }
            if (!source.ends()) {
                mistakes.error("", "json.problem.trailing");
            }
        }
        return fields;
    }

    private static void take(String header, JsonValue value, Map<String, String> fields, Mistakes mistakes) {
        if (!(value instanceof JsonValue.Text field)) {
            mistakes.error(header, "json.problem.notText");
        } else if (fields.putIfAbsent(header, field.value()) != null) {
            mistakes.error(header, "json.problem.twice", header);
        }
    }
}
