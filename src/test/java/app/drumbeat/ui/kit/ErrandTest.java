package app.drumbeat.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.base.StoreException.Kind;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.words.Texts;

class ErrandTest {

    private final Slowly background = new Slowly();
    private final Errand errand = new Errand(background, Texts.of(Locale.UK));
    private final List<String> answers = new ArrayList<>();

    @Test
    void theWorkIsSeenWhileItRunsAndItsAnswerComesOnce() {
        errand.start("Writing", progress -> "written", answers::add);
        assertThat(errand.jobProperty().get()).map(Job::name).contains("Writing");
        assertThat(errand.isRunning()).isTrue();

        background.finish();

        assertThat(answers).containsExactly("written");
        assertThat(errand.jobProperty().get()).isEmpty();
        assertThat(errand.isRunning()).isFalse();
    }

    @Test
    void whileItRunsNothingElseIsStarted() {
        errand.start("Writing", progress -> "first", answers::add);
        errand.start("Writing", progress -> "second", answers::add);

        background.finish();

        assertThat(answers).containsExactly("first");
    }

    @Test
    void aRefusalIsASentenceAndTheNextStartForgetsIt() {
        errand.<String>start("Writing", progress -> {
            throw new StoreException(Kind.FULL, "plan.ics", "no space");
        }, answers::add);
        background.finish();

        assertThat(errand.refusalProperty().get()).startsWith("There is no space left for plan.ics.");
        assertThat(answers).isEmpty();

        errand.start("Writing", progress -> "written", answers::add);
        assertThat(errand.refusalProperty().get()).isEmpty();
        background.finish();
        assertThat(answers).containsExactly("written");
    }

    @Test
    void anErrorOfTheProgramIsNoRefusal() {
        errand.<String>start("Writing", progress -> {
            throw new IllegalStateException("a slip");
        }, answers::add);

        assertThatIllegalStateException().isThrownBy(background::finish);
        assertThat(errand.refusalProperty().get()).isEmpty();
        assertThat(errand.isRunning()).isFalse();
    }

    @Test
    void cancelledWorkAnswersNothingAndLeavesRoomForMore() {
        errand.start("Writing", progress -> "written", answers::add);
        errand.cancel();
        background.finish();

        assertThat(answers).isEmpty();
        assertThat(errand.isRunning()).isFalse();
        errand.start("Writing", progress -> "again", answers::add);
        background.finish();
        assertThat(answers).containsExactly("again");
    }

    /** Long work that goes on until the test lets it end. */
    private static final class Slowly implements Background {

        private Runnable rest = () -> {};

        void finish() {
            rest.run();
        }

        @Override
        public <T> void run(Supplier<T> work, Consumer<T> answer) {
            answer.accept(work.get());
        }

        @Override
        public <T> void run(Supplier<T> work, Consumer<T> answer, Consumer<RuntimeException> failed) {
            run(work, answer);
        }

        @Override
        public <T> Job start(String name, Function<Progress, T> work, Consumer<T> answer,
                Consumer<RuntimeException> failed) {
            Job job = new Job(name);
            rest = () -> {
                job.ended();
                if (job.isCancelled()) {
                    return;
                }
                T result;
                try {
                    result = work.apply(Progress.NONE);
                } catch (RuntimeException failure) {
                    failed.accept(failure);
                    return;
                }
                answer.accept(result);
            };
            return job;
        }
    }
}
