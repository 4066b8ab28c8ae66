package app.drumbeat.domain.confidentiality;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of the organisation's own: its hospital numbers, its projects that nobody is to hear of yet.
 *
 * @param name what it finds, in the organisation's words
 * @param pattern a regular expression of {@link Pattern}; letters match in either case
 */
public record OwnPattern(String name, String pattern, Weight weight) implements Detector {

    /** A pattern that is still looking after so many steps would hold up whoever types. */
    private static final int MOST_STEPS = 400_000;

    /** @throws IllegalArgumentException if the pattern is none, or would match everywhere */
    public OwnPattern {
        try {
            if (Pattern.compile(pattern).matcher("").find()) {
                throw new IllegalArgumentException("It matches where nothing stands");
            }
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("No regular expression: " + e.getDescription(), e);
        }
    }

    @Override
    public void look(Readable readable, Sink found) {
        String text = readable.text();
        Matcher match = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(new Bounded(text, new int[]{MOST_STEPS}));
        try {
            while (match.find()) {
                found.add(Clue.OWN_PATTERN, weight, match.start(), match.end());
            }
        } catch (TooManySteps tooSlow) {
            // what was found until then stands
            return;
        }
    }

    /** A text that stops being read after so many characters, all readings counted. */
    private record Bounded(CharSequence text, int[] left) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (left[0]-- <= 0) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Bounded(text.subSequence(start, end), left);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static final class TooManySteps extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super("Too many steps", null, false, false);
        }
    }
}
