package app.drumbeat.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import app.drumbeat.application.feed.FeedDetail;
import app.drumbeat.application.feed.FeedReport;
import app.drumbeat.application.feed.FeedService;
import app.drumbeat.application.feed.FeedWish;
import app.drumbeat.application.review.LeadTimes;
import app.drumbeat.application.review.ReviewTasks;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Track;
import app.drumbeat.domain.post.Words;
import app.drumbeat.holiday.BankHolidays;
import app.drumbeat.ical.IcalFeedFormat;
import app.drumbeat.ical.IcalRecurrences;
import app.drumbeat.store.SqliteCalendarFiles;

/** What a feed of all posts costs, told in full, from the calendar file to the feed's place on the disk, in a warm program. */
final class FeedPublishing implements Measurement {

    private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final int CHANNELS = 7;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 7;

    @Override
    public List<Figure> take(Conditions conditions) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        CalendarFacts facts = CalendarFacts.of("Example Hospital", ZoneId.of("Europe/London"), DayOfWeek.MONDAY,
                Locale.ENGLISH);
        Path file = conditions.folder().resolve("feeds.drumbeat");
        try (Library library = new SqliteCalendarFiles(clock, refusal -> {}).create(file, facts)) {
            Workspace workspace = new Workspace(library, clock);
            workspace.perform(StepName.of("step.post.create"), open -> records(conditions.posts()));
            FeedService feeds = new FeedService(workspace, new IcalFeedFormat(new IcalRecurrences()),
                    new ReviewTasks(workspace, new LeadTimes(workspace, new BankHolidays())));
            List<Double> millis = new ArrayList<>();
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                double took = publish(feeds, conditions, round);
                if (round >= WARM_UP) {
                    millis.add(took);
                }
            }
            return List.of(new Figure("feed_ms", Steps.median(millis)));
        }
    }

    private static double publish(FeedService feeds, Conditions conditions, int round) {
        FeedWish everything = FeedWish.usual(FIRST).telling(FeedDetail.FULL).over(new DateSpan(FIRST, LAST));
        Path target = conditions.folder().resolve("feed-%d.ics".formatted(round));
        long before = System.nanoTime();
        FeedReport report = feeds.publish(everything, FIRST, target, Progress.NONE);
        double took = (System.nanoTime() - before) / 1e6;
        if (report.entries() != conditions.posts()) {
            throw new IllegalStateException("The feed has " + report.entries() + " entries");
        }
        return took;
    }

    private static Changes records(int posts) {
        List<Change<?>> made = new ArrayList<>();
        for (int i = 0; i < CHANNELS; i++) {
            made.add(Change.made(new Channel(Id.of("channel" + i), "Channel " + i, Network.OTHER, i, Optional.empty(),
                    Optional.empty(), Cadence.none())));
        }
        Random random = new Random(7);
        long days = new DateSpan(FIRST, LAST).length();
        for (int i = 0; i < posts; i++) {
            Slot slot = Slot.at(FIRST.plusDays(random.nextLong(days)), LocalTime.of(random.nextInt(24), 30));
            Words words = new Words("Know the signs of a stroke, part " + i,
                    "Face, arms, speech: time to call 999. 🧠\nPass it on.",
                    "https://example.org/fast/" + i, "");
            Track track = Track.begun(new UUID(random.nextLong(), random.nextLong()) + "@post.drumbeat.app", NOW);
            made.add(Change.made(Post.draft(Id.of("post" + i), Id.of("channel" + i % CHANNELS), slot, words, track)
                    .tagged(List.of("stroke"))));
        }
        return new Changes(made);
    }
}
