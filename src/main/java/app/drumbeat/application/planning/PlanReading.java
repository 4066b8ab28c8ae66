package app.drumbeat.application.planning;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import app.drumbeat.application.flag.FlaggedPosts;
import app.drumbeat.application.flag.OpenFindings;
import app.drumbeat.application.review.ReviewFlags;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.awareness.Occurrence;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.MonthGrid;
import app.drumbeat.domain.plan.MonthPlan;
import app.drumbeat.domain.plan.PlanMaterial;
import app.drumbeat.domain.plan.Planner;
import app.drumbeat.domain.plan.QuarterPlan;
import app.drumbeat.domain.plan.QuarterPlanner;
import app.drumbeat.domain.plan.Rhythm;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.DeletedPost;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostFilter;
import app.drumbeat.domain.post.PostMark;

/** See the plan: a month of it, a quarter, one post, the ideas, the rhythm. Reads only what is asked for. */
public final class PlanReading {

    private final Workspace workspace;
    private final Supplier<List<ChannelFindings>> findings;
    private final Function<DateSpan, List<Occurrence>> names;
    private final FlaggedPosts flagged;

    /**
     * @param findings those of every channel in order, up to the planning horizon; what was dismissed of them is not shown
     * @param names the named days that touch a span
     */
    public PlanReading(Workspace workspace, Supplier<List<ChannelFindings>> findings,
            Function<DateSpan, List<Occurrence>> names, ReviewFlags reviews) {
        this.workspace = workspace;
        this.findings = new OpenFindings(workspace, findings);
        this.names = names;
        this.flagged = new FlaggedPosts(workspace, reviews);
    }

    /** A month in whole weeks, with all that lies on them. */
    public MonthPlan month(YearMonth month) {
        return month(month, PostFilter.ALL);
    }

    /**
     * A month as if there were only some of the channels: their silences and counts, and what holds for them, with those of
     * their posts that a filter admits.
     */
    public MonthPlan month(YearMonth month, PostFilter filter) {
        return workspace.inTurn(() -> read(month, filter));
    }

    /**
     * Thirteen weeks, one row for each channel, as if there were only some of the channels.
     *
     * @param firstWeek any day of the first week
     * @param filter which posts are marked, on which channels
     */
    public QuarterPlan quarter(LocalDate firstWeek, PostFilter filter) {
        return workspace.inTurn(() -> {
            LocalDate first = MonthGrid.weekOf(firstWeek, workspace.library().calendar().weekStart());
            DateSpan span = QuarterPlan.spanFrom(first);
            return QuarterPlanner.quarter(first, material(span, filter, List.of()), marks(span, filter),
                    rhythms());
        });
    }

    /** What a filter admits among the posts of a span. */
    public Predicate<Post> admitting(PostFilter filter, DateSpan span) {
        return flagged.admitting(filter, span);
    }

    /** Those of some posts that cannot go out as they are. */
    public Set<Id<Post>> held(List<Post> posts) {
        return workspace.inTurn(() -> flagged.held(posts));
    }

    /** Whether a post shows somebody without a consent that holds, so that what it says stays in the house. */
    public boolean isWithheld(Post post) {
        return workspace.inTurn(() -> !workspace.clearance().lacks(post).isEmpty());
    }

    /** Only who asks for more than channels makes us read whole posts. */
    private List<PostMark> marks(DateSpan span, PostFilter filter) {
        return filter.isOfChannelsOnly()
                ? workspace.library().posts().marks(span)
                : workspace.library().posts().between(span).stream().filter(admitting(filter, span))
                        .map(post -> new PostMark(post.id(), post.channel(), post.day().orElseThrow(), post.status()))
                        .toList();
    }

    private MonthPlan read(YearMonth month, PostFilter filter) {
        Library library = workspace.library();
        DateSpan span = MonthGrid.span(month, library.calendar().weekStart());
        return Planner.month(month, material(span, filter, library.posts().between(span)));
    }

    private PlanMaterial material(DateSpan span, PostFilter filter, List<Post> posts) {
        Library library = workspace.library();
        Set<Id<Channel>> only = filter.channels();
        return new PlanMaterial(library.calendar(), workspace.today(),
                library.channels().list().stream().filter(channel -> filter.admits(channel.id())).toList(), posts,
                library.campaigns().list().stream()
                        .filter(campaign -> only.isEmpty() || only.stream().anyMatch(campaign::runsOn)).toList(),
                library.quietPeriods().list().stream()
                        .filter(period -> only.isEmpty() || only.stream().anyMatch(period::holdsFor)).toList(),
                names.apply(span),
                findings.get().stream().filter(found -> filter.admits(found.channel())).toList(),
                admitting(filter, span));
    }

    /** The rhythm of every channel round today, in the order of the channels. */
    public List<Rhythm> rhythms() {
        Map<Id<Channel>, Channel> channels = channels().stream()
                .collect(Collectors.toMap(Channel::id, Function.identity()));
        LocalDate today = workspace.today();
        LocalDate thisWeek = MonthGrid.weekOf(today, workspace.library().calendar().weekStart());
        List<Rhythm> rhythms = new ArrayList<>();
        for (ChannelFindings found : findings.get()) {
            Channel channel = channels.get(found.channel());
            if (channel != null) {
                rhythms.add(Rhythm.of(channel, found, () -> workspace.library().posts().days(channel.id()), today,
                        thisWeek));
            }
        }
        return rhythms;
    }

    /** The findings of every channel, in the order of the channels, up to the planning horizon. */
    public List<ChannelFindings> findings() {
        return findings.get();
    }

    public Optional<Post> post(Id<Post> id) {
        return workspace.library().posts().find(id);
    }

    /** The posts of one day, all-day plans first. */
    public List<Post> day(LocalDate day) {
        return workspace.library().posts().between(DateSpan.day(day));
    }

    /** The dated posts of a span. */
    public List<Post> between(DateSpan span) {
        return workspace.library().posts().between(span);
    }

    /** Ideas, and what is on hold or cancelled without a day. */
    public List<Post> withoutDay() {
        return workspace.library().posts().withoutDay();
    }

    /** Posts that can be brought back, newest deletion first. */
    public List<DeletedPost> deleted() {
        return workspace.library().deletedPosts().list();
    }

    public List<Channel> channels() {
        return workspace.library().channels().list();
    }

    public CalendarFacts calendar() {
        return workspace.library().calendar();
    }

    public LocalDate today() {
        return workspace.today();
    }

    public Instant now() {
        return workspace.now();
    }

    /** Whether the calendar can be changed at all. */
    public boolean writable() {
        return !workspace.library().readOnly();
    }

    /** Where the calendar file is; the media of posts are named from there. */
    public Path place() {
        return workspace.library().place();
    }
}
