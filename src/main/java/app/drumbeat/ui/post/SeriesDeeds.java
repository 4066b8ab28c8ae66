package app.drumbeat.ui.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import app.drumbeat.application.series.SeriesFromHere;
import app.drumbeat.application.series.SeriesWish;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.kit.Background;

/** What can be done with the series of a post, each said afterwards with a way to undo it. */
final class SeriesDeeds {

    private final Together together;
    private final Background background;
    private final PostTalk talk;

    SeriesDeeds(Together together, Background background, PostTalk talk) {
        this.together = together;
        this.background = background;
        this.talk = talk;
    }

    /** On which days posts would be made. */
    void preview(LocalDate first, SeriesWish wish, Consumer<List<LocalDate>> then) {
        background.run(() -> together.series().preview(first, wish), then);
    }

    void begin(Post post, SeriesWish wish) {
        background.run(() -> together.series().begin(post.id(), wish), number("together.done.begun"));
    }

    void further(Post post) {
        background.run(() -> together.series().further(post.id()), number("together.done.further"));
    }

    void end(Post post) {
        background.run(() -> together.series().end(post.id()), number("together.done.ended"));
    }

    void leave(Post post) {
        background.run(() -> together.series().leave(post.id()), number("together.done.left"));
    }

    void back(Post post) {
        background.run(() -> together.series().back(post.id()), number("together.done.back"));
    }

    void fromHere(Post post) {
        background.run(() -> together.fromHere().all(post.id()), this::told);
    }

    void rule(Post post, SeriesWish wish) {
        background.run(() -> together.fromHere().rule(post.id(), wish), this::told);
    }

    private void told(Optional<SeriesFromHere.Outcome> outcome) {
        outcome.ifPresent(done -> talk.done("together.done.fromHere", done.changed(), done.stayed()));
    }

    private Consumer<Optional<Integer>> number(String key) {
        return done -> done.ifPresent(number -> talk.done(key, number));
    }
}
