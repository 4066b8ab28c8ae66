package app.drumbeat.domain.clearance;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.confidentiality.Weight;
import app.drumbeat.domain.wording.Barrier;
import app.drumbeat.domain.wording.WordRule;
import app.drumbeat.domain.wording.Wording;

/**
 * Something in how a post says things: a word to mind, or what makes it hard to read or to hear.
 *
 * @param id the same as long as the post says the same there, so that it can be let pass once for all
 * @param medium which picture or film it is about; empty where it is about the post's own words
 * @param from the first of its characters there
 * @param to the one after its last; as {@code from} where it is no part of a text
 * @param words those that were seen
 */
public record Remark(Id<Dismissal> id, Said said, Concern.Field field, String medium, int from, int to,
        String words) {

    /** What is said of it. */
    public sealed interface Said {

        Weight weight();

        /** The name of its kind. */
        String kind();
    }

    /** A phrase of the list. */
    public record Phrase(WordRule rule) implements Said {

        /** The name of a medicine and a claim need a source or a reason; the rest is for somebody to weigh. */
        @Override
        public Weight weight() {
            return switch (rule.kind()) {
                case MEDICINE, CLAIM -> Weight.BLOCK;
                case PROMOTION, COMPARISON, STIGMA, HELP_LINE -> Weight.WARN;
            };
        }

        @Override
        public String kind() {
            return rule.kind().name();
        }
    }

    /** A phrase of the list that the post has a source for. */
    public record Backed(WordRule rule) implements Said {

        @Override
        public Weight weight() {
            return Weight.HINT;
        }

        @Override
        public String kind() {
            return rule.kind().name();
        }
    }

    /** What keeps somebody from reading or hearing it. */
    public record Hard(Barrier barrier, int measure) implements Said {

        @Override
        public Weight weight() {
            return switch (barrier) {
                case NO_ALT_TEXT, FANCY_LETTERS -> Weight.WARN;
                default -> Weight.HINT;
            };
        }

        @Override
        public String kind() {
            return barrier.name();
        }
    }

    public Weight weight() {
        return said.weight();
    }

    /** The same where the post rests on a source: a claim is a hint then. The name of a medicine needs its reason all the same. */
    public Remark backed() {
        return said instanceof Phrase(WordRule rule)
                && (rule.kind() == Wording.CLAIM || rule.kind() == Wording.COMPARISON)
                        ? new Remark(id, new Backed(rule), field, medium, from, to, words)
                        : this;
    }

    /** Whether the post cannot be approved before it is mended or justified. */
    public boolean blocks() {
        return weight() == Weight.BLOCK;
    }
}
