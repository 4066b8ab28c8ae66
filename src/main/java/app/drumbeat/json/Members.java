package app.drumbeat.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import app.drumbeat.domain.base.Id;

/**
 * The members of one record, asked for by name: each answer is what the record's reader wants, or nothing and a mistake
 * that names the place. {@code null} is the same as absent.
 */
final class Members {

    /** Beyond it JSON readers of others begin to round (RFC 8259, 6). */
    private static final double LARGEST = 9_007_199_254_740_991.0;

    /** How much of a wrong value a sentence repeats, in characters. */
    private static final int SHOWN = 40;

    private final String place;
    private final JsonValue.Named object;
    private final Mistakes mistakes;
    private final Set<String> asked = new HashSet<>();

    private Members(String place, JsonValue.Named object, Mistakes mistakes) {
        this.place = place;
        this.object = object;
        this.mistakes = mistakes;
        object.twice().forEach(name -> mistakes.error(placeOf(name), "json.problem.twice", name));
    }

    /** @param place of the object, empty for the document itself */
    static Optional<Members> of(JsonValue value, String place, Mistakes mistakes) {
        if (value instanceof JsonValue.Named object) {
            return Optional.of(new Members(place, object, mistakes));
        }
        mistakes.error(place, "json.problem.notObject");
        return Optional.empty();
    }

    String placeOf(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    boolean has(String name) {
        return value(name).isPresent();
    }

    Optional<String> text(String name) {
        return value(name).flatMap(value -> text(value, placeOf(name)));
    }

    String textOrEmpty(String name) {
        return text(name).map(text -> text.replace("\r\n", "\n").replace('\r', '\n')).orElse("");
    }

    <T> Optional<Id<T>> id(String name) {
        return value(name).flatMap(value -> id(value, placeOf(name)));
    }

    <T> List<Id<T>> ids(String name) {
        return each(name, this::id);
    }

    List<String> texts(String name) {
        return each(name, this::text);
    }

    Optional<LocalDate> day(String name) {
        return value(name).flatMap(value -> day(value, placeOf(name)));
    }

    List<LocalDate> days(String name) {
        return each(name, this::day);
    }

    Optional<LocalTime> time(String name) {
        return understood(name, Days::time, "json.problem.time");
    }

    Optional<Instant> instant(String name, ZoneId zone) {
        return understood(name, text -> Days.instant(text, zone), "json.problem.instant");
    }

    /** One of the words of an enumeration, written as the enumeration writes it. */
    <E extends Enum<E>> Optional<E> word(String name, Class<E> words) {
        return value(name).flatMap(value -> word(value, words, placeOf(name)));
    }

    <E extends Enum<E>> List<E> words(String name, Class<E> words) {
        return each(name, (value, where) -> word(value, words, where));
    }

    /** A whole number between two bounds, both included. */
    Optional<Integer> wholeNumber(String name, int least, int most) {
        return wholeNumber(name, (long) least, (long) most).map(Math::toIntExact);
    }

    /** A whole number that may be larger than two thousand millions. */
    Optional<Long> wholeNumber(String name, long least, long most) {
        return value(name).flatMap(value -> {
            if (!(value instanceof JsonValue.Number number)) {
                mistakes.error(placeOf(name), "json.problem.notNumber");
                return Optional.empty();
            }
            Optional<Long> whole = whole(number.digits()).filter(n -> n >= least && n <= most);
            if (whole.isEmpty()) {
                mistakes.error(placeOf(name), "json.problem.number", brief(number.digits()), least, most);
            }
            return whole;
        });
    }

    /** True or false; absent is false. */
    boolean truth(String name) {
        return value(name).map(value -> {
            if (value instanceof JsonValue.Truth truth) {
                return truth.value();
            }
            mistakes.error(placeOf(name), "json.problem.notTruth");
            return false;
        }).orElse(false);
    }

    /** A text that {@code parse} understands; {@code key} says what it should look like. */
    <T> Optional<T> understood(String name, Function<String, Optional<T>> parse, String key) {
        return text(name).flatMap(text -> said(parse.apply(text), placeOf(name), key, brief(text)));
    }

    /** The objects in a list. */
    List<Members> objects(String name) {
        return each(name, (value, where) -> of(value, where, mistakes));
    }

    /** The value that {@code found} has; where there is none because the member is absent, that is a mistake. */
    <T> Optional<T> required(String name, Optional<T> found) {
        if (found.isEmpty() && !has(name)) {
            mistakes.error(placeOf(name), "json.problem.missing", name);
        }
        return found;
    }

    void error(String name, String key, Object... args) {
        mistakes.error(placeOf(name), key, args);
    }

    void warning(String name, String key, Object... args) {
        mistakes.warning(placeOf(name), key, args);
    }

    /** Warns of every member that nobody asked for. */
    void nothingElse() {
        object.members().keySet().stream().filter(Predicate.not(asked::contains))
                .forEach(name -> mistakes.unknown(placeOf(name), name));
    }

    private Optional<JsonValue> value(String name) {
        asked.add(name);
        return Optional.ofNullable(object.members().get(name)).filter(value -> !(value instanceof JsonValue.Null));
    }

    private <T> List<T> each(String name, BiFunction<JsonValue, String, Optional<T>> read) {
        List<T> found = new ArrayList<>();
        value(name).ifPresent(value -> {
            if (value instanceof JsonValue.Items items) {
                for (int i = 0; i < items.values().size(); i++) {
                    read.apply(items.values().get(i), placeOf(name) + "[" + i + "]").ifPresent(found::add);
                }
            } else {
                mistakes.error(placeOf(name), "json.problem.notList");
            }
        });
        return found;
    }

    private Optional<String> text(JsonValue value, String where) {
        if (!(value instanceof JsonValue.Text text)) {
            mistakes.error(where, "json.problem.notText");
            return Optional.empty();
        }
        if (!Sound.isText(text.value())) {
            mistakes.error(where, "json.problem.brokenText");
            return Optional.empty();
        }
        return Optional.of(text.value());
    }

    private <T> Optional<Id<T>> id(JsonValue value, String where) {
        return text(value, where).flatMap(text -> {
            if (text.isEmpty()) {
                mistakes.error(where, "json.problem.emptyId");
                return Optional.empty();
            }
            return Optional.of(Id.of(text));
        });
    }

    private Optional<LocalDate> day(JsonValue value, String where) {
        return text(value, where).flatMap(text -> said(Days.day(text), where, "json.problem.date", brief(text)));
    }

    private <E extends Enum<E>> Optional<E> word(JsonValue value, Class<E> words, String where) {
        String all = Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return text(value, where).flatMap(text -> said(Arrays.stream(words.getEnumConstants())
                .filter(constant -> constant.name().equals(text)).findFirst(), where, "json.problem.word", brief(text),
                all));
    }

    private <T> Optional<T> said(Optional<T> found, String where, String key, Object... args) {
        if (found.isEmpty()) {
            mistakes.error(where, key, args);
        }
        return found;
    }

    /** The number when it is whole and small; {@code 3.0} is whole, and {@code 1e999999999} is never written out. */
    static Optional<Long> whole(String digits) {
        try {
            double size = Double.parseDouble(digits);
            return Math.abs(size) <= LARGEST
                    ? Optional.of(new BigDecimal(digits).longValueExact())
                    : Optional.empty();
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String brief(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
