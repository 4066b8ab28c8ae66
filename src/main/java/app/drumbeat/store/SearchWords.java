package app.drumbeat.store;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person types to find posts, as an FTS5 expression (sqlite.org/fts5.html, "Full-text Query Syntax").
 *
 * <p>Every word must be there, and each may be the beginning of a longer one. Whatever else is typed, such as quotes and stars,
 * means nothing.
 */
final class SearchWords {

    /** More words than anybody types find nothing more. */
    private static final int MOST = 16;

    private SearchWords() {}

    /** Nothing where no word was typed. */
    static Optional<String> expression(String typed) {
        List<String> words = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(typed);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE && words.size() < MOST; to = breaks.next()) {
            String word = typed.substring(from, to);
            from = to;
            if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add('"' + word.replace("\"", "\"\"") + "\"*");
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }
}
