package app.drumbeat.ui.kit;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.drumbeat.words.Texts;

/** Understands a time of day as people type it: 9, 9.30, 0930, 9h30, 9 am, 9:30pm, noon. */
public final class TypedTime {

    private static final Pattern CLOCK = Pattern
            .compile("(\\d{1,2})(?:\\s*[.:h]\\s*(\\d{2}))?\\s*(a\\.?m\\.?|p\\.?m\\.?|h|uhr|o'clock)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})(\\d{2})\\s*(a\\.?m\\.?|p\\.?m\\.?|h|uhr)?");

    private final WordList noon;
    private final WordList midnight;

    public TypedTime(Texts texts) {
        Texts english = WordList.english(texts);
        noon = WordList.of(texts, english, "kit.typed.noon");
        midnight = WordList.of(texts, english, "kit.typed.midnight");
    }

    /** @param typed not blank: what an empty field means is for its owner to say */
    public Typed<LocalTime> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (noon.has(text)) {
            return Typed.understood(LocalTime.NOON);
        }
        if (midnight.has(text)) {
            return Typed.understood(LocalTime.MIDNIGHT);
        }
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return time(typed, clock);
        }
        Matcher digits = DIGITS.matcher(text);
        return digits.matches() ? time(typed, digits) : Typed.wrong("kit.typed.time.unclear", typed.strip());
    }

    private static Typed<LocalTime> time(String typed, Matcher parts) {
        int hour = Integer.parseInt(parts.group(1));
        int minute = Optional.ofNullable(parts.group(2)).map(Integer::parseInt).orElse(0);
        char half = Optional.ofNullable(parts.group(3)).map(word -> word.charAt(0)).orElse(' ');
        boolean twelveHours = half == 'a' || half == 'p';
        if (twelveHours ? hour < 1 || hour > 12 : hour > 23) {
            return Typed.wrong("kit.typed.time.impossible", typed.strip());
        }
        if (minute > 59) {
            return Typed.wrong("kit.typed.time.impossible", typed.strip());
        }
        return Typed.understood(LocalTime.of(twelveHours ? hour % 12 + (half == 'p' ? 12 : 0) : hour, minute));
    }
}
