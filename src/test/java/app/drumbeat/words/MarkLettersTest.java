package app.drumbeat.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkLettersTest {

    private final Texts texts = Texts.of(Locale.UK);

    @ParameterizedTest
    @CsvSource(textBlock = """
            LINKEDIN, Our page,     in
            X,        Trust,        X
            WHATSAPP, Helpline,     wa
            OTHER,    Newsletter,   Ne
            OTHER,    '  Intranet', In
            OTHER,    N,            N
            OTHER,    🩺 Blog,      🩺
            OTHER,    ' ',          ?""")
    void aMarkHasTheLettersOfItsNetworkOrOfItsName(String network, String name, String letters) {
        assertThat(MarkLetters.of(network, name, texts)).isEqualTo(letters);
    }
}
