package app.drumbeat.application.intake.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.drumbeat.domain.port.Cell;

class DateTextTest {

    /** Written, as day/month, as month/day; years that are not written are 2026. A dash: no day in this order. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "2026-03-04; 2026-03-04; 2026-03-04",
            "2026/03/04; 2026-03-04; 2026-03-04",
            "2026.3.4; 2026-03-04; 2026-03-04",
            "20260304; 2026-03-04; 2026-03-04",
            "3/4/2026; 2026-04-03; 2026-03-04",
            "3.4.2026; 2026-04-03; 2026-03-04",
            "03-04-26; 2026-04-03; 2026-03-04",
            "3. 4. 2026; 2026-04-03; 2026-03-04",
            "25/03/2026; 2026-03-25; -",
            "03/25/2026; -; 2026-03-25",
            "3/4; 2026-04-03; 2026-03-04",
            "3.4.; 2026-04-03; 2026-03-04",
            "Mon 3 March; 2026-03-03; 2026-03-03",
            "Monday, March 3rd, 2025; 2025-03-03; 2025-03-03",
            "3rd of March 2026; 2026-03-03; 2026-03-03",
            "Sun, Dec 14, 2025; 2025-12-14; 2025-12-14",
            "5 Mar 26; 2026-03-05; 2026-03-05",
            "Mar 5, 26; 2026-03-05; 2026-03-05",
            "5-Mar-2026; 2026-03-05; 2026-03-05",
            "March 5; 2026-03-05; 2026-03-05",
            "2026 March 5; 2026-03-05; 2026-03-05",
            "Di., 3. März 2026; 2026-03-03; 2026-03-03",
            "Dienstag, den 3. März; 2026-03-03; 2026-03-03",
            "1. Jänner 2026; 2026-01-01; 2026-01-01",
            "le 1er août 2026; 2026-08-01; 2026-08-01",
            "mar. 3 mars 2026; 2026-03-03; 2026-03-03",
            "mardi 3 févr. 2026; 2026-02-03; 2026-02-03",
            "martes, 3 de marzo de 2026; 2026-03-03; 2026-03-03",
            "mar 3 mar; 2026-03-03; 2026-03-03",
            "3 mar; 2026-03-03; 2026-03-03",
            "mié 4 mar 2026; 2026-03-04; 2026-03-04",
            "lunes 2/3/2026; 2026-03-02; 2026-02-03",
            "Fri 13/3; 2026-03-13; -",
            "3–5 March 2026; 2026-03-03; 2026-03-03",
            "٣/٤/٢٠٢٦; 2026-04-03; 2026-03-04",
            "46084; 2026-03-03; 2026-03-03",
            "12/30/2024 10:23; -; 2024-12-30",
            "07/17/2017 03:00:13 PM; -; 2017-07-17",
            "3 March 2026 at 9.30am; 2026-03-03; 2026-03-03",
            "19.3.2026, 14:30 Uhr; 2026-03-19; -",
            "3 MARCH 2026; 2026-03-03; 2026-03-03",
            "Sept 3, 2026; 2026-09-03; 2026-09-03",
            "03-Mar-26; 2026-03-03; 2026-03-03",
            "3/Mar/2026; 2026-03-03; 2026-03-03",
            "Wed., 4 Mar.; 2026-03-04; 2026-03-04",
            "Weds 4 March 2026; 2026-03-04; 2026-03-04",
            "2026/3/4; 2026-03-04; 2026-03-04",
            "2026.03.04; 2026-03-04; 2026-03-04",
            "3 déc. 2026; 2026-12-03; 2026-12-03",
            "3 de diciembre; 2026-12-03; 2026-12-03",
            "Mittwoch 4.3.; 2026-03-04; 2026-04-03",
            "(3 March 2026); 2026-03-03; 2026-03-03",
            "3\u00a0March\u00a02026; 2026-03-03; 2026-03-03",
            "04 / 03 / 2026; 2026-03-04; 2026-04-03",
    })
    void aDateIsReadHoweverItIsWritten(String written, String dayFirst, String monthFirst) {
        WrittenDate date = DateText.of(written).orElseThrow();

        assertThat(day(date, DateOrder.DMY)).isEqualTo(dayFirst);
        assertThat(day(date, DateOrder.MDY)).isEqualTo(monthFirst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TBC", "next week", "soon", "Q3", "March 2026", "2026", "week 12", "30 February 2026",
            "31/31/2026", "0/0/2026", "https://example.org/2026/03/04", "10:30", "1463036", "Post 3 of 4",
            "3 March 4 April", "1/2/3/4", "v1.2.3", "99/99", "COVID-19", "5 tips", "Day 3", "2026-13-40", "9 am",
            "Facebook", "+44 20 7946 0958"})
    void whatIsNoDateIsNotTakenForOne(String written) {
        assertThat(DateText.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2018-01-30 21:45 +0000,2018-01-30T21:45:00Z", "2019-02-04T16:48:46Z,2019-02-04T16:48:46Z",
            "Thu Apr 09 01:31:50 +0000 2015,2015-04-09T01:31:50Z", "2026-03-02T09:30:00+02:00,2026-03-02T07:30:00Z"})
    void aTimeWithAnOffsetIsAnInstant(String written, Instant instant) {
        assertThat(DateText.of(written).orElseThrow().instant()).contains(instant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"12/30/2024 10:23; 10:23", "07/17/2017 03:00:13 PM; 15:00:13",
            "3 March 2026 at 9.30am; 09:30", "3 March 2026 9am; 09:00", "19.3.2026, 14:30 Uhr; 14:30",
            "5 mai 2026 14h30; 14:30", "2026-03-02T09:30:00; 09:30"})
    void theTimeBesideADateIsRead(String written, String time) {
        assertThat(DateText.of(written).orElseThrow().time().orElseThrow()).hasToString(time);
    }

    @Test
    void midnightBesideADateIsHowProgramsWriteNoTime() {
        assertThat(DateText.of("2020-03-29T00:00:00").orElseThrow().time()).isEmpty();
        assertThat(DateText.of("07/17/2017 12:00:00 AM").orElseThrow().time()).isEmpty();
    }

    @Test
    void aYearThatNoPlanCouldHaveIsKnownAsOdd() {
        WrittenDate date = DateText.of("14/10/20240").orElseThrow();

        assertThat(date.oddYear()).isTrue();
        assertThat(date.in(DateOrder.DMY, 2024)).contains(LocalDate.of(2024, 10, 14));
    }

    @Test
    void aNumberIsTheDayOfAMonthOrADayCountedFrom1900() {
        assertThat(DateText.of(new Cell.Number(new BigDecimal("17"))).orElseThrow().in(3, 2026))
                .contains(LocalDate.of(2026, 3, 17));
        assertThat(DateText.of(new Cell.Number(new BigDecimal("46084"))).orElseThrow().in(DateOrder.DMY, 0))
                .contains(LocalDate.of(2026, 3, 3));
        assertThat(DateText.of(new Cell.Number(new BigDecimal("1092464996930310144")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3/4/2026,true", "3/3/2026,false", "13/4/2026,false", "2026-03-04,false", "3 Apr,false"})
    void onlyFiguresThatMakeTwoDaysAreAmbiguous(String written, boolean ambiguous) {
        assertThat(DateText.of(written).orElseThrow().isAmbiguous()).isEqualTo(ambiguous);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Social plan March 2026;3;2026", "MÄRZ;3;-", "Août 2026;8;2026",
            "Q3 2026;-;2026",
            "Plan 2025/26;-;2025", "2022 Social Media Content Calendar;-;2022", "mayo;5;-", "May we help you?;-;-",
            "Jan-Jun 2026;-;2026", "Sep 26;-;-", "Sept;9;-", "Content calendar;-;-"})
    void headingsNameMonthAndYear(String heading, String month, String year) {
        assertThat(CalendarWords.monthIn(heading).map(String::valueOf).orElse("-")).isEqualTo(month);
        assertThat(CalendarWords.yearIn(heading).map(String::valueOf).orElse("-")).isEqualTo(year);
    }

    private static String day(WrittenDate date, DateOrder order) {
        Optional<LocalDate> day = date.in(order, 2026);
        return day.map(LocalDate::toString).orElse("-");
    }
}
