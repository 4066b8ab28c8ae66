package app.drumbeat.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.port.Holidays.Region;

/** The days are those of gov.uk/bank-holidays for 2026. */
class BankHolidaysTest {

    private final BankHolidays holidays = new BankHolidays();

    @ParameterizedTest
    @CsvSource({
            "gb-eng, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
            "gb-wls, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
            "gb-sct, 01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28",
            "gb-nir, 01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28"})
    void theBankHolidaysOfEachPartOfTheUnitedKingdomAreThoseOfItsGovernment(String region, String days) {
        assertThat(holidays.of(region, 2026)).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(days.split(" ")).map(day -> LocalDate.parse("2026-" + day)).toList());
    }

    @Test
    void aChristmasOnASaturdayIsKeptOnTheMondayAfter() {
        assertThat(holidays.of("gb-eng", 2027)).contains(LocalDate.of(2027, 12, 27), LocalDate.of(2027, 12, 28))
                .doesNotContain(LocalDate.of(2027, 12, 25));
    }

    @Test
    void aRegionThatNobodyKnowsHasNone() {
        for (String region : List.of("zz", "", "gb-xyz", "..", "gb-eng-extra")) {
            assertThat(holidays.knows(region)).as(region).isFalse();
        }
        assertThat(holidays.of("zz", 2026)).isEmpty();
        assertThat(holidays.of("", 2026)).isEmpty();
    }

    @Test
    void theCountriesAndTheirPartsAreNamed() {
        assertThat(holidays.countries(Locale.ENGLISH)).contains(new Region("gb", "United Kingdom"),
                new Region("de", "Germany"));
        assertThat(holidays.countries(Locale.GERMAN)).contains(new Region("de", "Deutschland"));
        assertThat(holidays.parts("gb", Locale.ENGLISH)).contains(new Region("gb-eng", "England"),
                new Region("gb-sct", "Scotland"));
        assertThat(holidays.parts("zz", Locale.ENGLISH)).isEmpty();
        holidays.countries(Locale.ENGLISH).stream().map(Region::code)
                .forEach(code -> assertThat(holidays.knows(code)).as(code).isTrue());
    }
}
