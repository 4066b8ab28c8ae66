package app.drumbeat.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.cadence.Runway;
import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.cadence.WeekCount;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostDays;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Track;
import app.drumbeat.domain.post.Words;

class PlannerTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);
    private static final LocalDate MONDAY_7 = LocalDate.of(2026, 12, 7);
    private static final CalendarFacts CALENDAR = CalendarFacts.of("Example Hospital", ZoneId.of("Europe/London"),
            DayOfWeek.MONDAY, Locale.UK);

    private final Channel linkedIn = channel("linkedin", Network.LINKEDIN, 0);
    private final Channel instagram = channel("instagram", Network.INSTAGRAM, 1);

    @Test
    void aMonthIsShownInWholeWeeks() {
        MonthPlan plan = plan(List.of(), List.of(), List.of());

        assertThat(plan.span()).isEqualTo(new DateSpan(LocalDate.of(2026, 11, 30), LocalDate.of(2027, 1, 3)));
        assertThat(plan.weeks()).extracting(PlanWeek::number).containsExactly(49, 50, 51, 52, 53);
    }

    @ParameterizedTest(name = "{0}: {1} weeks that begin on {2}")
    @CsvSource({"2026-02, 5, MONDAY", "2026-02, 4, SUNDAY", "2026-08, 6, MONDAY", "2026-08, 6, SUNDAY",
            "2027-02, 4, MONDAY"})
    void fourToSixWeeksAreEnough(YearMonth month, int weeks, DayOfWeek weekStart) {
        assertThat(MonthGrid.span(month, weekStart).length()).isEqualTo(weeks * 7L);
    }

    @ParameterizedTest(name = "the week from {0} is {1} where weeks begin on {2} in {3}")
    @CsvSource({"2026-12-28, 53, MONDAY, en-GB", "2027-01-04, 1, MONDAY, en-GB", "2026-12-27, 1, SUNDAY, en-US",
            "2027-01-03, 2, SUNDAY, en-US"})
    void weeksAreNumberedAsTheirReadersCount(LocalDate first, int number, DayOfWeek weekStart, String locale) {
        assertThat(MonthGrid.weekNumber(first, weekStart, Locale.forLanguageTag(locale))).isEqualTo(number);
    }

    @Test
    void plentyOnOneChannelNeverHidesALackOnAnother() {
        MonthPlan plan = plan(List.of(), List.of(), List.of(
                findings(linkedIn, List.of(), new WeekCount(MONDAY_7, 3, 9)),
                findings(instagram, List.of(), new WeekCount(MONDAY_7, 4, 1))));

        PlanWeek week = plan.weeks().get(1);
        assertThat(week.planned()).isEqualTo(4);
        assertThat(week.wanted()).isEqualTo(7);
        assertThat(week.lacking()).containsExactly(new Lack(instagram, 1, 4));
        assertThat(plan.weeks().getFirst().isShort()).isFalse();
    }

    @Test
    void aSilenceAcrossAWeekendLiesAsOneBandInEachOfItsWeeks() {
        Silence silence = new Silence(LocalDate.of(2026, 12, 9), LocalDate.of(2026, 12, 16), 6, false, List.of());
        MonthPlan plan = plan(List.of(), List.of(), List.of(findings(linkedIn, List.of(silence))));

        SilenceBand first = plan.weeks().get(1).silences().getFirst();
        SilenceBand second = plan.weeks().get(2).silences().getFirst();
        assertThat(first.days()).isEqualTo(new DateSpan(LocalDate.of(2026, 12, 9), LocalDate.of(2026, 12, 13)));
        assertThat(first.comesFromBefore()).isFalse();
        assertThat(first.goesOn()).isTrue();
        assertThat(second.days()).isEqualTo(new DateSpan(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 16)));
        assertThat(second.comesFromBefore()).isTrue();
    }

    @Test
    void bandsAndBarsThatShareADayNeverShareALane() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Campaign> campaigns = new ArrayList<>();
            List<Silence> silences = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                LocalDate first = LocalDate.of(2026, 11, 20).plusDays(random.nextInt(50));
                LocalDate last = first.plusDays(random.nextInt(20));
                campaigns.add(new Campaign(Id.of("k" + i), "Campaign " + i, new DateSpan(first, last), List.of()));
                silences.add(new Silence(first, last, 1, false, List.of()));
            }
            MonthPlan plan = plan(List.of(), campaigns, List.of(findings(linkedIn, silences)));
            for (PlanWeek week : plan.weeks()) {
                for (CampaignBar one : week.campaigns()) {
                    assertThat(week.campaigns()).noneMatch(
                            other -> other != one && other.lane() == one.lane() && other.days().touches(one.days()));
                }
                for (SilenceBand one : week.silences()) {
                    assertThat(week.silences()).noneMatch(
                            other -> other != one && other.lane() == one.lane() && other.days().touches(one.days()));
                }
            }
        }
    }

    @Test
    void everyPostOfTheSpanStandsOnItsDayAndNoneTwice() {
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            posts.add(Post.draft(Id.of("p" + i), linkedIn.id(), Slot.on(LocalDate.of(2026, 11, 15).plusDays(i)),
                    Words.titled("Post " + i), Track.begun("u" + i, Instant.EPOCH)));
        }
        MonthPlan plan = plan(posts, List.of(), List.of());

        List<Post> shown = plan.weeks().stream().flatMap(week -> week.days().stream())
                .peek(day -> assertThat(day.posts()).allMatch(post -> post.day().equals(Optional.of(day.date()))))
                .flatMap(day -> day.posts().stream()).toList();
        assertThat(shown).doesNotHaveDuplicates()
                .containsExactlyElementsOf(
                        posts.stream().filter(post -> plan.span().contains(post.day().orElseThrow())).toList());
    }

    @Test
    void theRhythmShowsSevenWeeksBeforeTodayAndFourAfterItsWeek() {
        LocalDate thisWeek = LocalDate.of(2026, 11, 30);
        Channel paced = linkedIn;
        Rhythm rhythm = Rhythm.of(paced, findings(paced, List.of(), new WeekCount(thisWeek, 3, 2)),
                PostDays::none, TODAY, thisWeek);

        assertThat(rhythm.weeks()).hasSize(Rhythm.WEEKS);
        assertThat(rhythm.weeks().getFirst().week()).isEqualTo(thisWeek.minusWeeks(7));
        assertThat(rhythm.weeks().get(7)).isEqualTo(new Rhythm.Beat(thisWeek, 2, 3, false));
        assertThat(rhythm.weeks().get(6).over()).isTrue();
        assertThat(rhythm.coveredTo()).as("a channel without a cadence is not covered to any day").isEmpty();
    }

    @ParameterizedTest(name = "covered to {0}, with posts {1}: next {2}")
    @CsvSource({"2026-12-01, 2026-11-30 POSTED 2026-12-09 DRAFT 2026-12-14 APPROVED, 2026-12-09",
            "2026-12-01, 2026-12-01 DRAFT 2026-12-04 ON_HOLD 2026-12-07 CANCELLED 2027-03-12 IN_REVIEW, 2027-03-12",
            "2026-12-01, 2026-11-30 POSTED 2026-12-09 CANCELLED, ", "2026-12-01, , ",
            "2026-12-02, 2026-12-02 DRAFT 2026-12-09 DRAFT, "})
    void aChannelThatIsSilentTodayKnowsItsNextPostThatCounts(LocalDate coveredTo, String posts, LocalDate next) {
        Channel paced = linkedIn.paced(Cadence.of(new CadenceRule(MONDAY_7, 2, Set.of(DayOfWeek.MONDAY), 1)));
        PostDays.Collector days = new PostDays.Collector(4);
        String[] words = posts == null ? new String[0] : posts.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            days.add(LocalDate.parse(words[i]).toEpochDay(), PostStatus.valueOf(words[i + 1]));
        }

        Rhythm rhythm = Rhythm.of(paced, new ChannelFindings(paced.id(), List.of(), List.of(), List.of(),
                new Runway(coveredTo, coveredTo), List.of()), days::done, TODAY, LocalDate.of(2026, 11, 30));

        assertThat(rhythm.next()).isEqualTo(Optional.ofNullable(next));
    }

    private MonthPlan plan(List<Post> posts, List<Campaign> campaigns, List<ChannelFindings> findings) {
        return Planner.month(DECEMBER, new PlanMaterial(CALENDAR, TODAY, List.of(linkedIn, instagram), posts, campaigns,
                List.of(), List.of(), findings));
    }

    private static ChannelFindings findings(Channel channel, List<Silence> silences, WeekCount... weeks) {
        return new ChannelFindings(channel.id(), silences, List.of(), List.of(), new Runway(TODAY, TODAY),
                List.of(weeks));
    }

    private static Channel channel(String id, Network network, int position) {
        return new Channel(Id.of(id), id, network, position, Optional.empty(), Optional.empty(), Cadence.none());
    }
}
