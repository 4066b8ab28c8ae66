package app.drumbeat.store;

import java.util.ArrayList;
import java.util.List;

/**
 * A list in a column: a JSON array of strings and whole numbers (RFC 8259), which SQLite's own functions read too.
 *
 * <p>A library for JSON lives in another room, and a list of tags is read ten thousand times over; this is all that it needs.
 */
final class JsonList {

    private final String text;
    private int at;

    private JsonList(String text) {
        this.text = text;
    }

    /** @param values texts and whole numbers */
    static String write(List<?> values) {
        if (values.isEmpty()) {
            return "[]";
        }
        StringBuilder json = new StringBuilder();
        for (Object value : values) {
            json.append(json.isEmpty() ? '[' : ',');
            switch (value) {
                case Long number -> json.append(number.longValue());
                case String string -> quote(string, json);
                case null, default -> throw new IllegalArgumentException("A list holds texts and whole numbers only");
            }
        }
        return json.append(']').toString();
    }

    private static void quote(String string, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    /**
     * The strings and whole numbers of an array, in order.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    static List<Object> read(String json) {
        if (json.equals("[]")) {
            return List.of();
        }
        return new JsonList(json).array();
    }

    private List<Object> array() {
        List<Object> values = new ArrayList<>();
        expect('[');
        if (peek() == ']') {
            at++;
        } else {
            do {
                values.add(peek() == '"' ? string() : (Object) number());
            } while (more());
        }
        if (!text.substring(at).isBlank()) {
            throw unreadable();
        }
        return values;
    }

    private boolean more() {
        if (peek() == ',') {
            at++;
            return true;
        }
        expect(']');
        return false;
    }

    private Long number() {
        int from = at;
        while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return Long.valueOf(text.substring(from, at));
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            string.append(c == '\\' ? escaped() : c);
        }
        return string.toString();
    }

    private char escaped() {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                at += 4;
                if (at > text.length()) {
                    throw unreadable();
                }
                yield (char) Integer.parseInt(text, at - 4, at, 16);
            }
            default -> throw unreadable();
        };
    }

    /** The next character that is no blank, still to be read. */
    private char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            throw unreadable();
        }
        return text.charAt(at);
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw unreadable();
        }
        at++;
    }

    private char next() {
        if (at == text.length()) {
            throw unreadable();
        }
        return text.charAt(at++);
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException("Not a list of texts and whole numbers");
    }
}
