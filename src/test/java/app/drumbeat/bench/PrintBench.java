package app.drumbeat.bench;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.cadence.FindingsQuestion;
import app.drumbeat.domain.cadence.GapFinder;
import app.drumbeat.domain.cadence.Level;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.plan.PlanMaterial;
import app.drumbeat.domain.plan.Planner;
import app.drumbeat.domain.port.Paper;
import app.drumbeat.domain.port.PlanPrinter.Detail;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.post.Outcome;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostDays;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Track;
import app.drumbeat.domain.post.Words;
import app.drumbeat.print.PdfPlanPrinter;

/**
 * How long a month on paper takes: the first one of a program, the median of a warm one, and the same with all texts. The month
 * has its share of posts that are spread evenly over three years.
 */
final class PrintBench implements Measurement {

    private static final int MONTHS = 36;
    private static final int CHANNELS = 7;
    private static final int ROUNDS = 25;
    private static final YearMonth MONTH = YearMonth.of(2026, 5);
    private static final LocalDate TODAY = MONTH.atDay(12);
    private static final String TEXT = "Sepsis moves fast. Slurred speech, blotchy skin, very fast breathing: call 999 now. 💙 ";

    private final Random random = new Random(36);

    @Override
    public List<Figure> take(Conditions conditions) {
        MonthPlan plan = plan(Math.max(1, conditions.posts() / MONTHS));
        Path file = conditions.folder().resolve("month.pdf");
        double first = millis(plan, Detail.WALL, file);
        return List.of(new Figure("print_first_ms", first), new Figure("print_ms", median(plan, Detail.WALL, file)),
                new Figure("print_full_ms", median(plan, Detail.FULL, file)));
    }

    private static double median(MonthPlan plan, Detail detail, Path file) {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            times[i] = millis(plan, detail, file);
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static double millis(MonthPlan plan, Detail detail, Path file) {
        long before = System.nanoTime();
        if (new PdfPlanPrinter().print(plan, Paper.A4, detail, file, Progress.NONE) < 1) {
            throw new IllegalStateException("The month has no page");
        }
        return (System.nanoTime() - before) / 1e6;
    }

    private MonthPlan plan(int size) {
        CalendarFacts facts = CalendarFacts.of("Bench", ZoneId.of("Europe/London"), DayOfWeek.MONDAY, Locale.UK);
        DateSpan range = new DateSpan(LocalDate.of(2025, 1, 1), TODAY.plusWeeks(12));
        FindingsQuestion question = new FindingsQuestion(range, TODAY, Level.PLANNED, DayOfWeek.MONDAY, List.of(),
                List.of());
        List<Channel> channels = new ArrayList<>();
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < CHANNELS; i++) {
            CadenceRule rule = new CadenceRule(range.first(), 3, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 3);
            channels.add(new Channel(Id.of("c" + i), Network.values()[i].name(), Network.values()[i], i,
                    Optional.of(range.first()), Optional.empty(), Cadence.of(rule)));
        }
        for (int i = 0; i < size; i++) {
            posts.add(post(i, channels.get(i % CHANNELS).id()));
        }
        posts.sort((one, other) -> one.slot().orElseThrow().compareTo(other.slot().orElseThrow()));
        List<ChannelFindings> findings = channels.stream()
                .map(channel -> GapFinder.find(channel, PostDays.of(posts.stream()
                        .filter(post -> post.channel().equals(channel.id())).toList()), question))
                .toList();
        return Planner.month(MONTH,
                new PlanMaterial(facts, TODAY, channels, posts, List.of(), List.of(), List.of(), findings));
    }

    private Post post(int i, Id<Channel> channel) {
        Slot slot = Slot.at(MONTH.atDay(1 + random.nextInt(MONTH.lengthOfMonth())),
                LocalTime.of(8 + random.nextInt(12), 30));
        Words words = new Words("Know the signs, number " + i, TEXT.repeat(3), "https://example.org/" + i, "");
        return new Post(Id.of("p" + i), channel, Optional.of(slot), PostStatus.values()[1 + random.nextInt(7)],
                Optional.empty(), words, Optional.empty(), List.of(), List.of(), "", Outcome.NONE,
                Track.begun("u" + i, Instant.EPOCH));
    }
}
