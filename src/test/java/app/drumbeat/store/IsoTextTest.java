package app.drumbeat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, times and instants read by their digits are those that the parser of the language reads. */
class IsoTextTest {

    @Test
    void theyAreWhatTheParserReads() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = LocalDate.ofEpochDay(random.nextInt(-700_000, 2_900_000));
            LocalTime time = LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L));
            Instant instant = Instant.ofEpochSecond(random.nextLong(-60_000_000_000L, 250_000_000_000L),
                    random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));

            assertThat(IsoText.day(day.toString())).isEqualTo(day);
            assertThat(IsoText.time(time.toString())).isEqualTo(time);
            assertThat(IsoText.time(time.withSecond(0).withNano(0).toString()))
                    .isEqualTo(time.withSecond(0).withNano(0));
            assertThat(IsoText.instant(instant.toString())).isEqualTo(instant);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13-01", "2026-1-01", "abcd-ef-gh", "", "0000-00-00"})
    void whatIsNoDayIsRefused(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> IsoText.day(text));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> IsoText.time("25:00"));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> IsoText.instant("2026-02-30T25:00:00Z"));
    }
}
