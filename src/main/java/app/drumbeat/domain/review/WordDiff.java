package app.drumbeat.domain.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What became of a text, word by word. Pure.
 *
 * <p>The longest common run of words stays; words, blanks and signs count each for themselves, so that a comma is a change of its own.
 * Of texts that are longer and share too little to be compared all that lies between their common ends is told as changed.
 */
public final class WordDiff {

    /** Words to compare on each side at most, once what they begin and end with alike is left out. */
    static final int MOST_WORDS = 1500;

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}'\u2019]+|\\s+|.", Pattern.DOTALL);

    private WordDiff() {}

    /** A part of the text, and what became of it. */
    public record Part(Fate fate, String text) {}

    /** Whether a part stayed, went or came. */
    public enum Fate {
        SAME, GONE, NEW
    }

    /** The parts in their order; what went stands before what came in its place. Those of one fate beside each other are one. */
    public static List<Part> between(String before, String after) {
        List<String> old = tokens(before);
        List<String> now = tokens(after);
        int head = 0;
        while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        Joining parts = new Joining();
        old.subList(0, head).forEach(token -> parts.add(Fate.SAME, token));
        middle(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail), parts);
        old.subList(old.size() - tail, old.size()).forEach(token -> parts.add(Fate.SAME, token));
        return parts.done();
    }

    private static void middle(List<String> old, List<String> now, Joining parts) {
        if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
            old.forEach(token -> parts.add(Fate.GONE, token));
            now.forEach(token -> parts.add(Fate.NEW, token));
            return;
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                parts.add(Fate.SAME, old.get(i));
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                parts.add(Fate.GONE, old.get(i++));
            } else {
                parts.add(Fate.NEW, now.get(j++));
            }
        }
    }

    /** How many tokens the rests of both lists have in common, from each place on. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    /** Puts tokens together; between two that stayed what went comes before what came. */
    private static final class Joining {

        private final List<Part> parts = new ArrayList<>();
        private final StringBuilder gone = new StringBuilder();
        private final StringBuilder come = new StringBuilder();
        private final StringBuilder same = new StringBuilder();

        void add(Fate fate, String token) {
            switch (fate) {
                case SAME -> {
                    flushChanges();
                    same.append(token);
                }
                case GONE -> {
                    flush(Fate.SAME, same);
                    gone.append(token);
                }
                case NEW -> {
                    flush(Fate.SAME, same);
                    come.append(token);
                }
            }
        }

        List<Part> done() {
            flushChanges();
            flush(Fate.SAME, same);
            return List.copyOf(parts);
        }

        private void flushChanges() {
            flush(Fate.GONE, gone);
            flush(Fate.NEW, come);
        }

        private void flush(Fate fate, StringBuilder text) {
            if (!text.isEmpty()) {
                parts.add(new Part(fate, text.toString()));
                text.setLength(0);
            }
        }
    }
}
