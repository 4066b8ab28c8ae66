package app.drumbeat.domain.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.ical.IcalRecurrences;

/** How posts return: rules as people choose them, and the days that come of them. */
class RepeatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2026-12-03 | FREQ=WEEKLY;BYDAY=TH | FREQ=MONTHLY;BYMONTHDAY=3 | FREQ=MONTHLY;BYDAY=1TH",
            "2026-12-31 | FREQ=WEEKLY;BYDAY=TH | FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1 | FREQ=MONTHLY;BYDAY=-1TH",
            "2026-12-22 | FREQ=WEEKLY;BYDAY=TU | FREQ=MONTHLY;BYMONTHDAY=22 | FREQ=MONTHLY;BYDAY=4TU"})
    void aDayReturnsEachWeekOnItsNumberOrOnItsWeekday(LocalDate day, String weekly, String onDay, String onWeekday) {
        assertThat(Repeat.of(day)).extracting(Repeat::rule).containsExactly(weekly, onDay, onWeekday);
    }

    @Test
    void whatIsChosenIsReadBackFromItsRule() {
        for (Repeat repeat : List.of(new Repeat.Weekly(3, Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                new Repeat.OnDay(1, 28), new Repeat.OnDay(2, 29), new Repeat.OnDay(1, 30), new Repeat.OnDay(1, 31),
                new Repeat.OnDay(12, 1), new Repeat.OnWeekday(1, -1, DayOfWeek.SUNDAY))) {
            assertThat(Repeat.of(repeat.rule())).contains(repeat);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY;BYDAY=5MO", "FREQ=MONTHLY;BYMONTHDAY=-1",
            "FREQ=MONTHLY;BYMONTHDAY=28,30;BYSETPOS=-1", "FREQ=YEARLY;BYMONTH=3;BYDAY=2TH",
            "FREQ=WEEKLY;BYDAY=TH;COUNT=3",
            "FREQ=MONTHLY;BYMONTHDAY=99"})
    void otherRulesAreLeftAsTheyAre(String rule) {
        assertThat(Repeat.of(rule)).isEmpty();
    }

    @Test
    void theLastDayOfTheMonthStaysTheLastDay() {
        LocalDate first = LocalDate.of(2026, 1, 31);

        assertThat(new IcalRecurrences().between(new Repeat.OnDay(1, 31).rule(), first,
                new DateSpan(first, LocalDate.of(2026, 5, 1)))).containsExactly(first, LocalDate.of(2026, 2, 28),
                        LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 30));
    }

    @Test
    void nonsenseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Repeat.Weekly(1, Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Repeat.OnDay(1, 32));
        assertThatIllegalArgumentException().isThrownBy(() -> new Repeat.OnWeekday(1, 5, DayOfWeek.MONDAY));
    }
}
