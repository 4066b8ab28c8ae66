package app.drumbeat.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;

/** The days of November and December 2026: the 2nd of November is a Monday, the 25th of December a Friday. */
class LeadTimeTest {

    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28),
            LocalDate.of(2027, 1, 1));

    private final LeadTime lead = new LeadTime(new WorkingDays(Office.WEEKDAYS, HOLIDAYS::contains), List.of());

    @ParameterizedTest
    @CsvSource({
            // publish, days of each step, submit by
            "2026-11-27, 2 1,  2026-11-23",
            "2026-11-27, 0,    2026-11-26",
            "2026-11-27, 1,    2026-11-25",
            "2026-11-30, 1,    2026-11-26", // Monday: the review is on Friday
            "2026-11-29, 1,    2026-11-26", // Sunday too
            "2026-12-29, 1,    2026-12-23", // over Christmas: the review is on the 24th
            "2027-01-04, 5,    2026-12-22", // 23, 24, 29, 30, 31
            "2026-11-27, 5 3 2 1, 2026-11-11"})
    void theLatestDayToSubmitIsCountedBackInWorkingDays(LocalDate publish, String days, LocalDate by) {
        assertThat(lead.before(publish, steps(days)).orElseThrow().submitBy()).isEqualTo(by);
    }

    @Test
    void eachStepHasItsDays() {
        LeadTime.Plan plan = lead.before(LocalDate.of(2026, 12, 3), steps("2 0 3")).orElseThrow();
        assertThat(plan.steps()).containsExactly(
                new DateSpan(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 27)),
                DateSpan.day(LocalDate.of(2026, 11, 27)),
                new DateSpan(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 2)));
        assertThat(plan.submitBy()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void aStepWaitsUntilOneOfItsPeopleIsThere() {
        Reviewer asha = reviewer("asha", new DateSpan(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 27)));
        Reviewer ben = reviewer("ben");
        RouteStep both = new RouteStep("Clinical", 1, List.of(asha.id(), ben.id()));
        RouteStep ashaAlone = new RouteStep("Clinical", 1, List.of(asha.id()));
        LeadTime withThem = new LeadTime(new WorkingDays(Office.WEEKDAYS, HOLIDAYS::contains), List.of(asha, ben));
        LocalDate publish = LocalDate.of(2026, 11, 27);
        assertThat(withThem.before(publish, List.of(both)).orElseThrow().submitBy())
                .isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(withThem.before(publish, List.of(ashaAlone)).orElseThrow().submitBy())
                .isEqualTo(LocalDate.of(2026, 11, 19));
    }

    @Test
    void somebodyWhoIsGoneFromTheListKeepsNobodyWaiting() {
        RouteStep step = new RouteStep("Legal", 1, List.of(Id.of("left")));
        assertThat(lead.before(LocalDate.of(2026, 11, 27), List.of(step)).orElseThrow().submitBy())
                .isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void whereEverybodyIsAwayForYearsThereIsNoDay() {
        Reviewer away = reviewer("asha", new DateSpan(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1)));
        LeadTime never = new LeadTime(new WorkingDays(Office.WEEKDAYS, day -> false), List.of(away));
        List<RouteStep> steps = List.of(new RouteStep("Clinical", 1, List.of(away.id())));
        assertThat(never.before(LocalDate.of(2026, 11, 27), steps)).isEmpty();
        assertThat(never.readyAfter(LocalDate.of(2026, 11, 27), steps)).isEmpty();
    }

    @Test
    void nobodyReviewsWhileTheOrganisationIsClosed() {
        Office closed = Office.WEEKDAYS.closed(
                List.of(new DateSpan(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 26))));
        assertThat(new LeadTime(new WorkingDays(closed, day -> false), List.of())
                .before(LocalDate.of(2026, 11, 27), steps("1")).orElseThrow().submitBy())
                .isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void whoeverSubmitsOnTheLatestDayIsReadyInTimeAndADayLaterIsNot() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            LocalDate publish = LocalDate.of(2026, 10, 1).plusDays(random.nextInt(120));
            List<RouteStep> steps = IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(step -> new RouteStep("s" + step, random.nextInt(6), List.of())).toList();
            LocalDate by = lead.before(publish, steps).orElseThrow().submitBy();
            assertThat(lead.readyAfter(by, steps).orElseThrow()).as("%s %s", publish, steps)
                    .isBeforeOrEqualTo(publish);
            boolean anyDays = steps.stream().anyMatch(step -> step.days() > 0);
            LocalDate next = by.plusDays(1).datesUntil(by.plusDays(15))
                    .filter(day -> new WorkingDays(Office.WEEKDAYS, HOLIDAYS::contains).has(day)).findFirst()
                    .orElseThrow();
            if (anyDays) {
                assertThat(lead.readyAfter(next, steps).orElseThrow()).isAfter(publish);
            }
        }
    }

    private static List<RouteStep> steps(String days) {
        return Arrays.stream(days.split(" ")).map(count -> new RouteStep("step", Integer.parseInt(count), List.of()))
                .toList();
    }

    private static Reviewer reviewer(String id, DateSpan... away) {
        return new Reviewer(Id.of(id), id, "", "", List.of(away));
    }
}
