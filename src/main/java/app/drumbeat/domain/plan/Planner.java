package app.drumbeat.domain.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.awareness.Occurrence;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.cadence.WeekCount;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;

/** Lays out a month: which post, name, campaign, quiet period and silence falls on which day. Pure. */
public final class Planner {

    private final PlanMaterial material;
    private final DayOfWeek weekStart;
    private final Map<LocalDate, List<Post>> postsByDay = new HashMap<>();
    private final Map<Id<Channel>, Channel> channels = new HashMap<>();

    private Planner(PlanMaterial material) {
        this.material = material;
        this.weekStart = material.calendar().weekStart();
        material.posts().forEach(post -> post.day()
                .ifPresent(day -> postsByDay.computeIfAbsent(day, d -> new ArrayList<>()).add(post)));
        material.channels().forEach(channel -> channels.put(channel.id(), channel));
    }

    public static MonthPlan month(YearMonth month, PlanMaterial material) {
        return new Planner(material).layOut(month);
    }

    private MonthPlan layOut(YearMonth month) {
        DateSpan span = MonthGrid.span(month, weekStart);
        List<PlanWeek> weeks = new ArrayList<>();
        for (LocalDate first = span.first(); !first.isAfter(span.last()); first = first.plusDays(7)) {
            weeks.add(week(new DateSpan(first, first.plusDays(6))));
        }
        return new MonthPlan(month, material.calendar(), material.today(), material.channels(), weeks);
    }

    private PlanWeek week(DateSpan week) {
        List<Lack> lacking = new ArrayList<>();
        int planned = 0;
        int wanted = 0;
        for (ChannelFindings findings : material.findings()) {
            Channel channel = channels.get(findings.channel());
            WeekCount count = countOf(findings, week.first());
            if (channel == null || count == null) {
                continue;
            }
            wanted += count.required();
            planned += Math.min(count.planned(), count.required());
            if (count.planned() < count.required()) {
                lacking.add(new Lack(channel, count.planned(), count.required()));
            }
        }
        int number = MonthGrid.weekNumber(week.first(), weekStart, material.calendar().language());
        return new PlanWeek(number, week.days().map(this::day).toList(), campaigns(week), silences(week), planned,
                wanted, lacking);
    }

    private PlanDay day(LocalDate date) {
        List<Occurrence> names = material.names().stream().filter(name -> name.span().contains(date)).toList();
        List<QuietPeriod> quiet = material.quietPeriods().stream().filter(period -> period.span().contains(date))
                .toList();
        List<Post> posts = postsByDay.getOrDefault(date, List.of());
        return new PlanDay(date, posts.stream().filter(material.shown()).toList(), names, quiet,
                free(date, posts, quiet));
    }

    private List<FreeSlot> free(LocalDate date, List<Post> posts, List<QuietPeriod> quiet) {
        if (date.isBefore(material.today())) {
            return List.of();
        }
        return material.channels().stream()
                .flatMap(channel -> FreeSlots.on(channel, date, posts, quiet).stream()
                        .map(time -> new FreeSlot(channel, time)))
                .sorted(Comparator.comparing(FreeSlot::time)).toList();
    }

    private List<CampaignBar> campaigns(DateSpan week) {
        Lanes lanes = new Lanes();
        List<CampaignBar> bars = new ArrayList<>();
        material.campaigns().stream()
                .sorted(Comparator.comparing((Campaign campaign) -> campaign.span().first())
                        .thenComparing(Campaign::id))
                .forEach(campaign -> campaign.span().common(week)
                        .ifPresent(days -> bars.add(new CampaignBar(campaign, days, lanes.take(days)))));
        return bars;
    }

    private List<SilenceBand> silences(DateSpan week) {
        record Part(Channel channel, Silence silence, DateSpan days) {}
        List<Part> parts = new ArrayList<>();
        for (ChannelFindings findings : material.findings()) {
            Channel channel = channels.get(findings.channel());
            if (channel != null) {
                findings.silences().forEach(silence -> silence.span().common(week)
                        .ifPresent(days -> parts.add(new Part(channel, silence, days))));
            }
        }
        parts.sort(Comparator.comparing((Part part) -> part.days().first())
                .thenComparing(part -> part.channel().position()).thenComparing(part -> part.channel().id()));
        Lanes lanes = new Lanes();
        return parts.stream()
                .map(part -> new SilenceBand(part.channel(), part.silence(), part.days(), lanes.take(part.days())))
                .toList();
    }

    private static @Nullable WeekCount countOf(ChannelFindings findings, LocalDate week) {
        int low = 0;
        int high = findings.weeks().size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            WeekCount count = findings.weeks().get(middle);
            int order = count.week().compareTo(week);
            if (order == 0) {
                return count;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }
}
