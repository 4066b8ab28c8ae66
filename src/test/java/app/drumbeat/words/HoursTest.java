package app.drumbeat.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How times of day are said. */
class HoursTest {

    @ParameterizedTest
    @CsvSource({
            "en-GB, REGION,      14:30",
            "de-DE, REGION,      14:30",
            "en-US, REGION,      2:30 PM",
            "en,    REGION,      14:30",
            "en-GB, TWELVE,      2:30 PM",
            "de-DE, TWELVE,      2:30 PM",
            "en-US, TWENTY_FOUR, 14:30",
    })
    void theRegionSaysHowUnlessThePersonDid(String language, Hours hours, String said) {
        DateWords words = new DateWords(hours.in(Locale.forLanguageTag(language)));

        assertThat(words.time(LocalTime.of(14, 30))).isEqualTo(said);
    }

    @Test
    void whatWasChosenCanBeTakenBack() {
        assertThat(Hours.REGION.in(Hours.TWELVE.in(Locale.UK))).isEqualTo(Locale.UK);
        assertThat(new DateWords(Hours.TWELVE.in(Locale.UK)).briefTime(LocalTime.MIDNIGHT)).isEqualTo("12am");
        assertThat(new DateWords(Hours.TWELVE.in(Locale.UK)).briefTime(LocalTime.of(14, 5))).isEqualTo("2:05pm");
        assertThat(new DateWords(Locale.UK).briefTime(LocalTime.of(14, 5))).isEqualTo("14:05");
    }
}
