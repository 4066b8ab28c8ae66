package app.drumbeat.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.FindingsQuestion;
import app.drumbeat.domain.cadence.GapFinder;
import app.drumbeat.domain.cadence.Level;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.post.PostDays;
import app.drumbeat.domain.post.PostStatus;

/**
 * What the findings cost: 100,000 posts on 12 channels over 10 years, every finding of every channel, the first time and
 * warm, and those of the one channel that a move touches.
 */
final class Findings implements Measurement {

    private static final int CHANNELS = 12;
    private static final int POSTS = 100_000;
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 101;

    private final Random random = new Random(10);
    private final List<Channel> channels = new ArrayList<>();
    private final List<PostDays> posts = new ArrayList<>();
    private final FindingsQuestion question;

    Findings() {
        List<QuietPeriod> quiet = new ArrayList<>();
        List<Campaign> campaigns = new ArrayList<>();
        for (int year = FIRST.getYear(); year <= LAST.getYear(); year++) {
            DateSpan christmas = new DateSpan(LocalDate.of(year, 12, 24), LocalDate.of(year, 12, 31));
            quiet.add(new QuietPeriod(Id.of("quiet" + year), christmas, List.of(), "Christmas"));
            for (int month = 1; month <= 12; month++) {
                DateSpan fortnight = new DateSpan(LocalDate.of(year, month, 5), LocalDate.of(year, month, 18));
                campaigns.add(new Campaign(Id.of(year + "-" + month), "Campaign", fortnight, List.of()));
            }
        }
        question = new FindingsQuestion(new DateSpan(FIRST, LAST), TODAY, Level.PLANNED, DayOfWeek.MONDAY, quiet,
                campaigns);
        for (int i = 0; i < CHANNELS; i++) {
            channels.add(channel(i));
            posts.add(posts());
        }
    }

    @Override
    public List<Figure> take(Conditions conditions) {
        return List.of(new Figure("findings_first_ms", millis(this::findAll)),
                new Figure("findings_ms", median(this::findAll)),
                new Figure("findings_one_ms", median(() -> find(0))));
    }

    private void findAll() {
        for (int i = 0; i < CHANNELS; i++) {
            find(i);
        }
    }

    private void find(int i) {
        if (!GapFinder.find(channels.get(i), posts.get(i), question).channel().equals(channels.get(i).id())) {
            throw new IllegalStateException("The findings are of another channel");
        }
    }

    private static double median(Runnable work) {
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
        }
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            millis.add(millis(work));
        }
        return Steps.median(millis);
    }

    private static double millis(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return (System.nanoTime() - before) / 1e6;
    }

    private Channel channel(int i) {
        CadenceRule early = new CadenceRule(FIRST, 3, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 2);
        CadenceRule late = new CadenceRule(FIRST.plusYears(5), 5, EnumSet.allOf(DayOfWeek.class), 1);
        return new Channel(Id.of("channel" + i), "Channel " + i, Network.OTHER, i, Optional.of(FIRST), Optional.empty(),
                Cadence.of(early, late));
    }

    /** Two or three a day on average, bunched, so that there are silences and short weeks to find. */
    private PostDays posts() {
        int days = (int) new DateSpan(FIRST, LAST).length();
        long[] chosen = random.ints(POSTS / CHANNELS, 0, days).mapToLong(day -> FIRST.toEpochDay() + day / 5 * 5L)
                .sorted().toArray();
        PostDays.Collector collector = new PostDays.Collector(chosen.length);
        for (long day : chosen) {
            PostStatus[] statuses = {PostStatus.DRAFT, PostStatus.APPROVED, PostStatus.ON_HOLD};
            collector.add(day, day < TODAY.toEpochDay() && random.nextInt(20) > 0
                    ? PostStatus.POSTED
                    : statuses[random.nextInt(3)]);
        }
        return collector.done();
    }
}
