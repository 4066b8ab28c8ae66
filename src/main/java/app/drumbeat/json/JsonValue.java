package app.drumbeat.json;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** One JSON value as it stands in a file, before anyone asks what it means. */
sealed interface JsonValue {

    record Text(String value) implements JsonValue {}

    /** @param digits as written: {@code 3}, {@code 3.0}, {@code 1e9} */
    record Number(String digits) implements JsonValue {}

    record Truth(boolean value) implements JsonValue {}

    record Null() implements JsonValue {}

    record Items(List<JsonValue> values) implements JsonValue {}

    /**
     * An object.
     *
     * @param members by name, in the order of the file; of a name that stands there twice, the first
     * @param twice the names that stand there more than once
     */
    record Named(Map<String, JsonValue> members, Set<String> twice) implements JsonValue {}
}
