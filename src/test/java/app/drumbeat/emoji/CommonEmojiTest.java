package app.drumbeat.emoji;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.port.EmojiNames;
import app.drumbeat.domain.port.EmojiNames.Named;

/** What emoji are called. */
class CommonEmojiTest {

    private static final EmojiNames NAMES = new CommonEmoji();

    @ParameterizedTest
    @CsvSource({"heart,❤️", "stethoscope,🩺", "syringe,💉", "thumbsup,👍", "tada,🎉", "smile,😄", "hospital,🏥",
            "warning,⚠️"})
    void aShortNameIsOneEmoji(String shortName, String emoji) {
        assertThat(NAMES.called(shortName)).map(Named::characters).contains(emoji);
    }

    @Test
    void whatBeginsWithWhatWasTypedComesFirstAndTheShortestOfIt() {
        List<Named> found = NAMES.matching("hear", 8);

        assertThat(found).hasSize(8).first().isEqualTo(new Named("❤️", "red heart"));
        assertThat(NAMES.matching("stetho", 8).getFirst().characters()).isEqualTo("🩺");
        assertThat(NAMES.matching("HOSPITAL", 8).getFirst().characters()).isEqualTo("🏥");
        assertThat(NAMES.matching("zzzz", 8)).isEmpty();
        assertThat(NAMES.called("no such thing")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nurse,🧑‍⚕️", "jab,💉", "dementia,🧠", "antenatal,🤰", "pharmacy,💊"})
    void theWordsOfTheTradeAreKnown(String typed, String emoji) {
        assertThat(NAMES.matching(typed, 8).getFirst().characters()).isEqualTo(emoji);
        assertThat(NAMES.matching(typed.substring(0, 3), 8)).extracting(Named::characters).contains(emoji);
    }

    @Test
    void thereIsOneOfEachHandAndNoneInSixColours() {
        assertThat(NAMES.matching("thumbs up", 50)).extracting(Named::characters).contains("👍").doesNotContain("👍🏽");
    }

    @Test
    void ourFontDrawsAllOfThem() throws IOException, FontFormatException {
        Font font;
        try (InputStream file = CommonEmojiTest.class
                .getResourceAsStream("/app/drumbeat/fonts/NotoEmoji-Regular.ttf")) {
            font = Font.createFont(Font.TRUETYPE_FONT, file);
        }
        List<Named> all = NAMES.matching("", 10_000);

        assertThat(all).hasSizeGreaterThan(1_200);
        assertThat(all).allSatisfy(named -> assertThat(named.characters().codePoints()
                .filter(point -> point != 0x200D && point != 0xFE0F && point != 0x20E3
                        && !(point >= 0xE0020 && point <= 0xE007F)))
                .as(named.name()).allMatch(font::canDisplay));
    }
}
