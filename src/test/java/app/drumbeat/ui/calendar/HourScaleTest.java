package app.drumbeat.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.plan.PlanDay;
import app.drumbeat.domain.plan.PlanWeek;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.ui.calendar.DayOrder.Places;
import app.drumbeat.ui.calendar.DayOrder.Spot;
import app.drumbeat.ui.post.PostChip;

class HourScaleTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final double HEIGHT = 640;

    @ParameterizedTest
    @CsvSource(textBlock = """
            # times of the posts, first hour, end of the last
            '',                   7,  21
            '10:00 17:30',        7,  21
            '05:45',              5,  21
            '23:30',              7,  24
            '00:00 22:00',        0,  23
            '- -',                7,  21
            """)
    void theHoursReachAsFarAsThePostsDo(String times, int from, int to) {
        HourScale scale = scale(times);

        assertThat(scale.from()).isEqualTo(from);
        assertThat(scale.to()).isEqualTo(to);
    }

    @Test
    void aPostBeginsAtItsTime() {
        HourScale scale = scale("10:00 17:30");

        assertThat(places(scale, "10:00 17:30").spots()).extracting(Spot::top)
                .containsExactly((double) Math.round(scale.y(LocalTime.of(10, 0))),
                        (double) Math.round(scale.y(LocalTime.of(17, 30))));
    }

    @Test
    void thePostsWithoutATimeStandAboveTheHours() {
        HourScale scale = scale("- - 09:00");

        assertThat(places(scale, "- - 09:00").spots().subList(0, 2))
                .allSatisfy(spot -> assertThat(spot.top() + spot.height()).isLessThanOrEqualTo(scale.top()));
    }

    @Test
    void whereTwoWouldCoverEachOtherTheLaterSlidesDown() {
        HourScale scale = scale("10:00 10:00 10:05");

        List<Spot> spots = places(scale, "10:00 10:00 10:05").spots();

        assertThat(spots).extracting(spot -> spot.post().slot().orElseThrow().time().orElseThrow())
                .containsExactly(LocalTime.of(10, 0), LocalTime.of(10, 0), LocalTime.of(10, 5));
        assertThat(spots.get(1).top()).isEqualTo(spots.get(0).top() + PostChip.LOW + WeekFit.CHIP_GAP);
    }

    @Test
    void aPostLateAtNightStaysOnThePage() {
        HourScale scale = scale("23:55 23:58");

        assertThat(places(scale, "23:55 23:58").spots())
                .allSatisfy(spot -> assertThat(spot.top() + spot.height()).isLessThanOrEqualTo(scale.bottom()));
    }

    @Test
    void howeverManyPostsNoneIsLostAndNoneCoversAnother() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder times = new StringBuilder();
            int count = random.nextInt(60);
            for (int i = 0; i < count; i++) {
                times.append(random.nextInt(6) == 0
                        ? "- "
                        : "%02d:%02d ".formatted(random.nextInt(24), random.nextInt(60)));
            }
            double height = 200 + random.nextInt(900);
            HourScale scale = scale(times.toString(), height);
            Places places = places(scale, times.toString());

            assertThat(places.spots().size() + places.more()).isEqualTo(count);
            double free = 0;
            for (Spot spot : places.spots()) {
                assertThat(spot.top()).isGreaterThanOrEqualTo(free);
                free = spot.top() + spot.height();
            }
            assertThat(free).isLessThanOrEqualTo(scale.bottom());
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            07:00, 07:00
            09:30, 09:30
            09:37, 09:30
            09:38, 09:45
            20:59, 21:00
            """)
    void aHeightIsATimeToTheQuarterOfAnHour(LocalTime at, LocalTime read) {
        HourScale scale = scale("");

        assertThat(scale.timeAt(scale.y(at))).contains(read);
    }

    @Test
    void aboveAndBelowTheHoursThereIsNoTime() {
        HourScale scale = scale("");

        assertThat(scale.timeAt(scale.top() - 1)).isEmpty();
        assertThat(scale.timeAt(scale.bottom())).isEmpty();
    }

    @Test
    void theDayNeverEndsAfterMidnight() {
        HourScale scale = scale("23:30");

        assertThat(scale.timeAt(scale.bottom() - 0.5)).contains(LocalTime.of(23, 45));
    }

    private static HourScale scale(String times) {
        return scale(times, HEIGHT);
    }

    private static HourScale scale(String times, double height) {
        PlanWeek week = week(times);
        return HourScale.of(week, WeekFit.of(week, height), height);
    }

    private static Places places(HourScale scale, String times) {
        return scale.places(week(times).days().getFirst(), WeekFit.HEAD);
    }

    /** A week whose Monday has posts at times; a dash is a post without one. */
    private static PlanWeek week(String times) {
        List<Post> posts = new ArrayList<>();
        Arrays.stream(times.strip().split(" ")).filter(time -> !time.isBlank()).sorted()
                .forEach(time -> posts.add(post(posts.size(), time)));
        List<PlanDay> days = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            days.add(new PlanDay(MONDAY.plusDays(i), i == 0 ? posts : List.of(), List.of(), List.of(), List.of()));
        }
        return new PlanWeek(50, days, List.of(), List.of(), 0, 0, List.of());
    }

    private static Post post(int number, String time) {
        Post post = HospitalPlan.post("p" + number, HospitalPlan.LINKEDIN, MONDAY, LocalTime.NOON, PostStatus.DRAFT,
                "Post " + number);
        Optional<LocalTime> at = time.equals("-") ? Optional.empty() : Optional.of(LocalTime.parse(time));
        return post.at(new Slot(MONDAY, at));
    }
}
