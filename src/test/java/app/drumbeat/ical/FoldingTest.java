package app.drumbeat.ical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @Test
    void aLineOf75OctetsStaysAndOneMoreFolds() {
        assertThat(folded("x".repeat(75))).containsExactly("x".repeat(75));
        assertThat(folded("x".repeat(76))).containsExactly("x".repeat(75), " x");
        assertThat(folded("x".repeat(75 + 74 + 1))).containsExactly("x".repeat(75), " " + "x".repeat(74), " x");
    }

    @Test
    void octetsAreCountedAndNotCharacters() {
        assertThat(folded("ü".repeat(37))).containsExactly("ü".repeat(37));
        assertThat(folded("ü".repeat(38))).containsExactly("ü".repeat(37), " ü");
        assertThat(folded("日".repeat(26))).containsExactly("日".repeat(25), " 日");
        assertThat(folded("🏥".repeat(19))).containsExactly("🏥".repeat(18), " 🏥");
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩‍🚀", "👨‍👩‍👧‍👦", "🇬🇧", "👍🏽", "e\u0301", "نّ", "हिन्दी", "한", "ü", "\\n", "\\,",
            "\\\\", "日"})
    void noFoldFallsInsideWhatAPersonSeesAsOneCharacter(String character) {
        for (int shift = 0; shift < 80; shift++) {
            String line = "x".repeat(shift) + character.repeat(60);

            List<String> lines = folded(line);

            for (int i = 1; i < lines.size(); i++) {
                assertThat(isWhole(line, unfolded(lines.subList(0, i)).length())).as("%s after %d", character, shift)
                        .isTrue();
            }
            assertThat(unfolded(lines)).isEqualTo(line);
        }
    }

    @Test
    void aCharacterLargerThanALineIsFoldedBetweenItsParts() {
        String zalgo = "a" + "\u0301".repeat(300);

        List<String> lines = folded("SUMMARY:" + zalgo);

        assertThat(lines).allMatch(line -> line.getBytes(UTF_8).length <= 75);
        assertThat(unfolded(lines)).isEqualTo("SUMMARY:" + zalgo);
    }

    @Test
    void everyLineEndsWithCrLfAndTheLastOneToo() {
        assertThat(new String(Folding.octets("A:1\r\nB:2\r\n"), UTF_8)).isEqualTo("A:1\r\nB:2\r\n");
    }

    /** Whether a character, and no half of an escape, begins there. */
    private static boolean isWhole(String line, int at) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line);
        long backslashes = line.substring(0, at).chars().filter(c -> c == '\\').count();
        boolean inEscape = line.charAt(at - 1) == '\\' && backslashes % 2 == 1;
        return characters.isBoundary(at) && !inEscape;
    }

    private static String unfolded(List<String> lines) {
        StringBuilder line = new StringBuilder(lines.getFirst());
        lines.stream().skip(1).forEach(each -> line.append(each, 1, each.length()));
        return line.toString();
    }

    private static List<String> folded(String line) {
        String text = new String(Folding.octets(line + "\r\n"), UTF_8);
        List<String> lines = Arrays.asList(text.substring(0, text.length() - 2).split("\r\n", -1));
        assertThat(lines).allMatch(each -> each.getBytes(UTF_8).length <= 75);
        return lines;
    }
}
