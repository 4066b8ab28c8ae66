package app.drumbeat.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.drumbeat.ui.kit.TextRuns.Run;

class TextRunsTest {

    /** Emoji stand in brackets. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Know the signs                 | Know the signs
            Thank you 💙                   | Thank you [💙]
            💙💚 both                      | [💙💚] both
            a 👩‍⚕️ b                       | a [👩‍⚕️] b
            wave 👋🏽!                      | wave [👋🏽]!
            flags 🇬🇧🇫🇷                     | flags [🇬🇧🇫🇷]
            Scotland 🏴󠁧󠁢󠁳󠁣󠁴󠁿 wins             | Scotland [🏴󠁧󠁢󠁳󠁣󠁴󠁿] wins
            press 1️⃣ or 2                 | press [1️⃣] or 2
            love ❤️ and ❤ as text         | love [❤️] and ❤ as text
            call 999 #Sepsis               | call 999 #Sepsis
            © and ™ and … and –            | © and ™ and … and –
            """)
    void emojiStandApartFromWords(String text, String marked) {
        assertThat(TextRuns.of(text).stream().map(run -> run.emoji() ? "[" + run.text() + "]" : run.text())
                .collect(Collectors.joining())).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Grüße", "naïve – “quoted” … 100 %", "Ελληνικά, Кириллица", "北京", "#1 * 2"})
    void wordsWithoutEmojiArePlain(String text) {
        assertThat(TextRuns.isPlain(text)).isTrue();
    }

    @Test
    void theRunsTogetherAreTheTextWhateverItIs() {
        String signs = "ab 1#*é💙👩‍⚕️\u200D\uFE0F\uFE0E\u20E3🇬🇧🏽\uD83D\uDC99\uD83D";
        Random random = new Random(7);
        for (int round = 0; round < 5000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            List<Run> runs = TextRuns.of(text.toString());

            assertThat(runs.stream().map(Run::text).collect(Collectors.joining())).isEqualTo(text.toString());
            assertThat(runs).noneMatch(run -> run.text().isEmpty());
            assertThat(TextRuns.isPlain(text.toString())).isEqualTo(runs.stream().noneMatch(Run::emoji));
        }
    }
}
