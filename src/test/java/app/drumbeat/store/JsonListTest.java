package app.drumbeat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonListTest {

    @Test
    void textsAndNumbersComeBackAsTheyWere() {
        List<Object> values = List.of("", "plain", "\"\\/", "\b\f\n\r\t\u0000\u001f", "👩‍⚕️ שלום", "[1,2]", 0L, -42L,
                Long.MAX_VALUE, Long.MIN_VALUE);

        assertThat(JsonList.read(JsonList.write(values))).isEqualTo(values);
    }

    @Test
    void anEmptyListIsAnEmptyArray() {
        assertThat(JsonList.write(List.of())).isEqualTo("[]");
        assertThat(JsonList.read("[]")).isEmpty();
        assertThat(JsonList.read(" [ ] ")).isEmpty();
    }

    @Test
    void otherValuesStandInItAsInAColumn() {
        assertThat(Stored.of(List.of(LocalDate.of(2026, 3, 2)))).isEqualTo("[\"2026-03-02\"]");
    }

    @Test
    void whatAnotherProgramWroteIsReadToo() {
        assertThat(JsonList.read(" [ \"a\\/b\" , 7\n, \"\\u00e4\\ud83d\\udc99\\b\\f\\n\\r\\t\" ] "))
                .containsExactly("a/b", 7L, "ä💙\b\f\n\r\t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "]", "[]x", "[\"a\"", "[\"a", "[\"a\\", "[\"a\\u00", "[\"\\u00zz\"]", "[\"\\x\"]",
            "[\"a\" \"b\"]", "[,]", "[1,]", "[1.5]", "[true]", "[null]", "{}", "[[]]", "[--1]", "\"a\""})
    void whatIsNoListIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonList.read(text));
    }
}
