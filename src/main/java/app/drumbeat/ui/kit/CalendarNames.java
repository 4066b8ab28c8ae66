package app.drumbeat.ui.kit;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Names of months and weekdays as people shorten them: at least two letters of a weekday, three of a month. */
final class CalendarNames {

    private static final List<TextStyle> STYLES = List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT,
            TextStyle.SHORT_STANDALONE);

    private final Locale locale;

    CalendarNames(Locale locale) {
        this.locale = locale;
    }

    Optional<DayOfWeek> weekday(String word) {
        return find(DayOfWeek.values(), word, 2, (day, style) -> forms(day.getDisplayName(style, locale),
                day.getDisplayName(style, Locale.ENGLISH)));
    }

    /** 1 to 12. */
    Optional<Integer> month(String word) {
        return find(Month.values(), word, 3, (month, style) -> forms(month.getDisplayName(style, locale),
                month.getDisplayName(style, Locale.ENGLISH))).map(Month::getValue);
    }

    /** The one whose name begins with the word, where it is the only one in its language. */
    private static <T> Optional<T> find(T[] values, String word, int letters,
            BiFunction<T, TextStyle, Stream<String>> names) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        if (bare.length() < letters) {
            return Optional.empty();
        }
        List<T> found = Arrays.stream(values)
                .filter(value -> STYLES.stream().flatMap(style -> names.apply(value, style))
                        .anyMatch(name -> name.startsWith(bare)))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Stream<String> forms(String... names) {
        return Arrays.stream(names).map(name -> name.toLowerCase(Locale.ROOT).replace(".", ""));
    }
}
