package app.drumbeat.application.cadence;

import java.time.LocalDate;
import java.util.List;

import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.cadence.ChannelFindings;
import app.drumbeat.domain.cadence.FindingsQuestion;
import app.drumbeat.domain.cadence.GapFinder;
import app.drumbeat.domain.cadence.Level;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.plan.PlanningHorizon;
import app.drumbeat.domain.port.Library;

/** Find where the rhythm of the open calendar breaks. */
public final class FindingsService {

    /** How far {@link #usualSpan()} reaches back and ahead of today. */
    private static final int WEEKS_BACK = 8;
    private static final int WEEKS_AHEAD = 12;

    /** Before any plan: what is kept tells every finding since a channel's start. */
    private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    private final Workspace workspace;
    private final KeptFindings kept = new KeptFindings();

    public FindingsService(Workspace workspace) {
        this.workspace = workspace;
        workspace.listen(kept::forget);
    }

    /** What is asked when nobody says from when to when: eight weeks back and twelve ahead. */
    public DateSpan usualSpan() {
        LocalDate today = workspace.today();
        return new DateSpan(today.minusWeeks(WEEKS_BACK), today.plusWeeks(WEEKS_AHEAD));
    }

    /** The question that the rules answer for a span of the open calendar. */
    public FindingsQuestion question(DateSpan range, Level level) {
        Library library = workspace.library();
        return new FindingsQuestion(range, workspace.today(), level, library.calendar().weekStart(),
                library.quietPeriods().list(), library.campaigns().list());
    }

    /** The findings of one channel. */
    public ChannelFindings of(Channel channel, FindingsQuestion question) {
        return GapFinder.find(channel, workspace.library().posts().days(channel.id()), question);
    }

    /**
     * The findings of every channel at level planned, in the order of the channels, from the channel's start to the planning
     * horizon.
     *
     * <p>They are kept, and computed again only for the channels that a step touched.
     */
    public List<ChannelFindings> upToHorizon() {
        FindingsQuestion question = questionUpToHorizon();
        return workspace.library().channels().list().stream()
                .map(channel -> kept.find(channel.id(), question, () -> of(channel, question))).toList();
    }

    /** What {@link #upToHorizon()} answers. */
    public FindingsQuestion questionUpToHorizon() {
        return question(new DateSpan(ALWAYS, horizon()), Level.PLANNED);
    }

    /** The day up to which window and paper look for findings, whatever month is shown. */
    public LocalDate horizon() {
        Library library = workspace.library();
        return PlanningHorizon.of(workspace.today(), library.posts().extent().map(DateSpan::last),
                library.calendar().weekStart());
    }
}
