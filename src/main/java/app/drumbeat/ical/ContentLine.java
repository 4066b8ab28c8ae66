package app.drumbeat.ical;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import app.drumbeat.ical.Lines.Line;

/**
 * One property as it stands in a file: {@code NAME;PARAMETER=value:value} (RFC 5545, 3.1).
 *
 * @param name in capitals
 * @param parameters by name in capitals, without the quotes round their values; of several values the first
 */
record ContentLine(int number, String name, Map<String, String> parameters, String value) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");

    /** The property, or nothing when the line is none. An unclosed quote is read as if it were no quote. */
    static Optional<ContentLine> of(Line line) {
        int colon = colon(line.text(), true);
        if (colon < 0) {
            colon = colon(line.text(), false);
        }
        if (colon < 0) {
            return Optional.empty();
        }
        String head = line.text().substring(0, colon);
        int semicolon = head.indexOf(';');
        String name = (semicolon < 0 ? head : head.substring(0, semicolon)).strip();
        return NAME.matcher(name).matches()
                ? Optional.of(new ContentLine(line.number(), name.toUpperCase(Locale.ROOT),
                        semicolon < 0 ? Map.of() : parameters(head, semicolon), line.text().substring(colon + 1)))
                : Optional.empty();
    }

    Optional<String> parameter(String wanted) {
        return Optional.ofNullable(parameters.get(wanted)).filter(value -> !value.isEmpty());
    }

    ContentLine withValue(String other) {
        return new ContentLine(number, name, parameters, other);
    }

    /** The value as text of a person: its escapes undone, from left to right (RFC 5545, 3.3.11). */
    String text() {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\\' || i + 1 == value.length()) {
                text.append(c);
            } else {
                char escaped = value.charAt(++i);
                text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
            }
        }
        return text.toString();
    }

    private static int colon(String line, boolean heedQuotes) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = heedQuotes && !quoted;
            } else if (c == ':' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    private static Map<String, String> parameters(String head, int firstSemicolon) {
        Map<String, String> parameters = new LinkedHashMap<>();
        boolean quoted = false;
        int start = firstSemicolon + 1;
        for (int i = start; i <= head.length(); i++) {
            if (i < head.length() && head.charAt(i) == '"') {
                quoted = !quoted;
            } else if (i == head.length() || head.charAt(i) == ';' && !quoted) {
                add(head.substring(start, i), parameters);
                start = i + 1;
            }
        }
        return parameters;
    }

    private static void add(String parameter, Map<String, String> parameters) {
        int equals = parameter.indexOf('=');
        if (equals > 0) {
            parameters.putIfAbsent(parameter.substring(0, equals).strip().toUpperCase(Locale.ROOT),
                    parameter.substring(equals + 1).replace("\"", "").strip());
        }
    }
}
