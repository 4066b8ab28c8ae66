package app.drumbeat.domain.confidentiality;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for one kind of thing in a readable text. */
interface Detector {

    void look(Readable text, Sink found);

    /** Takes what was seen. Places are those of the readable text. */
    interface Sink {
        void add(Clue clue, Weight weight, int from, int to);
    }

    /** Takes every match of a pattern within parts of a text. */
    static void each(Pattern pattern, String text, List<Stretch> parts, Consumer<Matcher> match) {
        Matcher matcher = pattern.matcher(text);
        for (Stretch part : parts) {
            matcher.region(part.from(), part.to()).useTransparentBounds(true);
            while (matcher.find()) {
                match.accept(matcher);
            }
        }
    }

    /** Whether one of some words stands near a place. */
    static boolean isNear(Pattern words, String text, int from, int to, int reach) {
        Matcher around = words.matcher(text);
        around.region(Math.max(0, from - reach), Math.min(text.length(), to + reach)).useTransparentBounds(true);
        return around.find();
    }
}
