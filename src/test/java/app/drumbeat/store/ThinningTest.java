package app.drumbeat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

class ThinningTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void overFourHundredDaysTheLastWeekTheLastWeeksAndTheLastMonthsAreThere() {
        TreeSet<Instant> copies = new TreeSet<>();
        for (int day = 0; day < 400; day++) {
            Instant newest = MORNING.plus(Duration.ofDays(day));
            copies.add(newest);
            copies.removeAll(Thinning.surplus(copies, ZoneOffset.UTC));

            assertThat(copies.last()).isEqualTo(newest);
            assertThat(copies).hasSizeLessThanOrEqualTo(7 + 8 + 13);
            for (int age = 0; age < Math.min(7, day + 1); age++) {
                assertThat(copies).contains(newest.minus(Duration.ofDays(age)));
            }
            for (int week = 1; week < Math.min(7, day / 7 - 1); week++) {
                Instant back = newest.minus(Duration.ofDays(7L * week));
                assertThat(copies).anyMatch(within(back.minus(Duration.ofDays(7)), back.plus(Duration.ofDays(7))));
            }
            for (int month = 1; month < Math.min(12, day / 31 - 1); month++) {
                YearMonth wanted = YearMonth.from(day(newest)).minusMonths(month);
                assertThat(copies).anyMatch(copy -> YearMonth.from(day(copy)).equals(wanted));
            }
        }
    }

    @Test
    void severalCopiesOfOneDayAllStayForAWeekAndOneOfThemAfterwards() {
        List<Instant> ofOneDay = List.of(MORNING, MORNING.plusSeconds(1), MORNING.plusSeconds(3600));
        List<Instant> later = daily(MORNING.plus(Duration.ofDays(1)), 6);
        assertThat(Thinning.surplus(both(ofOneDay, later), ZoneOffset.UTC)).isEmpty();

        List<Instant> twoWeeks = daily(MORNING.plus(Duration.ofDays(14)), 7);
        assertThat(Thinning.surplus(both(ofOneDay, twoWeeks), ZoneOffset.UTC))
                .containsExactly(MORNING.plusSeconds(1), MORNING);
    }

    @Test
    void whatIsOlderThanAYearGoesWhereThereAreNewerOnes() {
        List<Instant> old = List.of(MORNING.minus(Duration.ofDays(366)), MORNING.minus(Duration.ofDays(900)));

        assertThat(Thinning.surplus(both(old, daily(MORNING.minus(Duration.ofDays(6)), 7)), ZoneOffset.UTC))
                .containsExactlyElementsOf(old);
    }

    @Test
    void aCalendarThatNobodyOpenedForYearsKeepsItsLastCopies() {
        List<Instant> lastWeek = daily(MORNING, 7);

        List<Instant> surplus = Thinning.surplus(both(lastWeek, List.of(MORNING.plus(Duration.ofDays(2000)))),
                ZoneOffset.UTC);

        assertThat(surplus).containsExactly(MORNING);
    }

    @Test
    void aClockThatJumpsTenYearsAheadAndReturnsLeavesAWeekOfCopies() {
        TreeSet<Instant> copies = new TreeSet<>(daily(MORNING, 60));
        copies.add(MORNING.plus(Duration.ofDays(3650)));
        copies.removeAll(Thinning.surplus(copies, ZoneOffset.UTC));
        copies.addAll(daily(MORNING.plus(Duration.ofDays(60)), 1));
        copies.removeAll(Thinning.surplus(copies, ZoneOffset.UTC));

        assertThat(copies).hasSize(Thinning.NEWEST_KEPT).contains(MORNING.plus(Duration.ofDays(60)),
                MORNING.plus(Duration.ofDays(59)), MORNING.plus(Duration.ofDays(55)));
    }

    @Test
    void whateverTheCopiesTheNewestStaysAndThinningTwiceIsThinningOnce() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Set<Instant> copies = new TreeSet<>();
            for (int i = random.nextInt(60); i >= 0; i--) {
                copies.add(MORNING.minusSeconds(random.nextInt(1 + random.nextInt(60_000_000))));
            }
            ZoneId zone = ZoneId.of(List.of("UTC", "Asia/Kathmandu", "America/New_York").get(seed % 3));
            TreeSet<Instant> kept = new TreeSet<>(copies);
            kept.removeAll(Thinning.surplus(copies, zone));

            assertThat(kept).contains(new TreeSet<>(copies).last());
            assertThat(kept.size()).isGreaterThanOrEqualTo(Math.min(copies.size(), Thinning.NEWEST_KEPT));
            assertThat(Thinning.surplus(kept, zone)).isEmpty();
        }
    }

    @Test
    void whereThereIsNothingNothingGoes() {
        assertThat(Thinning.surplus(List.of(), ZoneOffset.UTC)).isEmpty();
    }

    private static Predicate<Instant> within(Instant from, Instant to) {
        return copy -> !copy.isBefore(from.truncatedTo(ChronoUnit.DAYS)) && !copy.isAfter(to);
    }

    private static List<Instant> daily(Instant first, int days) {
        List<Instant> daily = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            daily.add(first.plus(Duration.ofDays(day)));
        }
        return daily;
    }

    private static List<Instant> both(List<Instant> one, List<Instant> other) {
        List<Instant> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static LocalDate day(Instant copy) {
        return LocalDate.ofInstant(copy, ZoneOffset.UTC);
    }
}
