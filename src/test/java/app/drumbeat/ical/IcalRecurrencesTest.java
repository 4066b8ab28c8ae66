package app.drumbeat.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.port.Recurrences;

@Isolated("it changes the language and the zone of the whole machine for a moment")
class IcalRecurrencesTest {

    private static final DateSpan YEAR_2026 = new DateSpan(day("2026-01-01"), day("2026-12-31"));

    private final Recurrences recurrences = new IcalRecurrences();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "FREQ=YEARLY;BYMONTH=3;BYDAY=2TH              | 2019-03-14 | 2026-03-12",
            "FREQ=YEARLY                                  | 2009-12-25 | 2026-12-25",
            "FREQ=YEARLY;BYMONTH=11;BYDAY=-1FR            | 2020-11-27 | 2026-11-27",
            "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8 | 2018-11-06 | 2026-11-03",
            "FREQ=MONTHLY;BYDAY=1MO;COUNT=3               | 2026-02-02 | 2026-02-02 2026-03-02 2026-04-06",
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;UNTIL=20260401T000000Z | 2026-01-30 | 2026-01-30 2026-02-27 2026-03-31",
            "FREQ=MONTHLY;BYMONTHDAY=31                   | 2026-08-31 | 2026-08-31 2026-10-31 2026-12-31",
            "FREQ=WEEKLY;INTERVAL=2;UNTIL=20260201        | 2026-01-01 | 2026-01-01 2026-01-15 2026-01-29",
            "freq=yearly;bymonth=5;byday=+1MO             | 2020-05-04 | 2026-05-04",
            "FREQ=YEARLY;BYMONTHDAY=30;BYMONTH=2          | 2026-02-28 | 2026-02-28",
            "FREQ=DAILY;COUNT=2                           | 2025-12-31 | 2026-01-01"})
    void aRuleIsFollowedInsideItsWindow(String rule, LocalDate first, String expected) {
        assertThat(recurrences.between(rule.strip(), first, YEAR_2026)).extracting(LocalDate::toString)
                .containsExactly(expected.split(" "));
    }

    @Test
    void theFirstDayCountsWhetherItFitsTheRuleOrNot() {
        assertThat(recurrences.between("FREQ=YEARLY;BYMONTH=3;BYDAY=2TH", day("2026-01-07"), YEAR_2026))
                .containsExactly(day("2026-01-07"), day("2026-03-12"));
    }

    @Test
    void aLeapDayComesInLeapYearsOnly() {
        assertThat(recurrences.between("FREQ=YEARLY", day("2024-02-29"),
                new DateSpan(day("2024-01-01"), day("2033-01-01"))))
                .containsExactly(day("2024-02-29"), day("2028-02-29"), day("2032-02-29"));
    }

    @Test
    void nothingTakesPlaceBeforeTheFirstDay() {
        assertThat(recurrences.between("FREQ=DAILY", day("2027-01-01"), YEAR_2026)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FREQ=SOMETIMES", "BYDAY=MO", "FREQ=YEARLY;BYEASTER=1", "FREQ=HOURLY", "FREQ=MINUTELY",
            "FREQ=SECONDLY;COUNT=1000000000", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=2000000000",
            "FREQ=DAILY;COUNT=-1", "FREQ=DAILY;COUNT=99999999999", "FREQ=YEARLY;RSCALE=CHINESE",
            "FREQ=DAILY;UNTIL=tomorrow",
            "FREQ=DAILY;UNTIL=20269999", "FREQ=DAILY;BYDAY=XX", "FREQ=DAILY;BYMONTH=13", "FREQ", "=;=",
            "FREQ=DAILY;FREQ=WEEKLY"})
    void aRuleThatCannotBeFollowedIsNone(String rule) {
        assertThat(recurrences.understood(rule)).isEmpty();
        assertThat(recurrences.between(rule, day("2026-05-01"), YEAR_2026)).containsExactly(day("2026-05-01"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "FREQ=YEARLY;BYMONTH=3;BYDAY=2TH        | FREQ=YEARLY;BYMONTH=3;BYDAY=2TH",
            "bymonth=3; freq=yearly;                | FREQ=YEARLY;BYMONTH=3",
            "FREQ=WEEKLY;UNTIL=20260131T235959Z     | FREQ=WEEKLY;UNTIL=20260131",
            "FREQ=DAILY;BYHOUR=9;BYMINUTE=0;X-A=B   | FREQ=DAILY",
            "RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=OMIT | FREQ=YEARLY"})
    void aRuleIsKeptInOneForm(String written, String kept) {
        assertThat(recurrences.understood(written)).contains(kept);
        assertThat(recurrences.understood(kept)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=DAILY", "FREQ=DAILY;COUNT=1000000000", "FREQ=DAILY;COUNT=700000",
            "FREQ=DAILY;UNTIL=99991231", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5",
            "FREQ=YEARLY;INTERVAL=10000", "FREQ=DAILY;BYDAY=MO;BYMONTHDAY=13;BYSETPOS=366",
            "FREQ=DAILY;INTERVAL=10000;COUNT=9"})
    void aHostileRuleComesToAnEnd(String rule) {
        DateSpan longWindow = new DateSpan(day("2020-01-01"), day("9999-12-31"));

        List<LocalDate> days = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            recurrences.between(rule, day("0001-01-01"), YEAR_2026);
            return recurrences.between(rule, day("0001-01-01"), longWindow);
        });

        assertThat(days).hasSizeLessThanOrEqualTo(Recurrences.MOST).isSorted();
    }

    @Test
    void theLanguageOfTheMachinePlaysNoPart() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "ja-JP-u-ca-japanese")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(recurrences.understood("freq=yearly;bymonth=3;byday=2th;interval=1"))
                        .contains("FREQ=YEARLY;BYMONTH=3;BYDAY=2TH;INTERVAL=1");
                assertThat(recurrences.between("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", day("2020-05-11"), YEAR_2026))
                        .containsExactly(day("2026-05-11"));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
