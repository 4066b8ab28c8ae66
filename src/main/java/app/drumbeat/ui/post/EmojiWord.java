package app.drumbeat.ui.post;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an emoji that is being typed before the caret: {@code :hea}, or {@code :heart:} when it is complete. Pure.
 *
 * @param from where its colon stands
 * @param to where the caret stands
 * @param name what was typed between the colons
 */
record EmojiWord(int from, int to, String name, boolean complete) {

    /** No name is longer. */
    private static final int LONGEST = 40;

    /** A colon at the beginning or after a blank or an opening mark, so that neither 10:30 nor https:// is one. */
    private static final Pattern BEFORE_CARET = Pattern
            .compile("(?:^|[\\s(\\[\"'\u201C\u2018])(:(\\p{L}[\\p{L}\\p{N}_+-]{1,30})(:?))$");

    /** The word before the caret, or nothing where none is being typed. */
    static Optional<EmojiWord> before(String text, int caret) {
        int start = Math.max(0, caret - LONGEST);
        Matcher found = BEFORE_CARET.matcher(text.substring(start, Math.min(caret, text.length())));
        return found.find()
                ? Optional.of(new EmojiWord(start + found.start(1), caret, found.group(2), !found.group(3).isEmpty()))
                : Optional.empty();
    }
}
