package app.drumbeat.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.awareness.NamedDay;
import app.drumbeat.domain.awareness.Occurrence;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.cadence.DropOff;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.cadence.Runway;
import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.cadence.WeekCount;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.plan.Rhythm.Beat;
import app.drumbeat.domain.post.PostDays;
import app.drumbeat.domain.post.PostMark;
import app.drumbeat.domain.post.PostStatus;

class QuarterPlannerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 9);
    private static final LocalDate LAST = LocalDate.of(2027, 2, 7);

    private final Channel linkedIn = channel("linkedin", Network.LINKEDIN, 0, Cadence.of(
            new CadenceRule(LocalDate.of(2026, 9, 1), 3, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 2)));
    private final Channel youTube = channel("youtube", Network.YOUTUBE, 1, Cadence.none());

    @Test
    void aQuarterHasThirteenWholeWeeksOverTheYearsEnd() {
        QuarterPlan plan = quarter(FIRST.plusDays(2), DayOfWeek.MONDAY, List.of(), List.of());

        assertThat(plan.span()).isEqualTo(new DateSpan(FIRST, LAST));
        assertThat(plan.weeks()).extracting(QuarterWeek::number).containsExactly(46, 47, 48, 49, 50, 51, 52, 53, 1, 2,
                3, 4, 5);
    }

    @ParameterizedTest(name = "{0} is shown in the weeks from {2} on where weeks begin on {1}, the first of them week {3}")
    @CsvSource({"2026-11-11, MONDAY, 2026-11-09, 46", "2026-11-11, SUNDAY, 2026-11-08, 46",
            "2026-11-08, MONDAY, 2026-11-02, 45", "2026-11-08, SUNDAY, 2026-11-08, 46",
            "2026-12-31, MONDAY, 2026-12-28, 53", "2026-12-31, SUNDAY, 2026-12-27, 1"})
    void weeksBeginWhereTheCalendarSays(LocalDate day, DayOfWeek weekStart, LocalDate first, int number) {
        QuarterPlan plan = quarter(day, weekStart, List.of(), List.of());

        assertThat(plan.weeks().getFirst()).isEqualTo(new QuarterWeek(first, number));
        assertThat(plan.weeks()).hasSize(13);
    }

    @Test
    void anEmptyCalendarHasWeeksAndNothingElse() {
        PlanMaterial nothing = material(DayOfWeek.MONDAY, List.of(), List.of(), List.of());
        QuarterPlan plan = QuarterPlanner.quarter(FIRST, nothing, List.of(), List.of());

        assertThat(plan.weeks()).hasSize(13);
        assertThat(plan.rows()).isEmpty();
        assertThat(plan.campaigns()).isEmpty();
        assertThat(plan.drops()).isEmpty();
    }

    @Test
    void eachChannelHasItsOwnPostsOfTheseWeeksAndNoOthers() {
        QuarterPlan plan = quarter(FIRST, DayOfWeek.MONDAY, List.of(
                mark("too early", linkedIn, FIRST.minusDays(1), PostStatus.POSTED),
                mark("first", linkedIn, FIRST, PostStatus.POSTED), mark("other", youTube, TODAY, PostStatus.DRAFT),
                mark("last", linkedIn, LAST, PostStatus.DRAFT),
                mark("too late", linkedIn, LAST.plusDays(1), PostStatus.DRAFT)), List.of());

        assertThat(plan.rows().getFirst().marks()).extracting(mark -> mark.id().value()).containsExactly("first",
                "last");
        assertThat(plan.rows().get(1).on(TODAY)).hasSize(1);
    }

    @Test
    void weeksHaveWhatTheFindingsCount() {
        LocalDate week = LocalDate.of(2026, 12, 7);
        QuarterPlan plan = quarter(FIRST, DayOfWeek.MONDAY, List.of(), List.of(findings(linkedIn, List.of(), List.of(),
                new WeekCount(FIRST.minusDays(7), 3, 3), new WeekCount(week, 3, 1))));

        assertThat(plan.rows().getFirst().weeks().get(4)).isEqualTo(new Beat(week, 1, 3, false));
        assertThat(plan.rows().getFirst().weeks().getFirst()).isEqualTo(new Beat(FIRST, 0, 0, true));
    }

    @ParameterizedTest(name = "{0} on {1} counts: {2}")
    @CsvSource({"POSTED, 2026-12-01, 1", "SCHEDULED, 2026-12-01, 1", "DRAFT, 2026-12-01, 0", "APPROVED, 2026-12-01, 0",
            "DRAFT, 2026-12-02, 1", "IN_REVIEW, 2026-12-02, 1", "ON_HOLD, 2026-12-02, 0", "CANCELLED, 2026-12-02, 0"})
    void withoutACadenceWeeksCountWhatIsThereAndWantNothing(PostStatus status, LocalDate day, int planned) {
        QuarterPlan plan = quarter(FIRST, DayOfWeek.MONDAY, List.of(mark("post", youTube, day, status)),
                List.of(ChannelFindings.none(youTube.id(), new Runway(day, day))));

        QuarterRow row = plan.rows().get(1);
        assertThat(row.weeks().get(3)).isEqualTo(new Beat(LocalDate.of(2026, 11, 30), planned, 0, false));
        assertThat(row.marks()).hasSize(1);
        assertThat(row.rule()).isEmpty();
        assertThat(row.approvedTo()).isEmpty();
    }

    @Test
    void aRowSaysUntilWhenItIsPlannedAndUntilWhenApproved() {
        ChannelFindings found = findings(linkedIn, List.of(), List.of());
        Rhythm rhythm = Rhythm.of(linkedIn, found, () -> PostDays.of(List.of()), TODAY, LocalDate.of(2026, 11, 30));
        QuarterPlan plan = QuarterPlanner.quarter(FIRST,
                material(DayOfWeek.MONDAY, List.of(linkedIn), List.of(), List.of(found)), List.of(), List.of(rhythm));

        QuarterRow row = plan.rows().getFirst();
        assertThat(row.rhythm().flatMap(Rhythm::coveredTo)).contains(LocalDate.of(2026, 12, 8));
        assertThat(row.approvedTo()).contains(LocalDate.of(2026, 12, 7));
        assertThat(row.rule()).map(CadenceRule::perWeek).contains(3);
    }

    @Test
    void silencesAndQuietPeriodsThatReachInAreThere() {
        Silence before = silence(FIRST.minusDays(9), FIRST.minusDays(1));
        Silence into = silence(FIRST.minusDays(3), FIRST);
        QuarterPlan plan = quarter(FIRST, DayOfWeek.MONDAY, List.of(),
                List.of(findings(linkedIn, List.of(before, into), List.of())));

        QuarterRow row = plan.rows().getFirst();
        assertThat(row.silences()).containsExactly(into);
        assertThat(row.silenceOn(FIRST)).contains(into);
        assertThat(row.silenceOn(FIRST.plusDays(1))).isEmpty();
        assertThat(row.quiet()).hasSize(1);
        assertThat(plan.rows().get(1).quiet()).isEmpty();
    }

    @Test
    void campaignsLieInLanesAndAreCutAtTheEdges() {
        PlanMaterial material = material(DayOfWeek.MONDAY, List.of(linkedIn), List.of(
                campaign("b", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 18)),
                campaign("a", FIRST.minusDays(20), LocalDate.of(2026, 12, 1)),
                campaign("c", LocalDate.of(2026, 12, 2), LAST.plusDays(30))), List.of());
        QuarterPlan plan = QuarterPlanner.quarter(FIRST, material, List.of(), List.of());

        assertThat(plan.campaigns()).extracting(CampaignBar::lane).containsExactly(0, 1, 0);
        assertThat(plan.campaigns().getFirst().days().first()).isEqualTo(FIRST);
        assertThat(plan.campaigns().getFirst().comesFromBefore()).isTrue();
        assertThat(plan.campaigns().getLast().goesOn()).isTrue();
        assertThat(plan.names()).hasSize(1);
    }

    @Test
    void whatFallsOffAfterOneCampaignIsToldOnceForAllItsChannels() {
        Campaign campaign = campaign("wellbeing", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 18));
        PlanMaterial material = material(DayOfWeek.MONDAY, List.of(linkedIn, youTube), List.of(campaign),
                List.of(findings(linkedIn, List.of(), List.of(drop("4.5", "1"))),
                        findings(youTube, List.of(), List.of(drop("8.5", "3")))));
        QuarterPlan plan = QuarterPlanner.quarter(FIRST, material, List.of(), List.of());

        assertThat(plan.drops()).containsExactly(new CampaignDrop(campaign, List.of(linkedIn, youTube),
                new BigDecimal("13.0"), new BigDecimal("4")));
    }

    private QuarterPlan quarter(LocalDate day, DayOfWeek weekStart, List<PostMark> marks,
            List<ChannelFindings> findings) {
        return QuarterPlanner.quarter(day, material(weekStart, List.of(linkedIn, youTube), List.of(), findings), marks,
                List.of());
    }

    private PlanMaterial material(DayOfWeek weekStart, List<Channel> channels, List<Campaign> campaigns,
            List<ChannelFindings> findings) {
        CalendarFacts facts = CalendarFacts.of("Example Hospital", ZoneId.of("Europe/London"), weekStart, Locale.US);
        NamedDay day = new NamedDay(Id.of("aids"), "World AIDS Day", DateSpan.day(LocalDate.of(2026, 12, 1)),
                Optional.empty(), List.of(), "");
        NamedDay past = new NamedDay(Id.of("past"), "Past", DateSpan.day(FIRST.minusDays(1)), Optional.empty(),
                List.of(), "");
        return new PlanMaterial(facts, TODAY, channels, List.of(), campaigns,
                List.of(new QuietPeriod(Id.of("q"), new DateSpan(LAST, LAST.plusDays(9)), List.of(linkedIn.id()), "")),
                List.of(new Occurrence(past, past.span()), new Occurrence(day, day.span())), findings);
    }

    private static ChannelFindings findings(Channel channel, List<Silence> silences, List<DropOff> drops,
            WeekCount... weeks) {
        return new ChannelFindings(channel.id(), silences, List.of(), drops,
                new Runway(LocalDate.of(2026, 12, 8), LocalDate.of(2026, 12, 7)), List.of(weeks));
    }

    private static Channel channel(String id, Network network, int position, Cadence cadence) {
        return new Channel(Id.of(id), id, network, position, Optional.empty(), Optional.empty(), cadence);
    }

    private static PostMark mark(String id, Channel channel, LocalDate day, PostStatus status) {
        return new PostMark(Id.of(id), channel.id(), day, status);
    }

    private static Silence silence(LocalDate first, LocalDate last) {
        return new Silence(first, last, 3, false, List.of());
    }

    private static Campaign campaign(String id, LocalDate first, LocalDate last) {
        return new Campaign(Id.of(id), id, new DateSpan(first, last), List.of());
    }

    private static DropOff drop(String before, String during) {
        return new DropOff(LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 28), 2, new BigDecimal(before),
                new BigDecimal(during), false, Optional.of(Id.of("wellbeing")));
    }
}
