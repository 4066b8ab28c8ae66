package app.drumbeat.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import app.drumbeat.domain.port.Progress;
import app.drumbeat.ui.kit.Background;
import app.drumbeat.ui.kit.Job;

/** Runs everything where it stands, so that a test sees what comes of it on the next line. */
public final class AtOnce implements Background {

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> answer) {
        answer.accept(work.get());
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> answer, Consumer<RuntimeException> failed) {
        T result;
        try {
            result = work.get();
        } catch (RuntimeException failure) {
            failed.accept(failure);
            return;
        }
        answer.accept(result);
    }

    @Override
    public <T> Job start(String name, Function<Progress, T> work, Consumer<T> answer,
            Consumer<RuntimeException> failed) {
        Job job = new Job(name);
        run(() -> work.apply((done, total) -> {}), answer, failed);
        return job;
    }
}
