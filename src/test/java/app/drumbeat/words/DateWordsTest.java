package app.drumbeat.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);
    private final DateWords english = new DateWords(Locale.UK);
    private final DateWords german = new DateWords(Locale.GERMANY);

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-12-03, Thu 3 Dec
            2027-05-03, Mon 3 May
            2027-12-03, Fri 3 Dec 2027
            2025-12-03, Wed 3 Dec 2025""")
    void aDayFarAwaySaysItsYear(LocalDate day, String words) {
        assertThat(english.day(day, TODAY)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-12-09, 2026-12-09, Wed 9 Dec
            2026-12-09, 2026-12-16, 9 – 16 Dec
            2026-12-28, 2027-01-03, 28 Dec – 3 Jan
            2027-12-28, 2028-01-03, 28 Dec – 3 Jan 2028""")
    void aSpanSaysTheMonthOnceWhereThatIsEnough(LocalDate first, LocalDate last, String words) {
        assertThat(english.span(first, last, TODAY)).isEqualTo(words);
    }

    @Test
    void aPlanWithoutATimeIsSaidByItsDay() {
        assertThat(english.slot(TODAY, Optional.of(LocalTime.of(9, 30)), TODAY)).isEqualTo("Wed 2 Dec, 09:30");
        assertThat(english.slot(TODAY, Optional.empty(), TODAY)).isEqualTo("Wed 2 Dec");
    }

    @Test
    void otherLanguagesSayDatesTheirWay() {
        assertThat(german.day(TODAY, TODAY)).isEqualTo("Mi 2. Dez.");
        assertThat(german.month(YearMonth.of(2026, 3))).isEqualTo("März 2026");
        assertThat(german.weekday(DayOfWeek.SUNDAY)).isEqualTo("So");
        assertThat(german.fullDay(TODAY)).isEqualTo("Mittwoch, 2. Dezember 2026");
    }
}
