package app.drumbeat.domain.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.Situation.Dated;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.PostStatus;

/**
 * The findings as docs/cadence.md words them, sentence by sentence: slow, obvious, and sharing nothing with the code that
 * is measured against it but the records that both answer with.
 */
final class FindingsByTheText {

    private final Channel channel;
    private final List<Dated> posts;
    private final FindingsQuestion question;
    private final LocalDate from;
    private final LocalDate to;
    private final LocalDate today;
    private final Map<Level, List<LocalDate>> postingDays = new EnumMap<>(Level.class);
    private final Map<Level, List<LocalDate>> counting = new EnumMap<>(Level.class);

    FindingsByTheText(Channel channel, List<Dated> posts, FindingsQuestion question) {
        this.channel = channel;
        this.posts = posts;
        this.question = question;
        this.from = question.range().first();
        this.to = question.range().last();
        this.today = question.today();
    }

    ChannelFindings find() {
        Runway runway = new Runway(runway(Level.PLANNED), runway(Level.APPROVED));
        if (channel.cadence().rules().isEmpty() || start(question.level()).isEmpty()) {
            return new ChannelFindings(channel.id(), List.of(), List.of(), List.of(), runway, List.of());
        }
        return new ChannelFindings(channel.id(),
                silences(question.level()).stream().filter(silence -> !silence.last().isBefore(from)).toList(),
                shortWeeks(), dropOffs(), runway, weeksWithAPostingDay().stream()
                        .map(week -> new WeekCount(week, required(week), planned(week))).toList());
    }

    // --- words

    private Optional<LocalDate> start(Level level) {
        return channel.start().or(() -> counting(level).stream().min(Comparator.naturalOrder()));
    }

    private CadenceRule ruleOn(LocalDate day) {
        List<CadenceRule> rules = channel.cadence().rules();
        return rules.stream().filter(rule -> !rule.from().isAfter(day)).max(Comparator.comparing(CadenceRule::from))
                .orElseGet(() -> rules.stream().min(Comparator.comparing(CadenceRule::from)).orElseThrow());
    }

    private boolean isPostingDay(LocalDate day, Level level) {
        return !day.isBefore(start(level).orElseThrow()) && channel.end().stream().noneMatch(day::isAfter)
                && ruleOn(day).days().contains(day.getDayOfWeek())
                && question.quietPeriods().stream().noneMatch(quiet -> quiet.span().contains(day)
                        && (quiet.channels().isEmpty() || quiet.channels().contains(channel.id())));
    }

    private List<LocalDate> postingDays(Level level) {
        return postingDays.computeIfAbsent(level, this::everyPostingDay);
    }

    private List<LocalDate> everyPostingDay(Level level) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = start(level).orElseThrow(); !day.isAfter(to); day = day.plusDays(1)) {
            if (isPostingDay(day, level)) {
                days.add(day);
            }
        }
        return days;
    }

    private List<LocalDate> counting(Level level) {
        return counting.computeIfAbsent(level,
                asked -> posts.stream().filter(post -> counts(post, asked)).map(Dated::day).sorted().toList());
    }

    private boolean counts(Dated post, Level level) {
        if (post.day().isBefore(today)) {
            return List.of(PostStatus.SCHEDULED, PostStatus.POSTED).contains(post.status());
        }
        return level == Level.APPROVED
                ? List.of(PostStatus.APPROVED, PostStatus.SCHEDULED, PostStatus.POSTED).contains(post.status())
                : List.of(PostStatus.DRAFT, PostStatus.IN_REVIEW, PostStatus.APPROVED, PostStatus.SCHEDULED,
                        PostStatus.POSTED).contains(post.status());
    }

    // --- silence

    private List<Silence> silences(Level level) {
        List<LocalDate> days = postingDays(level);
        List<LocalDate> counting = counting(level);
        List<Silence> silences = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            boolean canBeginEarlier = i > 0 && isSilent(days.get(i - 1), days.get(i), counting);
            if (canBeginEarlier || !isSilent(days.get(i), days.get(i), counting)) {
                continue;
            }
            int last = i;
            while (last + 1 < days.size() && isSilent(days.get(i), days.get(last + 1), counting)) {
                last++;
            }
            int length = last - i + 1;
            LocalDate lastDay = days.get(last);
            if (length > ruleOn(days.get(i)).maxSilence()) {
                boolean open = counting.stream().noneMatch(day -> day.isAfter(lastDay) && !day.isAfter(to));
                silences.add(new Silence(days.get(i), lastDay, length, open,
                        causes(new DateSpan(days.get(i), lastDay))));
            }
        }
        return silences;
    }

    private static boolean isSilent(LocalDate first, LocalDate last, List<LocalDate> counting) {
        return counting.stream().noneMatch(new DateSpan(first, last)::contains);
    }

    // --- short weeks

    private LocalDate weekOf(LocalDate day) {
        LocalDate first = day;
        while (first.getDayOfWeek() != question.weekStart()) {
            first = first.minusDays(1);
        }
        return first;
    }

    private List<LocalDate> weeksWithAPostingDay() {
        return postingDays(question.level()).stream().map(this::weekOf).distinct().toList();
    }

    private List<LocalDate> judgedWeeks() {
        return weeksWithAPostingDay().stream().filter(week -> !week.plusDays(6).isAfter(to)).toList();
    }

    private List<LocalDate> postingDaysOf(LocalDate week) {
        return postingDays(question.level()).stream().filter(new DateSpan(week, week.plusDays(6))::contains).toList();
    }

    private int required(LocalDate week) {
        List<LocalDate> days = postingDaysOf(week);
        CadenceRule rule = ruleOn(days.getFirst());
        int p = rule.days().size();
        return Math.floorDiv(2 * rule.perWeek() * days.size() + p, 2 * p);
    }

    private int planned(LocalDate week) {
        LocalDate start = start(question.level()).orElseThrow();
        return (int) counting(question.level()).stream().filter(new DateSpan(week, week.plusDays(6))::contains)
                .filter(day -> !day.isBefore(start)).filter(day -> !day.isAfter(to)).count();
    }

    private List<ShortWeek> shortWeeks() {
        return judgedWeeks().stream().filter(week -> !week.plusDays(6).isBefore(from))
                .filter(week -> required(week) > planned(week))
                .map(week -> new ShortWeek(week, required(week), planned(week), required(week) - planned(week),
                        causes(new DateSpan(week, week.plusDays(6)))))
                .toList();
    }

    // --- drop-offs

    private Fraction adjusted(LocalDate week) {
        List<LocalDate> days = postingDaysOf(week);
        return Fraction.of((long) planned(week) * ruleOn(days.getFirst()).days().size(), days.size());
    }

    private static Fraction median(List<Fraction> values) {
        List<Fraction> sorted = values.stream().sorted().toList();
        int n = sorted.size();
        return n % 2 == 1 ? sorted.get(n / 2) : sorted.get(n / 2 - 1).plus(sorted.get(n / 2)).over(2);
    }

    private List<DropOff> dropOffs() {
        List<LocalDate> weeks = judgedWeeks();
        List<Fraction> counts = weeks.stream().map(this::adjusted).toList();
        List<DropOff> found = new ArrayList<>();
        int i = 4;
        while (i < weeks.size()) {
            Fraction baseline = median(counts.subList(Math.max(0, i - 8), i));
            Predicate<Fraction> low = count -> count.compareTo(baseline.over(2)) <= 0;
            boolean begins = baseline.compareTo(Fraction.of(1, 1)) >= 0 && low.test(counts.get(i))
                    && i + 1 < weeks.size() && low.test(counts.get(i + 1));
            if (!begins) {
                i++;
                continue;
            }
            int last = i + 1;
            while (last + 1 < weeks.size() && low.test(counts.get(last + 1))) {
                last++;
            }
            int length = last - i + 1;
            Fraction sum = counts.subList(i, last + 1).stream().reduce(Fraction.of(0, 1), Fraction::plus);
            if (!weeks.get(last).plusDays(6).isBefore(from)) {
                found.add(new DropOff(weeks.get(i), weeks.get(last), length, baseline.told(), sum.over(length).told(),
                        last == weeks.size() - 1, after(weeks.get(i))));
            }
            i = last + 1;
        }
        return found;
    }

    private Optional<Id<Campaign>> after(LocalDate firstWeek) {
        DateSpan window = new DateSpan(firstWeek.minusDays(14), firstWeek.plusDays(6));
        return campaigns().stream().filter(campaign -> window.contains(campaign.span().last()))
                .min(Comparator.comparing((Campaign campaign) -> campaign.span().last()).reversed()
                        .thenComparing(Comparator.comparing((Campaign campaign) -> campaign.span().first()).reversed())
                        .thenComparing(campaign -> campaign.id().value().codePoints().boxed().toList().toString()))
                .map(Campaign::id);
    }

    private List<Campaign> campaigns() {
        return question.campaigns().stream()
                .filter(campaign -> campaign.channels().isEmpty() || campaign.channels().contains(channel.id()))
                .toList();
    }

    // --- runway

    private LocalDate runway(Level level) {
        if (channel.cadence().rules().isEmpty()) {
            return counting(level).stream().filter(day -> !day.isBefore(today) && !day.isAfter(to))
                    .max(Comparator.naturalOrder()).orElse(today.minusDays(1));
        }
        if (start(level).isEmpty()) {
            return today.minusDays(1);
        }
        return silences(level).stream().filter(silence -> !silence.last().isBefore(today)).findFirst()
                .map(silence -> silence.first().isBefore(today) ? today : silence.first())
                .map(begins -> begins.minusDays(1)).orElse(to);
    }

    // --- causes

    private List<Cause> causes(DateSpan inside) {
        List<Dated> there = posts.stream().filter(post -> inside.contains(post.day())).toList();
        List<Cause> causes = new ArrayList<>();
        if (there.stream().anyMatch(post -> post.status() == PostStatus.ON_HOLD)) {
            causes.add(Cause.ON_HOLD);
        }
        if (there.stream().anyMatch(post -> post.day().isBefore(today) && List
                .of(PostStatus.DRAFT, PostStatus.IN_REVIEW, PostStatus.APPROVED).contains(post.status()))) {
            causes.add(Cause.NOT_SENT);
        }
        if (question.level() == Level.APPROVED && there.stream()
                .anyMatch(post -> !post.day().isBefore(today) && post.status() == PostStatus.IN_REVIEW)) {
            causes.add(Cause.IN_REVIEW);
        }
        if (question.level() == Level.APPROVED && there.stream()
                .anyMatch(post -> !post.day().isBefore(today) && post.status() == PostStatus.DRAFT)) {
            causes.add(Cause.DRAFT_ONLY);
        }
        if (there.stream().anyMatch(post -> post.status() == PostStatus.CANCELLED)) {
            causes.add(Cause.CANCELLED);
        }
        DateSpan fortnight = new DateSpan(inside.first().minusDays(14), inside.first().minusDays(1));
        if (campaigns().stream().anyMatch(campaign -> fortnight.contains(campaign.span().last()))) {
            causes.add(Cause.AFTER_CAMPAIGN);
        }
        return causes.isEmpty() ? List.of(Cause.NOTHING_PLANNED) : causes;
    }
}
