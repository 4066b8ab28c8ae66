package app.drumbeat.ui.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a colon begins the name of an emoji. */
class EmojiWordTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {":he | 0 | he | false", "Thank you :heart: | 10 | heart | true",
            "(:+1x | -1 | | ", "(:th | 1 | th | false", "two :red_hea | 4 | red_hea | false"})
    void aColonAfterABlankAndTwoLetters(String text, int from, String name, Boolean complete) {
        if (from < 0) {
            assertThat(EmojiWord.before(text, text.length())).isEmpty();
        } else {
            assertThat(EmojiWord.before(text, text.length()))
                    .contains(new EmojiWord(from, text.length(), name, complete));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"at 10:30", "https://example.org", "Note: see", "Note:see", ":h", ":", "::", ": he", ":)",
            "10:he"})
    void timesLinksAndPlainColonsAreNone(String text) {
        assertThat(EmojiWord.before(text, text.length())).isEmpty();
    }
}
