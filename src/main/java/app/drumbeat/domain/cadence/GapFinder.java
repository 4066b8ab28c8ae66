package app.drumbeat.domain.cadence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.PostDays;

/**
 * Finds where a channel falls silent, which weeks are short, where it drops off, and how long it is covered
 * (docs/cadence.md, to the letter).
 *
 * <p>Pure: lists and dates in, findings out. It walks over the channel's posts and days and never looks anything up, so
 * that its time grows with their number and with nothing else.
 */
public final class GapFinder {

    private final PostDays posts;
    private final FindingsQuestion question;
    private final Pace pace;
    private final CampaignEnds campaigns;
    private final int from;

    private GapFinder(Channel channel, PostDays posts, FindingsQuestion question, Pace pace) {
        this.posts = posts;
        this.question = question;
        this.pace = pace;
        this.campaigns = new CampaignEnds(question.campaigns(), channel.id());
        this.from = DayNumber.of(question.range().first());
    }

    /**
     * All findings of one channel.
     *
     * <p>They are computed from the channel's start to the last day of the range, and told when they end within it. A
     * channel without a cadence, or without a start at the level asked for, has none; its runway it always has.
     *
     * @param posts the dated posts of this channel, whatever their state
     */
    public static ChannelFindings find(Channel channel, PostDays posts, FindingsQuestion question) {
        if (channel.cadence().isEmpty()) {
            return ChannelFindings.none(channel.id(), Runways.withoutCadence(posts, question));
        }
        Optional<Pace> planned = Pace.planned(channel, posts, question);
        Optional<Pace> approved = planned.flatMap(pace -> pace.approved(channel, posts, question));
        Runway runway = new Runway(Runways.covered(planned, question), Runways.covered(approved, question));
        Optional<Pace> asked = question.level() == Level.PLANNED ? planned : approved;
        return asked.isPresent()
                ? new GapFinder(channel, posts, question, asked.get()).findings(channel, runway)
                : ChannelFindings.none(channel.id(), runway);
    }

    private ChannelFindings findings(Channel channel, Runway runway) {
        List<Week> weeks = Weeks.of(pace, question.weekStart());
        boolean lastIsCut = !weeks.isEmpty() && weeks.getLast().last() > pace.to();
        List<Week> judged = lastIsCut ? weeks.subList(0, weeks.size() - 1) : weeks;
        return new ChannelFindings(channel.id(), silences(), shortWeeks(judged), dropOffs(judged), runway,
                counts(weeks));
    }

    private List<Silence> silences() {
        Causes causes = causes();
        List<Silence> silences = new ArrayList<>();
        for (SilentRun run : pace.silences()) {
            if (run.last() >= from) {
                boolean open = !pace.heard().anyWithin(run.last() + 1, pace.to());
                silences.add(new Silence(DayNumber.date(run.first()), DayNumber.date(run.last()), run.postingDays(),
                        open, causes.of(run.first(), run.last())));
            }
        }
        return silences;
    }

    private List<ShortWeek> shortWeeks(List<Week> judged) {
        Causes causes = causes();
        List<ShortWeek> weeks = new ArrayList<>();
        for (Week week : judged) {
            int missing = week.required() - week.planned();
            if (missing > 0 && week.last() >= from) {
                weeks.add(new ShortWeek(DayNumber.date(week.first()), week.required(), week.planned(), missing,
                        causes.of(week.first(), week.last())));
            }
        }
        return weeks;
    }

    private List<DropOff> dropOffs(List<Week> judged) {
        List<DropOff> dropOffs = new ArrayList<>();
        for (DropOff dropOff : DropOffs.in(judged, campaigns)) {
            if (DayNumber.of(dropOff.lastWeek()) + 6 >= from) {
                dropOffs.add(dropOff);
            }
        }
        return dropOffs;
    }

    private static List<WeekCount> counts(List<Week> weeks) {
        List<WeekCount> counts = new ArrayList<>(weeks.size());
        for (Week week : weeks) {
            counts.add(new WeekCount(DayNumber.date(week.first()), week.required(), week.planned()));
        }
        return counts;
    }

    private Causes causes() {
        return new Causes(posts, DayNumber.of(question.today()), question.level(), campaigns);
    }
}
