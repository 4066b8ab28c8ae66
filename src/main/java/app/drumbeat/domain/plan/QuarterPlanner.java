package app.drumbeat.domain.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.awareness.Occurrence;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.cadence.DropOff;
import app.drumbeat.domain.cadence.Level;
import app.drumbeat.domain.cadence.WeekCount;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.Rhythm.Beat;
import app.drumbeat.domain.post.PostMark;

/** Lays out a quarter: which mark, silence and quiet period lies in which row, and what the weeks have and want. Pure. */
public final class QuarterPlanner {

    private final PlanMaterial material;
    private final DateSpan span;
    private final List<QuarterWeek> weeks;
    private final Map<Id<Channel>, List<PostMark>> marks;
    private final Map<Id<Channel>, Rhythm> rhythms;
    private final Map<Id<Channel>, ChannelFindings> findings;

    private QuarterPlanner(LocalDate firstWeek, PlanMaterial material, List<PostMark> marks, List<Rhythm> rhythms) {
        this.material = material;
        this.span = QuarterPlan.spanFrom(MonthGrid.weekOf(firstWeek, material.calendar().weekStart()));
        this.weeks = IntStream.range(0, QuarterPlan.WEEKS).mapToObj(span.first()::plusWeeks).map(this::week).toList();
        this.marks = marks.stream().filter(mark -> span.contains(mark.day()))
                .collect(Collectors.groupingBy(PostMark::channel));
        this.rhythms = rhythms.stream()
                .collect(Collectors.toMap(rhythm -> rhythm.channel().id(), Function.identity()));
        this.findings = material.findings().stream()
                .collect(Collectors.toMap(ChannelFindings::channel, Function.identity()));
    }

    /**
     * @param firstWeek any day of the first week
     * @param material its posts are not looked at
     * @param marks ordered by day and time; those of other days and channels are welcome and left out
     * @param rhythms of the channels round today
     */
    public static QuarterPlan quarter(LocalDate firstWeek, PlanMaterial material, List<PostMark> marks,
            List<Rhythm> rhythms) {
        return new QuarterPlanner(firstWeek, material, marks, rhythms).layOut();
    }

    private QuarterPlan layOut() {
        return new QuarterPlan(material.calendar(), material.today(), weeks,
                material.channels().stream().map(this::row).toList(), campaigns(),
                material.names().stream().filter(name -> name.span().touches(span))
                        .sorted(Comparator.comparing((Occurrence name) -> name.span().first())
                                .thenComparing(name -> name.day().id()))
                        .toList(),
                drops());
    }

    private QuarterWeek week(LocalDate first) {
        return new QuarterWeek(first, MonthGrid.weekNumber(first, material.calendar().weekStart(),
                material.calendar().language()));
    }

    private QuarterRow row(Channel channel) {
        ChannelFindings found = findings.get(channel.id());
        List<PostMark> own = marks.getOrDefault(channel.id(), List.of());
        Optional<CadenceRule> rule = channel.cadence().isEmpty()
                ? Optional.empty()
                : Optional.of(channel.cadence().ruleOn(material.today()));
        return new QuarterRow(channel, rule, Optional.ofNullable(rhythms.get(channel.id())),
                rule.isEmpty() || found == null ? Optional.empty() : Optional.of(found.runway().approved()), own,
                beats(own, found),
                found == null
                        ? List.of()
                        : found.silences().stream().filter(silence -> silence.span().touches(span)).toList(),
                material.quietPeriods().stream()
                        .filter(period -> period.holdsFor(channel.id()) && period.span().touches(span)).toList());
    }

    /** Weeks that no cadence asks anything of are not among the findings; what counts there is counted here. */
    private List<Beat> beats(List<PostMark> own, @Nullable ChannelFindings found) {
        int[] planned = new int[QuarterPlan.WEEKS];
        int[] wanted = new int[QuarterPlan.WEEKS];
        for (PostMark mark : own) {
            if (Level.PLANNED.counts(mark.status(), mark.day().isBefore(material.today()))) {
                planned[place(mark.day())]++;
            }
        }
        List<WeekCount> counts = found == null ? List.of() : found.weeks();
        for (WeekCount count : counts) {
            if (span.contains(count.week())) {
                planned[place(count.week())] = count.planned();
                wanted[place(count.week())] = count.required();
            }
        }
        LocalDate thisWeek = MonthGrid.weekOf(material.today(), material.calendar().weekStart());
        return IntStream.range(0, QuarterPlan.WEEKS)
                .mapToObj(i -> new Beat(weeks.get(i).first(), planned[i], wanted[i],
                        weeks.get(i).first().isBefore(thisWeek)))
                .toList();
    }

    private int place(LocalDate day) {
        return (int) ((day.toEpochDay() - span.first().toEpochDay()) / 7);
    }

    private List<CampaignBar> campaigns() {
        Lanes lanes = new Lanes();
        List<CampaignBar> bars = new ArrayList<>();
        material.campaigns().stream()
                .sorted(Comparator.comparing((Campaign campaign) -> campaign.span().first())
                        .thenComparing(Campaign::id))
                .forEach(campaign -> campaign.span().common(span)
                        .ifPresent(days -> bars.add(new CampaignBar(campaign, days, lanes.take(days)))));
        return bars;
    }

    private List<CampaignDrop> drops() {
        Map<Id<Campaign>, CampaignDrop> drops = new LinkedHashMap<>();
        Map<Id<Campaign>, Campaign> campaigns = new HashMap<>();
        material.campaigns().forEach(campaign -> campaigns.put(campaign.id(), campaign));
        for (Channel channel : material.channels()) {
            ChannelFindings found = findings.get(channel.id());
            for (DropOff drop : found == null ? List.<DropOff>of() : found.dropOffs()) {
                Campaign campaign = drop.after().map(campaigns::get).orElse(null);
                DateSpan days = new DateSpan(drop.firstWeek(), drop.lastWeek().plusDays(6));
                if (campaign != null && days.touches(span)) {
                    drops.merge(campaign.id(),
                            new CampaignDrop(campaign, List.of(channel), drop.baseline(), drop.during()),
                            QuarterPlanner::both);
                }
            }
        }
        return drops.values().stream()
                .sorted(Comparator.comparing((CampaignDrop drop) -> drop.campaign().span().last())).toList();
    }

    private static CampaignDrop both(CampaignDrop one, CampaignDrop other) {
        List<Channel> channels = new ArrayList<>(one.channels());
        channels.addAll(other.channels());
        BigDecimal before = one.before().add(other.before());
        return new CampaignDrop(one.campaign(), channels, before, one.during().add(other.during()));
    }
}
