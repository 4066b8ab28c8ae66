package app.drumbeat.application.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.Cause;
import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.cadence.DropOff;
import app.drumbeat.domain.cadence.FindingsQuestion;
import app.drumbeat.domain.cadence.GapFinder;
import app.drumbeat.domain.cadence.Level;
import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.plan.PlanDocument;
import app.drumbeat.domain.plan.PlanningHorizon;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostDays;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Track;

class SamplePlanTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28",
            "2026-11-29",
            "2027-03-28", "2028-02-29", "2030-12-31"})
    void whateverDayItIsThePlanHasTwoGapsAheadAndADropOffAfterItsCampaign(LocalDate today) {
        PlanDocument plan = sample(today);
        List<ChannelFindings> findings = findings(plan, today);

        Map<String, List<Silence>> gaps = findings.stream().filter(found -> !found.silences().isEmpty())
                .collect(Collectors.toMap(found -> found.channel().value(), ChannelFindings::silences));
        assertThat(gaps.keySet()).containsExactlyInAnyOrder("linkedin", "instagram");
        assertThat(gaps.get("linkedin")).hasSize(1).first()
                .satisfies(gap -> assertThat(gap.causes()).contains(Cause.ON_HOLD));
        assertThat(gaps.get("instagram")).hasSize(1).first()
                .satisfies(gap -> assertThat(gap.causes()).containsExactly(Cause.NOTHING_PLANNED));
        assertThat(gaps.values()).allSatisfy(silences -> assertThat(silences.getFirst().first()).isAfter(today));
        List<DropOff> dropOffs = findings.stream().flatMap(found -> found.dropOffs().stream()).toList();
        assertThat(dropOffs).hasSize(1);
        assertThat(dropOffs.getFirst().after()).contains(Id.of("winter"));
    }

    @Test
    void whatIsOverWentOutButForOnePostThatWasNeverSent() {
        LocalDate today = LocalDate.of(2026, 11, 25);
        PlanDocument plan = sample(today);

        assertThat(plan.posts().stream().filter(post -> post.isNotSent(today)).map(Post::title)).hasSize(1);
        assertThat(plan.posts().stream().filter(post -> post.status() == PostStatus.POSTED))
                .allMatch(post -> post.day().orElseThrow().isBefore(today) && post.outcome().postedAt().isPresent());
    }

    @Test
    void everyNamedDayFitsItsOwnRule() {
        PlanDocument plan = sample(LocalDate.of(2026, 11, 25));

        assertThat(plan.days()).filteredOn(day -> day.name().equals("World Kidney Day")).first()
                .satisfies(day -> assertThat(day.span()).isEqualTo(DateSpan.day(LocalDate.of(2025, 3, 13))));
        assertThat(plan.days()).filteredOn(day -> day.name().equals("World Leprosy Day")).first()
                .satisfies(day -> assertThat(day.span()).isEqualTo(DateSpan.day(LocalDate.of(2025, 1, 26))));
    }

    private static PlanDocument sample(LocalDate today) {
        int[] made = {0};
        return SamplePlan.round(today, LONDON, () -> Track.begun("sample-" + made[0]++, Instant.EPOCH));
    }

    private static List<ChannelFindings> findings(PlanDocument plan, LocalDate today) {
        LocalDate last = plan.posts().stream().flatMap(post -> post.day().stream()).max(LocalDate::compareTo)
                .orElseThrow();
        LocalDate horizon = PlanningHorizon.of(today, Optional.of(last), DayOfWeek.MONDAY);
        FindingsQuestion question = new FindingsQuestion(new DateSpan(LocalDate.of(2000, 1, 1), horizon), today,
                Level.PLANNED,
                DayOfWeek.MONDAY, plan.quietPeriods(), plan.campaigns());
        return plan.channels().stream().map(channel -> GapFinder.find(channel,
                PostDays.of(plan.posts().stream().filter(post -> post.channel().equals(channel.id())).toList()),
                question)).toList();
    }
}
