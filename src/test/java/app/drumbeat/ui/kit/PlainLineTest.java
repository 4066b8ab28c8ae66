package app.drumbeat.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What one line shows of words that were meant for more, or for nobody's eyes. */
class PlainLineTest {

    @Test
    void breaksBecomeBlanksAndWhatNobodySeesIsLeftOut() {
        assertThat(PlainLine.of("one\ntwo\tthree\u2028four")).isEqualTo("one two three four");
        assertThat(PlainLine.of("a\u0000b\u0007c\u0085d\ufeffe")).isEqualTo("abcde");
    }

    @Test
    void nothingTurnsTheLettersRoundAndTheirOwnDirectionStays() {
        assertThat(PlainLine.of("invoice\u202Efdp.exe")).isEqualTo("invoicefdp.exe");
        assertThat(PlainLine.of("اعرف علامات تعفن الدم")).isEqualTo("اعرف علامات تعفن الدم");
        assertThat(PlainLine.of("👩‍⚕️ nurse")).as("joiners of emoji").isEqualTo("👩‍⚕️ nurse");
    }
}
