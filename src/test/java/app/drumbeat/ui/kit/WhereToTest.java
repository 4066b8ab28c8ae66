package app.drumbeat.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.drumbeat.ui.OpenCalendar;
import app.drumbeat.words.Texts;

class WhereToTest {

    /** Wednesday, 2 December 2026. */
    private final LocalDate today = OpenCalendar.TODAY;
    private final WhereTo whereTo = new WhereTo(Texts.of(Locale.UK), today, DayOfWeek.MONDAY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            today             | 2026-12-02
            3 dec             | 2026-12-03
            December 3 2027   | 2027-12-03
            10 jan            | 2027-01-10
            next fri          | 2026-12-11
            fri               | 2026-12-04
            +2w               | 2026-12-16
            -3d               | 2026-11-29
            2027-01-15        | 2027-01-15
            2027-01           | 2027-01-01
            dec               | 2026-12-01
            february          | 2027-02-01
            Feb 2028          | 2028-02-01
            sept              | 2026-09-01
            -1m               | 2026-11-02
            + 3 m             | 2027-03-02
            +1y               | 2027-12-02
            week 50           | 2026-12-07
            w50               | 2026-12-07
            w2                | 2027-01-11
            w53               | 2026-12-28
            """)
    void aDayAMonthAWeekOrAStepIsReadAsItWasMeant(String words, LocalDate day) {
        assertThat(whereTo.read(words)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "soon", "31 feb", "2027-13", "2027-02-30", "de", "dec dec", "+", "w0", "w60",
            "45.12.", "december nineteen", "9999999999", "+99999y"})
    void whatIsNoPlaceInTheCalendarIsNotGuessed(String words) {
        assertThat(whereTo.read(words)).isEmpty();
    }

    @Test
    void monthsAreKnownInThePersonsLanguageToo() {
        WhereTo german = new WhereTo(Texts.of(Locale.GERMANY), today, DayOfWeek.MONDAY);

        assertThat(german.read("dezember")).contains(LocalDate.of(2026, 12, 1));
        assertThat(german.read("märz 2027")).contains(LocalDate.of(2027, 3, 1));
        assertThat(german.read("january")).contains(LocalDate.of(2027, 1, 1));
    }

    @Test
    void whateverIsTypedNothingBreaks() {
        String signs = "0123456789 .-/+decfriwmyjan,🗓️ ";
        Random random = new Random(5);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder words = new StringBuilder();
            for (int i = random.nextInt(14); i > 0; i--) {
                words.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(whereTo.read(words.toString())).isNotNull();
        }
    }
}
