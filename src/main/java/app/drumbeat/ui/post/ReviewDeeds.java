package app.drumbeat.ui.post;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import app.drumbeat.application.planning.PostMoving;
import app.drumbeat.application.review.Reviewing;
import app.drumbeat.application.review.Reviewing.Said;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.post.Post;
import app.drumbeat.domain.review.Submission;
import app.drumbeat.ui.kit.Background;

/** Sends posts to review, and writes down what came back. */
final class ReviewDeeds {

    private final Reviewing reviewing;
    private final Background background;
    private final PostTalk talk;

    ReviewDeeds(Reviewing reviewing, Background background, PostTalk talk) {
        this.reviewing = reviewing;
        this.background = background;
        this.talk = talk;
    }

    void submit(Post post) {
        background.run(() -> reviewing.submit(post.id()), done -> {
            if (done) {
                talk.done("review.done.submitted");
            }
        });
    }

    void note(Id<Submission> submission, int step, Said said) {
        background.run(() -> reviewing.note(submission, step, said), done -> {
            if (done) {
                talk.done("review.done." + said.kind().name(), said.who());
            }
        });
    }

    /** Asks for the scanned form of a verdict. */
    Optional<String> chooseForm() {
        return talk.dialogs().chooseToOpen(talk.words("review.verdict.form.title"), List.of()).map(Path::toString);
    }

    /** Opens the scanned form of a verdict, as far as it is there. */
    void openForm(String path) {
        talk.dialogs().openFile(Path.of(path));
    }

    /**
     * Asks for a reason where a review cannot reach the days that posts are to be moved to; goes on at once where it can.
     *
     * @param moving moves posts
     * @param then gets what moves them and keeps the reason; called on the screen's thread, and not where the person thinks better of it
     */
    void inTime(Map<Post, LocalDate> moves, PostMoving moving, Supplier<LocalDate> today, Consumer<PostMoving> then) {
        background.run(() -> reviewing.late(moves).map(day -> talk.day(day, today.get())), late -> {
            if (late.isEmpty()) {
                then.accept(moving);
            } else {
                talk.askFor(talk.words("review.late.title"), talk.said("review.late.label", late.get()))
                        .ifPresent(why -> then.accept(moving.although(why)));
            }
        });
    }

    void putBack(Post post) {
        background.run(() -> reviewing.putBack(post.id()), done -> {
            if (done) {
                talk.done("review.done.putBack");
            }
        });
    }
}
