package app.drumbeat.domain.wording;

import java.util.Locale;

import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;

/**
 * One entry of the list of words to look for, which an organisation can change.
 *
 * <p>A phrase matches whole words, in a hashtag too; case, accents, the shape of quotes, and hyphens for blanks make no
 * difference. A {@code *} at its end takes any ending: {@code detox*} finds detoxing. A {@code £} at its end takes the
 * phrase only where a price stands beside it: {@code anti-wrinkle injection* £}.
 *
 * @param advice the wording that people prefer, or what to do; may be empty
 */
public record WordRule(Id<WordRule> id, Wording kind, String phrase, String advice) implements Entity<WordRule> {

    /** The walk through a text takes no longer steps than this, so that it stays quick whatever is entered. */
    private static final int LONGEST = 80;
    private static final int SHORTEST_STEM = 2;
    private static final String ANY_ENDING = "*";
    private static final String BESIDE_A_PRICE = "£";

    /** @throws IllegalArgumentException if the phrase has no word, is too long, or would match nearly everything */
    public WordRule {
        phrase = phrase.strip();
        advice = advice.strip();
        String words = words(phrase);
        if (phrase.length() > LONGEST) {
            throw new IllegalArgumentException("A phrase has at most " + LONGEST + " characters");
        }
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException("A phrase has at least one word: " + phrase);
        }
        if (words.contains(ANY_ENDING) || words.contains(BESIDE_A_PRICE)) {
            throw new IllegalArgumentException("A star, and a £ after it, stand only at the end: " + phrase);
        }
        if (withoutPrice(phrase).endsWith(ANY_ENDING) && words.length() < SHORTEST_STEM) {
            throw new IllegalArgumentException("Nearly every word begins with " + words);
        }
    }

    /** A rule that comes with the program. Its id is made of its kind and phrase, and so stays: MEDICINE/botox. */
    static WordRule builtIn(Wording kind, String phrase, String advice) {
        String name = words(phrase).strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9%#]+", "-");
        return new WordRule(Id.of(kind + "/" + name), kind, phrase, advice);
    }

    /** The phrase as it is looked for. */
    String folded() {
        return Folded.phrase(words(phrase));
    }

    boolean takesAnyEnding() {
        return withoutPrice(phrase).endsWith(ANY_ENDING);
    }

    boolean needsPrice() {
        return phrase.endsWith(BESIDE_A_PRICE);
    }

    private static String words(String phrase) {
        String bare = withoutPrice(phrase);
        return bare.endsWith(ANY_ENDING) ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String withoutPrice(String phrase) {
        return phrase.endsWith(BESIDE_A_PRICE) ? phrase.substring(0, phrase.length() - 1).stripTrailing() : phrase;
    }
}
