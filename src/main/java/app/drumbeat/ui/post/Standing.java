package app.drumbeat.ui.post;

import java.util.function.Consumer;
import java.util.function.Supplier;

import app.drumbeat.domain.post.PostStatus;
import app.drumbeat.ui.kit.Background;

/** Brings the open post into another state; to be posted, it is asked first when it went out and where it can be seen. */
final class Standing {

    private final PostServices services;
    private final Background background;
    private final PostedFields posted;
    private final Write write;
    private final Consumer<String> refused;

    /** Writes a step that answers whether it changed anything, or says that it could not. */
    interface Write {
        void step(Supplier<Boolean> step, Runnable refused);
    }

    /** @param refused takes the key of what is said when a finding holds the post back */
    Standing(PostServices services, Background background, PostedFields posted, Write write,
            Consumer<String> refused) {
        this.services = services;
        this.background = background;
        this.posted = posted;
        this.write = write;
        this.refused = refused;
    }

    void change(OpenPost shown, PostStatus status) {
        if (status == PostStatus.POSTED) {
            background.run(() -> services.reading().now(), now -> posted.ask(shown, now));
        } else {
            posted.close();
            background.run(() -> services.states().bar(shown.post().id(), status),
                    bar -> bar.ifPresentOrElse(held -> refused.accept("ready.held." + held.name()),
                            () -> write.step(() -> services.mayBecome(shown.post().id(), status)
                                    && services.states().change(shown.post().id(), status), () -> {})));
        }
    }

    /** Marks the post as posted with what its form says, or says beside the form what it lacks. */
    void markPosted(OpenPost shown) {
        background.run(() -> services.reading().now(), now -> posted.outcome(shown, now).ifPresent(outcome -> {
            posted.close();
            write.step(() -> services.mayBecome(shown.post().id(), PostStatus.POSTED)
                    && services.states().posted(shown.post().id(), outcome.postedAt().orElse(now),
                            outcome.postedLink(), outcome.reason()),
                    () -> {});
        }));
    }
}
