package app.drumbeat.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.plan.CampaignBar;
import app.drumbeat.domain.plan.PlanDay;
import app.drumbeat.domain.plan.PlanWeek;
import app.drumbeat.domain.plan.SilenceBand;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.calendar.WeekFit.DayFit;
import app.drumbeat.ui.post.PostChip;

class WeekFitTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final QuietPeriod CHRISTMAS = HospitalPlan.CHRISTMAS;

    /** One Monday with posts in a row of a height, below so many campaigns and above so many silences. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # posts, height, campaigns, silences | tall chips, low chips, counted
            0,       130,    0,         0,           0,          0,         0
            1,       130,    0,         0,           1,          0,         0
            2,       130,    1,         1,           2,          0,         0
            3,       130,    1,         1,           0,          3,         0
            4,       130,    1,         1,           0,          2,         2
            4,       130,    0,         0,           0,          4,         0
            40,      130,    1,         1,           0,          2,         38
            500,     130,    0,         0,           0,          4,         496
            6,       350,    1,         1,           6,          0,         0
            9,       88,     0,         0,           0,          2,         7
            1,       88,     1,         1,           0,          1,         0
            2,       88,     1,         1,           0,          0,         2
            """)
    void chipsAreTallWhereTheyFitElseLowElseCounted(int posts, double height, int campaigns, int silences, int tall,
            int low, int counted) {
        DayFit monday = WeekFit.of(week(posts, campaigns, silences), height).days().getFirst();

        assertThat(monday.more()).isEqualTo(counted);
        assertThat(monday.shown()).isEqualTo(tall + low);
        if (monday.shown() > 0) {
            assertThat(monday.chip()).isEqualTo(tall > 0 ? PostChip.TALL : PostChip.LOW);
        }
    }

    @Test
    void silencesBeyondThreeAreFoldedAndCounted() {
        Folding<SilenceBand> folding = WeekFit.of(week(0, 0, 5), 350).silences();

        assertThat(folding.shown()).hasSize(3);
        assertThat(folding.folds()).singleElement().satisfies(fold -> {
            assertThat(fold.hidden()).hasSize(2);
            assertThat(fold.first()).isZero();
            assertThat(fold.last()).isEqualTo(6);
        });
    }

    @Test
    void aFoldLiesOnlyOverTheDaysThatHaveSomethingBehindIt() {
        List<SilenceBand> bands = List.of(band(0, 0, 6), band(1, 0, 6), band(2, 0, 6), band(3, 1, 2), band(3, 5, 6));

        List<Folding.Fold<SilenceBand>> folds = Folding.of(bands, SilenceBand::lane, SilenceBand::days, MONDAY, 3, 4)
                .folds();

        assertThat(folds).extracting(Folding.Fold::first).containsExactly(1, 5);
        assertThat(folds).extracting(Folding.Fold::last).containsExactly(2, 6);
    }

    @Test
    void theReasonOfAQuietPeriodStandsOnItsFirstDayInEachWeek() {
        List<PlanDay> days = IntStream.range(0, 7).mapToObj(i -> new PlanDay(MONDAY.plusDays(i), List.of(), List.of(),
                i < 3 ? List.of() : List.of(CHRISTMAS), List.of())).toList();
        PlanWeek week = new PlanWeek(50, days, List.of(), List.of(), 0, 0, List.of());

        assertThat(IntStream.range(0, 7).filter(column -> WeekFit.saysQuiet(week, column))).containsExactly(3);
    }

    @Test
    void nothingIsEverLeftOutAndNothingReachesBeyondItsRow() {
        Random random = new Random(3);
        for (int round = 0; round < 20_000; round++) {
            double height = WeekFit.LEAST + random.nextInt(300);
            int posts = random.nextInt(random.nextBoolean() ? 8 : 600);
            PlanWeek week = week(posts, random.nextInt(8), random.nextInt(13),
                    random.nextBoolean() ? List.of(CHRISTMAS) : List.of());
            WeekFit fit = WeekFit.of(week, height);
            DayFit monday = fit.days().getFirst();

            assertThat(monday.shown() + monday.more()).isEqualTo(posts);
            double end = monday.more() > 0
                    ? monday.moreTop() + WeekFit.MORE - 1
                    : monday.shown() == 0 ? 0 : monday.chipTop(monday.shown() - 1) + monday.chip();
            assertThat(end).as("%s posts in %s", posts, height)
                    .isLessThanOrEqualTo(height - 2 - fit.silences().lines() * WeekFit.BAND + 0.001);
            assertThat(gathered(fit.silences())).isEqualTo(week.silences().size());
            assertThat(gathered(fit.campaigns())).isEqualTo(week.campaigns().size());
        }
    }

    private static int gathered(Folding<?> folding) {
        return folding.shown().size() + folding.folds().stream().mapToInt(fold -> fold.hidden().size()).sum();
    }

    private static PlanWeek week(int posts, int campaigns, int silences) {
        return week(posts, campaigns, silences, List.of());
    }

    private static PlanWeek week(int posts, int campaigns, int silences, List<QuietPeriod> quiet) {
        List<PlanDay> days = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            days.add(new PlanDay(MONDAY.plusDays(i), i == 0 ? posts(posts) : List.of(), List.of(), quiet, List.of()));
        }
        return new PlanWeek(50, days, IntStream.range(0, campaigns).mapToObj(WeekFitTest::campaign).toList(),
                IntStream.range(0, silences).mapToObj(lane -> band(lane, 0, 6)).toList(), 0, 0, List.of());
    }

    private static List<Post> posts(int count) {
        return IntStream.range(0, count).mapToObj(i -> HospitalPlan.post("p" + i, HospitalPlan.LINKEDIN, MONDAY,
                LocalTime.of(9, 0), PostStatus.DRAFT, "Post")).toList();
    }

    private static CampaignBar campaign(int lane) {
        DateSpan days = new DateSpan(MONDAY, MONDAY.plusDays(6));
        return new CampaignBar(new Campaign(Id.of("c" + lane), "Campaign", days, List.of()), days, lane);
    }

    private static SilenceBand band(int lane, int first, int last) {
        DateSpan days = new DateSpan(MONDAY.plusDays(first), MONDAY.plusDays(last));
        Silence silence = new Silence(days.first(), days.last(), 5, false, List.of());
        return new SilenceBand(HospitalPlan.LINKEDIN, silence, days, lane);
    }
}
