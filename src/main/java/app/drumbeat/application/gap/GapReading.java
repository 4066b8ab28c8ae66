package app.drumbeat.application.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import app.drumbeat.application.review.LeadTimes;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.cadence.FindingsQuestion;
import app.drumbeat.domain.cadence.Openings;
import app.drumbeat.domain.cadence.PostEffect;
import app.drumbeat.domain.cadence.Silence;
import app.drumbeat.domain.cadence.WeekCount;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.GapFill;
import app.drumbeat.domain.plan.GapFilling;
import app.drumbeat.domain.plan.MonthGrid;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostDays;
import app.drumbeat.domain.post.PostStatus;

/** See why a channel is silent or a week is short, what could fill it, and what one post does for the rhythm. */
public final class GapReading {

    /** Posts that are approved for so many days after a silence could go out in it, so many of them at most. */
    private static final int APPROVED_DAYS = 30;
    private static final int MOST_APPROVED = 5;

    private final Workspace workspace;
    private final Supplier<List<ChannelFindings>> findings;
    private final Supplier<FindingsQuestion> question;
    private final LeadTimes leadTimes;

    /**
     * @param findings those of every channel in order, up to the planning horizon
     * @param question what these findings answer
     */
    public GapReading(Workspace workspace, Supplier<List<ChannelFindings>> findings,
            Supplier<FindingsQuestion> question, LeadTimes leadTimes) {
        this.workspace = workspace;
        this.findings = findings;
        this.question = question;
        this.leadTimes = leadTimes;
    }

    /**
     * The silence that begins on a day, or else one that lies where it lay, since filling a part of a silence leaves a
     * shorter one.
     *
     * @param near where the silence lay when it was last seen
     */
    public Optional<SilenceStory> silence(Id<Channel> channelId, DateSpan near) {
        Library library = workspace.library();
        return library.channels().find(channelId).flatMap(channel -> findingsOf(channelId)
                .flatMap(found -> silence(found, near).map(silence -> story(channel, found, silence))));
    }

    /** The week that begins on a day; only channels that want anything in it. */
    public WeekStory week(LocalDate first) {
        Library library = workspace.library();
        Reasons reasons = new Reasons(library, workspace.today());
        int number = MonthGrid.weekNumber(first, library.calendar().weekStart(), library.calendar().language());
        return new WeekStory(first, number, library.channels().list().stream()
                .flatMap(channel -> findingsOf(channel.id()).stream()
                        .flatMap(found -> found.weeks().stream().filter(count -> count.week().equals(first))
                                .filter(count -> count.required() > 0 || count.planned() > 0)
                                .map(count -> channelWeek(channel, found, count, reasons))))
                .toList());
    }

    /** What a post does for the rhythm of its channel; nothing for a post without a day, or whose channel asks nothing. */
    public Optional<PostEffect> effectOf(Post post) {
        return workspace.library().channels().find(post.channel())
                .filter(channel -> !channel.cadence().isEmpty())
                .flatMap(channel -> post.day().map(day -> PostEffect.of(channel,
                        workspace.library().posts().days(channel.id()), day, post.status(), question.get())));
    }

    private SilenceStory story(Channel channel, ChannelFindings found, Silence silence) {
        Library library = workspace.library();
        FindingsQuestion asked = question.get();
        PostDays days = library.posts().days(channel.id());
        List<Reason> reasons = new Reasons(library, workspace.today()).of(channel.id(), silence.span(),
                silence.causes());
        List<LocalDate> openings = Openings.in(channel, silence.span(), days, asked);
        return new SilenceStory(channel, silence, channel.cadence().ruleOn(silence.first()), reasons,
                IntStream.iterate(days.size() - 1, i -> i >= 0, i -> i - 1)
                        .filter(i -> days.day(i).isBefore(silence.first()) && counts(days, i, asked)).boxed()
                        .findFirst()
                        .flatMap(i -> countingPost(channel.id(), days.day(i), asked)),
                IntStream.range(0, days.size())
                        .filter(i -> days.day(i).isAfter(silence.last()) && counts(days, i, asked)).boxed().findFirst()
                        .flatMap(i -> countingPost(channel.id(), days.day(i), asked)),
                found.runway(), openings, ideas(channel.id(), openings), tooLate(channel.id(), silence, openings));
    }

    private Optional<TooLateToReview> tooLate(Id<Channel> channel, Silence silence, List<LocalDate> openings) {
        if (openings.isEmpty()) {
            return Optional.empty();
        }
        return leadTimes.earliestOn(channel).filter(openings.getFirst()::isBefore).map(earliest -> {
            DateSpan after = new DateSpan(silence.last().plusDays(1), silence.last().plusDays(APPROVED_DAYS));
            return new TooLateToReview(earliest, openings.getLast().isBefore(earliest),
                    workspace.library().posts().between(after).stream()
                            .filter(post -> post.channel().equals(channel) && post.status() == PostStatus.APPROVED)
                            .limit(MOST_APPROVED).toList());
        });
    }

    private List<GapFill> ideas(Id<Channel> channel, List<LocalDate> openings) {
        if (openings.isEmpty()) {
            return List.of();
        }
        Library library = workspace.library();
        LocalDate day = openings.getFirst();
        List<Post> around = library.posts().between(new DateSpan(day.minusDays(GapFilling.SIMILAR_DAYS),
                day.plusDays(GapFilling.SIMILAR_DAYS))).stream().filter(post -> post.channel().equals(channel))
                .toList();
        return GapFilling.rank(channel, day, workspace.today(), library.posts().withoutDay(), around);
    }

    private WeekStory.ChannelWeek channelWeek(Channel channel, ChannelFindings found, WeekCount count,
            Reasons reasons) {
        DateSpan span = new DateSpan(count.week(), count.week().plusDays(6));
        List<Reason> why = found.shortWeeks().stream().filter(lack -> lack.week().equals(count.week())).findFirst()
                .map(lack -> reasons.of(channel.id(), span, lack.causes())).orElse(List.of());
        List<LocalDate> openings = why.isEmpty()
                ? List.of()
                : Openings.in(channel, span, workspace.library().posts().days(channel.id()), question.get());
        return new WeekStory.ChannelWeek(channel, count, why, openings);
    }

    private Optional<ChannelFindings> findingsOf(Id<Channel> channel) {
        return findings.get().stream().filter(found -> found.channel().equals(channel)).findFirst();
    }

    private static Optional<Silence> silence(ChannelFindings found, DateSpan near) {
        Optional<Silence> same = found.silences().stream().filter(silence -> silence.first().equals(near.first()))
                .findFirst();
        return same.or(() -> found.silences().stream().filter(silence -> silence.span().touches(near)).findFirst());
    }

    private Optional<Post> countingPost(Id<Channel> channel, LocalDate day, FindingsQuestion asked) {
        boolean past = day.isBefore(asked.today());
        return workspace.library().posts().on(channel, day).stream()
                .filter(post -> asked.level().counts(post.status(), past)).findFirst();
    }

    private static boolean counts(PostDays days, int i, FindingsQuestion asked) {
        return asked.level().counts(days.status(i), days.day(i).isBefore(asked.today()));
    }
}
