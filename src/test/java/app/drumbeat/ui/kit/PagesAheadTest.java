package app.drumbeat.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import app.drumbeat.domain.port.Progress;
import app.drumbeat.domain.post.PostFilter;

class PagesAheadTest {

    private final InLine background = new InLine();
    private final List<Integer> readings = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private boolean broken;
    private final PagesAhead<Integer, String> pages = new PagesAhead<>(background, this::read,
            page -> List.of(page + 1, page - 1));

    PagesAheadTest() {
        pages.onRead(shown::add);
    }

    @Test
    void thePagesBesideTheOneWantedAreReadAndAtHand() {
        pages.want(5);
        background.finish();
        assertThat(readings).containsExactly(5, 6, 4);

        pages.want(6);
        assertThat(shown).containsExactly("5", "6");
    }

    @Test
    void aPageThatIsBeingReadAheadIsNotReadOnceMore() {
        pages.want(5);
        background.step();
        pages.want(6);
        background.finish();

        assertThat(readings).startsWith(5, 6).containsOnlyOnce(6);
        assertThat(shown).containsExactly("5", "6");
    }

    @Test
    void whoTurnsManyPagesAtOnceDoesNotWaitForThoseGoneBy() {
        pages.want(5);
        background.step();
        for (int page = 6; page <= 10; page++) {
            pages.want(page);
        }
        background.finish();

        assertThat(readings).contains(10).doesNotContain(6, 7, 8);
        assertThat(shown).containsExactly("5", "10");
    }

    @Test
    void afterAChangeWhatWasUnderWayIsReadAnew() {
        pages.want(5);
        pages.forget();
        pages.want(5);
        background.finish();

        assertThat(shown).containsExactly("5");
        assertThat(readings).startsWith(5);
    }

    @Test
    void aPageThatCouldNotBeReadIsTriedAgain() {
        broken = true;
        pages.want(5);
        assertThatIllegalStateException().isThrownBy(background::finish);

        broken = false;
        pages.want(5);
        background.finish();
        assertThat(shown).containsExactly("5");
    }

    private String read(int page, PostFilter filter) {
        if (broken) {
            throw new IllegalStateException("no disk");
        }
        readings.add(page);
        return String.valueOf(page);
    }

    /** Short work that waits in line until the test lets it run. */
    private static final class InLine implements Background {

        private final Queue<Runnable> line = new ArrayDeque<>();

        void step() {
            line.remove().run();
        }

        void finish() {
            while (!line.isEmpty()) {
                step();
            }
        }

        @Override
        public <T> void run(Supplier<T> work, Consumer<T> answer) {
            line.add(() -> answer.accept(work.get()));
        }

        @Override
        public <T> void run(Supplier<T> work, Consumer<T> answer, Consumer<RuntimeException> failed) {
            run(work, answer);
        }

        @Override
        public <T> Job start(String name, Function<Progress, T> work, Consumer<T> answer,
                Consumer<RuntimeException> failed) {
            throw new UnsupportedOperationException("Pages are short work");
        }
    }
}
