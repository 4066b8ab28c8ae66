package app.drumbeat.json;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjLongConsumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Walks through one JSON document from front to back and hands out its values piece by piece, so that a long list never
 * stands in memory whole.
 *
 * <p>UTF-8, UTF-16 and UTF-32 are told apart by their first bytes (RFC 8259, 8.1, is content with UTF-8). Every method
 * may throw {@link tools.jackson.core.JacksonException}: the text is no JSON there, or goes beyond the bounds below.
 */
final class JsonSource implements AutoCloseable {

    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 5_000_000;
    private static final int MOST_VALUES = 100_000;

    private static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST).maxStringLength(LONGEST_TEXT).maxNameLength(LONGEST_TEXT).build()).build();

    private final JsonParser parser;

    JsonSource(InputStream in) {
        parser = JSON.createParser(in);
    }

    /** Whether there is anything but blanks; stands before the first value afterwards. */
    boolean begins() {
        return parser.nextToken() != null;
    }

    boolean atObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    boolean atList() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    boolean atNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /** Steps to the next member of the object and stands before its value; the name, or null at the object's end. */
    @Nullable
    String nextMember() {
        String name = parser.nextName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    /**
     * Hands over the items of a list, one by one, each with its number from 0 up.
     *
     * @param item told each item and its number
     */
    void items(ObjLongConsumer<JsonValue> item) {
        long number = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            item.accept(value(), number++);
        }
    }

    /** The value the source stands before, with all that is in it. */
    JsonValue value() {
        return value(new int[]{MOST_VALUES});
    }

    /** Leaves out the value the source stands before. */
    void skip() {
        parser.skipChildren();
    }

    /** Whether nothing follows the document. */
    boolean ends() {
        return parser.nextToken() == null;
    }

    /** How many octets are read, more or less. */
    long octets() {
        return Math.max(0, parser.currentLocation().getByteOffset());
    }

    @Override
    public void close() {
        parser.close();
    }

    private JsonValue value(int[] left) {
        if (left[0]-- == 0) {
            throw new StreamConstraintsException("Too many values in one record", parser.currentLocation());
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> named(left);
            case START_ARRAY -> list(left);
            case VALUE_STRING -> new JsonValue.Text(parser.getString());
            case VALUE_TRUE -> new JsonValue.Truth(true);
            case VALUE_FALSE -> new JsonValue.Truth(false);
            case VALUE_NULL -> new JsonValue.Null();
            default -> new JsonValue.Number(parser.getString());
        };
    }

    private JsonValue list(int[] left) {
        List<JsonValue> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(left));
        }
        return new JsonValue.Items(values);
    }

    private JsonValue named(int[] left) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        Set<String> twice = new LinkedHashSet<>();
        for (String name = nextMember(); name != null; name = nextMember()) {
            JsonValue value = value(left);
            if (members.putIfAbsent(name, value) != null) {
                twice.add(name);
            }
        }
        return new JsonValue.Named(members, twice);
    }
}
