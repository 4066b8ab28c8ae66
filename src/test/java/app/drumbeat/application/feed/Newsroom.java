package app.drumbeat.application.feed;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;

import app.drumbeat.application.review.LeadTimes;
import app.drumbeat.application.review.ReviewTasks;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.campaign.Campaign;
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

/** A calendar of a fictional hospital in a folder, its feed, and what a reader sees in it. */
final class Newsroom implements AutoCloseable {

    static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    static final Channel LINKEDIN = channel("linkedin", "LinkedIn", 0);
    static final Channel INSTAGRAM = channel("instagram", "Instagram", 1);
    static final Campaign STROKE = new Campaign(Id.of("stroke"), "Act FAST",
            new DateSpan(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-31")), List.of());

    private final Path folder;
    private final Library library;
    private Workspace workspace;

    Newsroom(Path folder, String zone, Locale language) {
        this.folder = folder;
        CalendarFacts facts = CalendarFacts.of("Example Hospital", ZoneId.of(zone), DayOfWeek.MONDAY, language);
        library = new SqliteCalendarFiles(Clock.fixed(MORNING, ZoneOffset.UTC), refusal -> {})
                .create(folder.resolve("calendar.drumbeat"), facts);
        workspace = at(MORNING);
        keep(LINKEDIN, INSTAGRAM, STROKE);
    }

    Newsroom(Path folder) {
        this(folder, "Europe/London", Locale.ENGLISH);
    }

    static Channel channel(String id, String name, int position) {
        return new Channel(Id.of(id), name, Network.OTHER, position, Optional.empty(), Optional.empty(),
                Cadence.none());
    }

    static Post post(String id, String day, String time) {
        Slot slot = new Slot(LocalDate.parse(day),
                time.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(time)));
        return Post.draft(Id.of(id), LINKEDIN.id(), slot, Words.titled("Know the signs " + id),
                Track.begun(id + "@example.org", MORNING));
    }

    /** The same calendar at another moment. */
    Workspace at(Instant now) {
        workspace = new Workspace(library, Clock.fixed(now, ZoneOffset.UTC));
        return workspace;
    }

    Workspace workspace() {
        return workspace;
    }

    /** Puts records where they are, new ones and changed ones. */
    void keep(Entity<?>... records) {
        workspace.perform(StepName.of("step.post.create"), open -> {
            Changes changes = Changes.none();
            for (Entity<?> record : records) {
                changes = changes.and(Changes.of(change(open, record)));
            }
            return changes;
        });
    }

    FeedService feeds() {
        return new FeedService(workspace, new IcalFeedFormat(new IcalRecurrences()),
                new ReviewTasks(workspace, new LeadTimes(workspace, new BankHolidays())));
    }

    /** The entries of the usual feed, told in full, as another library reads them. */
    List<VEvent> entries() {
        return entries(FeedWish.usual(TODAY).telling(FeedDetail.FULL));
    }

    List<VEvent> entries(FeedWish wish) {
        feeds().publish(wish, TODAY, feed(), Progress.NONE);
        return read(feed()).getEvents();
    }

    VEvent entry() {
        List<VEvent> entries = entries();
        if (entries.size() != 1) {
            throw new AssertionError("One entry was expected, not " + entries.size());
        }
        return entries.getFirst();
    }

    Path feed() {
        return folder.resolve("feed.ics");
    }

    byte[] octets() {
        try {
            feeds().publish(FeedWish.usual(TODAY).telling(FeedDetail.FULL), TODAY, feed(), Progress.NONE);
            return Files.readAllBytes(feed());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ICalendar read(Path file) {
        try {
            return Biweekly.parse(new File(file.toString())).first();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        library.close();
    }

    @SuppressWarnings("unchecked") // an Entity<T> is a T: records implement it for themselves
    private static <T extends Entity<T>> Change<T> change(Library library, Entity<?> record) {
        T after = (T) record;
        return library.shelf((Class<T>) record.getClass()).find(after.id())
                .map(before -> Change.replaced(before, after))
                .orElseGet(() -> Change.made(after));
    }
}
