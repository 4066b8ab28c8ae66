package app.drumbeat.domain.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * All phrases, letter by letter. From each word of a text one walk finds every phrase that begins there, however many
 * there are; no walk is longer than the longest phrase.
 */
final class PhraseTree {

    /** Takes what a walk met. Places are those of the folded text. */
    interface Sink {
        void rule(WordRule rule, int from, int to);

        /** A harmless phrase. */
        void harmless(int from, int to);
    }

    private static final class Node {
        private Map<Character, Node> next = Map.of();
        private List<WordRule> whole = List.of();
        private List<WordRule> stems = List.of();
        private boolean isHarmless;

        /** Most nodes have one that follows and no rule: they get no more room than that. */
        Node following(char letter) {
            Node there = next.get(letter);
            if (there != null) {
                return there;
            }
            Node made = new Node();
            if (next.isEmpty()) {
                next = Map.of(letter, made);
            } else {
                next = new HashMap<>(next);
                next.put(letter, made);
            }
            return made;
        }

        void end(WordRule rule) {
            if (rule.takesAnyEnding()) {
                stems = and(stems, rule);
            } else {
                whole = and(whole, rule);
            }
        }

        private static List<WordRule> and(List<WordRule> rules, WordRule rule) {
            List<WordRule> more = new ArrayList<>(rules);
            more.add(rule);
            return List.copyOf(more);
        }
    }

    private final Node root = new Node();

    void add(WordRule rule) {
        String words = rule.folded();
        add(words, rule);
        if (words.indexOf(' ') >= 0) {
            add("#" + words.replace(" ", ""), rule);
        }
    }

    void addHarmless(String phrase) {
        node(Folded.phrase(phrase)).isHarmless = true;
    }

    void walk(Folded text, int from, Sink found) {
        @Nullable
        Node node = root;
        for (int at = from; at < text.length(); at++) {
            node = node.next.get(text.at(at));
            if (node == null) {
                return;
            }
            if (text.endsWord(at + 1)) {
                for (WordRule rule : node.whole) {
                    found.rule(rule, from, at + 1);
                }
                if (node.isHarmless) {
                    found.harmless(from, at + 1);
                }
            }
            for (WordRule rule : node.stems) {
                found.rule(rule, from, text.endOfWord(at + 1));
            }
        }
    }

    private void add(String words, WordRule rule) {
        node(words).end(rule);
    }

    private Node node(String words) {
        Node node = root;
        for (int i = 0; i < words.length(); i++) {
            node = node.following(words.charAt(i));
        }
        return node;
    }
}
