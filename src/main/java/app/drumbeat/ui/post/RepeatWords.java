package app.drumbeat.ui.post;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.drumbeat.domain.post.Part;
import app.drumbeat.domain.post.Repeat;
import app.drumbeat.words.Texts;

/** How posts return, in words: "Every 2 weeks on Tue and Thu". */
final class RepeatWords {

    private static final int ALWAYS = 28;

    private final Texts texts;

    RepeatWords(Texts texts) {
        this.texts = texts;
    }

    /** A rule in words; one of another kind as it is written. */
    String of(String rule) {
        return Repeat.of(rule).map(this::of).orElseGet(() -> texts.of("together.series.rule", rule));
    }

    String of(Repeat repeat) {
        return switch (repeat) {
            case Repeat.Weekly weekly -> texts.of("together.series.weekly", weekly.every(), days(weekly));
            case Repeat.OnDay on -> on.day() > ALWAYS
                    ? texts.of("together.series.onLateDay", on.every(), on.day())
                    : texts.of("together.series.onDay", on.every(), on.day());
            case Repeat.OnWeekday on -> texts.of("together.series.onWeekday", on.every(), which(on));
        };
    }

    /** Parts of a post in one row of words. */
    String parts(Collection<Part> parts) {
        return list(parts.stream().map(this::part).toList());
    }

    String part(Part part) {
        return texts.of("together.part." + part.name());
    }

    private String days(Repeat.Weekly weekly) {
        DayOfWeek start = DayOfWeek.MONDAY;
        TextStyle style = weekly.days().size() == 1 ? TextStyle.FULL : TextStyle.SHORT;
        return list(IntStream.range(0, 7).mapToObj(start::plus).filter(weekly.days()::contains)
                .map(day -> day.getDisplayName(style, texts.locale())).toList());
    }

    private String list(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : texts.of("together.and", words.stream().limit(words.size() - 1L).collect(Collectors.joining(", ")),
                        words.getLast());
    }

    /** The third Thursday. */
    String which(Repeat.OnWeekday on) {
        return texts.of("together.which", ordinal(on.which()),
                on.weekday().getDisplayName(TextStyle.FULL, texts.locale()));
    }

    private String ordinal(int which) {
        return switch (which) {
            case 1 -> texts.of("together.which.first");
            case 2 -> texts.of("together.which.second");
            case 3 -> texts.of("together.which.third");
            case 4 -> texts.of("together.which.fourth");
            default -> texts.of("together.which.last");
        };
    }
}
