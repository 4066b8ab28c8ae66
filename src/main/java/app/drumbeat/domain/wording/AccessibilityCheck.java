package app.drumbeat.domain.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for what stands in the way of somebody who listens to a post, sees little of it, or reads with effort. Pure.
 *
 * <p>The limits are the house rules of councils and universities, and the reading age is that of the NHS's own style:
 * facts about accessibility that ship with the program.
 */
public final class AccessibilityCheck {

    private static final int LONGEST_SENTENCE = 25;
    /** The NHS writes for a reading age of 9 to 11. */
    private static final int READING_AGE = 11;
    private static final int MOST_EMOJI = 3;
    private static final int LONG_TAG = 8;

    /**
     * Looks through a text and counts what stands beside it.
     *
     * @return by place, what is no part of the text last
     */
    public List<AccessFinding> look(String text, int pictures, int picturesWithoutAlt, int films) {
        List<AccessFinding> found = new ArrayList<>();
        Prose prose = Prose.of(text);
        sentences(prose, found);
        Capitals.look(prose, found::add);
        emoji(text, prose, found);
        tags(prose, found);
        links(prose, found);
        FancyLetters.look(text, found::add);
        found.sort(Comparator.comparingInt(AccessFinding::from).thenComparing(AccessFinding::kind));
        int without = Math.min(pictures, picturesWithoutAlt);
        if (without > 0) {
            found.add(new AccessFinding(Barrier.NO_ALT_TEXT, 0, 0, without));
        }
        if (films > 0) {
            found.add(new AccessFinding(Barrier.NO_CAPTIONS, 0, 0, films));
        }
        return List.copyOf(found);
    }

    private static void sentences(Prose prose, List<AccessFinding> found) {
        for (Sentence sentence : prose.sentences()) {
            if (sentence.words() > LONGEST_SENTENCE) {
                found.add(new AccessFinding(Barrier.LONG_SENTENCE, sentence.from(), sentence.to(), sentence.words()));
            }
        }
        if (prose.words().size() >= Reading.STEADY) {
            int age = Reading.of(prose).age();
            if (age > READING_AGE) {
                found.add(new AccessFinding(Barrier.READING_AGE, prose.sentences().getFirst().from(),
                        prose.sentences().getLast().to(), age));
            }
        }
    }

    private static void emoji(String text, Prose prose, List<AccessFinding> found) {
        List<Stretch> emoji = Emoji.in(text);
        if (emoji.size() > MOST_EMOJI) {
            found.add(new AccessFinding(Barrier.MANY_EMOJI, emoji.get(MOST_EMOJI).from(), emoji.getLast().to(),
                    emoji.size()));
        }
        List<Sentence> sentences = prose.sentences();
        int sentence = 0;
        for (int first = 0; first < emoji.size();) {
            int last = endOfRun(text, emoji, first);
            int at = emoji.get(first).from();
            while (sentence < sentences.size() && sentences.get(sentence).to() <= at) {
                sentence++;
            }
            if (sentence < sentences.size() && sentences.get(sentence).firstWord() < at
                    && at < sentences.get(sentence).lastWord()) {
                found.add(new AccessFinding(Barrier.EMOJI_INSIDE, at, emoji.get(last - 1).to(), last - first));
            }
            first = last;
        }
    }

    /** After the last of the emoji that stand together. */
    private static int endOfRun(String text, List<Stretch> emoji, int first) {
        int last = first + 1;
        while (last < emoji.size()
                && text.substring(emoji.get(last - 1).to(), emoji.get(last).from()).isBlank()) {
            last++;
        }
        return last;
    }

    private static void tags(Prose prose, List<AccessFinding> found) {
        for (Stretch tag : prose.tags()) {
            String name = prose.written(tag).substring(1);
            boolean isLower = name.length() >= LONG_TAG && name.chars().allMatch(AccessibilityCheck::isLower);
            if (isLower && !LongWords.contains(name)) {
                found.add(new AccessFinding(Barrier.HASHTAG_LOWER_CASE, tag.from(), tag.to(), name.length()));
            }
        }
    }

    private static void links(Prose prose, List<AccessFinding> found) {
        List<Stretch> links = prose.links();
        if (links.size() > 1) {
            found.add(new AccessFinding(Barrier.MANY_LINKS, links.get(1).from(), links.getLast().to(), links.size()));
        }
    }

    private static boolean isLower(int letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
    }
}
