package app.drumbeat.application.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.cadence.QuietPeriod;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.StepName;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.post.PostStatus;

/** Stop everything that is to go out, at once and as one step, and let it go on afterwards. */
public final class Pausing {

    /** So many days the calendar says why it is silent; whoever knows better makes it longer or shorter. */
    public static final int DAYS = 7;

    private final Workspace workspace;
    private final Fresh fresh;

    public Pausing(Workspace workspace, Fresh fresh) {
        this.workspace = workspace;
        this.fresh = fresh;
    }

    /**
     * How much there is to stop and to let go on.
     *
     * @param going posts that are in review, approved or scheduled, today and later
     * @param held posts on hold whose day is still to come
     * @param missed posts on hold whose day has passed: they need another one
     */
    public record Outlook(int going, int held, int missed) {}

    public Outlook outlook() {
        Library library = workspace.library();
        LocalDate today = workspace.today();
        List<Post> held = held(library);
        int missed = (int) held.stream().filter(post -> isOver(post, today)).count();
        return new Outlook(going(library).size(), held.size() - missed, missed);
    }

    /**
     * Puts all that is to go out on hold; each keeps its day, its time and the state it had. A quiet period from today on says why.
     *
     * @param reason what the calendar says; not blank
     */
    public boolean pause(String reason) {
        return workspace.perform(StepName.of("step.pause"), library -> {
            List<Change<?>> changes = new ArrayList<>();
            LocalDate today = workspace.today();
            changes.add(Change.made(new QuietPeriod(fresh.id(), new DateSpan(today, today.plusDays(DAYS - 1L)),
                    List.of(), reason)));
            going(library).forEach(post -> changes.add(Change.replaced(post, post.in(PostStatus.ON_HOLD))));
            return new Changes(changes);
        });
    }

    /** Brings posts on hold whose day is still to come back to the state they had; what must not go out goes back to review instead. */
    public boolean resume() {
        LocalDate today = workspace.today();
        return workspace.perform(StepName.of("step.resume"), library -> new Changes(held(library).stream()
                .filter(post -> !isOver(post, today))
                .<Change<?>>map(post -> Change.replaced(post, post.in(post.heldFrom().orElseThrow()))).toList()));
    }

    private List<Post> going(Library library) {
        LocalDate today = workspace.today();
        return library.posts().extent().map(DateSpan::last).filter(last -> !last.isBefore(today))
                .map(last -> library.posts().between(new DateSpan(today, last))).orElse(List.of()).stream()
                .filter(post -> switch (post.status()) {
                    case IN_REVIEW, APPROVED, SCHEDULED -> true;
                    case IDEA, DRAFT, POSTED, ON_HOLD, CANCELLED -> false;
                }).toList();
    }

    private static List<Post> held(Library library) {
        return library.posts().extent().map(library.posts()::between).orElse(List.of()).stream()
                .filter(post -> post.status() == PostStatus.ON_HOLD && post.heldFrom().isPresent()).toList();
    }

    private static boolean isOver(Post post, LocalDate today) {
        return post.day().filter(today::isAfter).isPresent();
    }
}
