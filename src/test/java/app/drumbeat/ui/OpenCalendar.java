package app.drumbeat.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

import app.drumbeat.application.awareness.DayNames;
import app.drumbeat.application.cadence.FindingsService;
import app.drumbeat.application.consent.ConsentKeeping;
import app.drumbeat.application.consent.PersonLock;
import app.drumbeat.application.consent.Portraying;
import app.drumbeat.application.evidence.Claiming;
import app.drumbeat.application.evidence.SourceKeeping;
import app.drumbeat.application.finding.ViewKeeping;
import app.drumbeat.application.gap.GapReading;
import app.drumbeat.application.gap.MoveOutlook;
import app.drumbeat.application.media.MediaKeeping;
import app.drumbeat.application.planning.PlanReading;
import app.drumbeat.application.planning.PostMoving;
import app.drumbeat.application.planning.PostStates;
import app.drumbeat.application.planning.PostWriting;
import app.drumbeat.application.review.LeadTimes;
import app.drumbeat.application.review.ReviewFlags;
import app.drumbeat.application.review.ReviewTasks;
import app.drumbeat.application.review.Reviewing;
import app.drumbeat.application.review.RouteKeeping;
import app.drumbeat.application.series.SeriesFromHere;
import app.drumbeat.application.series.SeriesKeeping;
import app.drumbeat.application.settings.CampaignKeeping;
import app.drumbeat.application.settings.HouseWordKeeping;
import app.drumbeat.application.settings.QuietKeeping;
import app.drumbeat.application.story.StoryKeeping;
import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.awareness.NamedDay;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.campaign.Campaign;
import app.drumbeat.domain.channel.Cadence;
import app.drumbeat.domain.channel.CadenceRule;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.channel.Network;
import app.drumbeat.domain.plan.PlanDocument;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.domain.post.Slot;
import app.drumbeat.domain.post.Words;
import app.drumbeat.holiday.BankHolidays;
import app.drumbeat.ical.IcalRecurrences;
import app.drumbeat.media.FilesBeside;
import app.drumbeat.store.SqliteCalendarFiles;
import app.drumbeat.ui.post.Together;
import app.drumbeat.vault.PassphraseVault;

/** A real calendar file with the services that work on it, on Wednesday 2 December 2026, 09:00 in London. */
public final class OpenCalendar implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2026, 12, 2);
    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    public static final CalendarFacts FACTS = CalendarFacts.of("Example Hospital", LONDON, DayOfWeek.MONDAY,
            Locale.UK);
    private static final EnumSet<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    public final Library library;
    public final Workspace workspace;
    public final PlanReading reading;
    public final GapReading gaps;
    public final MoveOutlook outlook;
    public final PostWriting writing;
    public final PostMoving moving;
    public final PostStates states;
    public final CampaignKeeping campaigns;
    public final QuietKeeping quiet;
    public final ViewKeeping views;
    public final Together together;
    public final MediaKeeping media;
    public final LeadTimes leadTimes;
    public final ReviewFlags reviewFlags;
    public final Reviewing reviewing;
    public final ReviewTasks reviewTasks;
    public final RouteKeeping routes;
    public final HouseWordKeeping words;
    public final PersonLock lock;
    public final ConsentKeeping consents;
    public final Portraying portraying;
    public final Claiming claiming;
    public final SourceKeeping sources;
    private final Fresh fresh;
    private final AtomicReference<Instant> now;

    private OpenCalendar(Library library, AtomicReference<Instant> now) {
        Clock clock = goingBy(now);
        this.now = now;
        this.library = library;
        this.workspace = new Workspace(library, clock, Optional.empty(), () -> "Jo Planner");
        this.fresh = new Fresh(UUID::randomUUID, clock);
        this.leadTimes = new LeadTimes(workspace, new BankHolidays());
        this.reviewFlags = new ReviewFlags(workspace, leadTimes);
        this.reviewTasks = new ReviewTasks(workspace, leadTimes);
        this.reviewing = new Reviewing(workspace, leadTimes);
        this.routes = new RouteKeeping(workspace, fresh);
        this.words = new HouseWordKeeping(workspace, fresh);
        this.lock = new PersonLock(workspace, new PassphraseVault());
        this.consents = new ConsentKeeping(workspace, fresh, lock);
        this.portraying = new Portraying(workspace);
        this.claiming = new Claiming(workspace);
        this.sources = new SourceKeeping(workspace, fresh);
        FindingsService findings = new FindingsService(workspace);
        this.reading = new PlanReading(workspace, findings::upToHorizon,
                new DayNames(workspace, new IcalRecurrences())::between, reviewFlags);
        this.gaps = new GapReading(workspace, findings::upToHorizon, findings::questionUpToHorizon,
                leadTimes);
        this.outlook = new MoveOutlook(workspace, findings::questionUpToHorizon, leadTimes);
        this.writing = new PostWriting(workspace, fresh);
        this.moving = new PostMoving(workspace, fresh);
        this.states = new PostStates(workspace);
        this.campaigns = new CampaignKeeping(workspace, fresh);
        this.quiet = new QuietKeeping(workspace, fresh);
        this.views = new ViewKeeping(workspace, fresh);
        this.media = new MediaKeeping(workspace, new FilesBeside());
        this.together = new Together(new SeriesKeeping(workspace, fresh, new IcalRecurrences()),
                new SeriesFromHere(workspace, fresh, new IcalRecurrences()), new StoryKeeping(workspace, fresh));
    }

    /** A new, empty calendar in a folder. */
    public static OpenCalendar in(Path folder) {
        AtomicReference<Instant> now = new AtomicReference<>(TODAY.atTime(9, 0).atZone(LONDON).toInstant());
        SqliteCalendarFiles files = new SqliteCalendarFiles(goingBy(now), failed -> {
            throw failed;
        });
        Library library = files.create(folder.resolve("plan.drumbeat"), FACTS);
        return new OpenCalendar(InTurn.of(Library.class, library, new ReentrantLock()), now);
    }

    /** Time goes by. */
    public void passes(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    private static Clock goingBy(AtomicReference<Instant> now) {
        return ((InstantSource) now::get).withZone(LONDON);
    }

    /** A new calendar in a folder, with what a plan holds. */
    public static OpenCalendar holding(Path folder, PlanDocument document) {
        OpenCalendar calendar = in(folder);
        calendar.keep(document);
        return calendar;
    }

    /** A channel with a cadence from Monday 2 November 2026 on. */
    public Channel channel(String name, Network network, int perWeek, int maxSilence) {
        LocalDate start = LocalDate.of(2026, 11, 2);
        Channel channel = new Channel(Id.of(name.toLowerCase(Locale.ROOT)), name, network,
                library.channels().list().size(), Optional.of(start), Optional.empty(),
                Cadence.of(new CadenceRule(start, perWeek, WORKDAYS, maxSilence)));
        return keep(channel);
    }

    public Post post(Channel channel, LocalDate day, String time, String title, PostStatus status) {
        Slot slot = new Slot(day, time.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(time)));
        return keep(Post.draft(fresh.id(), channel.id(), slot, Words.titled(title), fresh.next()).in(status));
    }

    public Post idea(Channel channel, String title) {
        return keep(Post.idea(fresh.id(), channel.id(), Words.titled(title), fresh.next()));
    }

    public Campaign campaign(String name, LocalDate first, LocalDate last) {
        return keep(new Campaign(fresh.id(), name, new DateSpan(first, last), List.of()));
    }

    public QuietPeriod quiet(String reason, LocalDate first, LocalDate last) {
        return keep(new QuietPeriod(fresh.id(), new DateSpan(first, last), List.of(), reason));
    }

    public NamedDay named(String name, LocalDate day) {
        return keep(new NamedDay(fresh.id(), name, DateSpan.day(day), Optional.empty(), List.of(), ""));
    }

    public <T extends Entity<T>> T keep(T record) {
        workspace.perform(StepName.of("step.post.create"), all -> Changes.of(Change.made(record)));
        return record;
    }

    /** Writes records that are new. */
    public void keep(PlanDocument document) {
        List<Change<?>> changes = new ArrayList<>();
        document.channels().forEach(channel -> changes.add(Change.made(channel)));
        document.quietPeriods().forEach(period -> changes.add(Change.made(period)));
        document.campaigns().forEach(campaign -> changes.add(Change.made(campaign)));
        document.days().forEach(day -> changes.add(Change.made(day)));
        document.posts().forEach(post -> changes.add(Change.made(post)));
        workspace.perform(StepName.of("step.post.create"), there -> new Changes(changes));
    }

    /** Changes a post as someone else would, past the screen. */
    public void change(Post post, UnaryOperator<Post> edit) {
        writing.edit(post.id(), "step.post.edit.text", edit);
    }

    public Instant instant() {
        return workspace.now();
    }

    @Override
    public void close() {
        library.close();
    }
}
