package app.drumbeat.ui.kit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.drumbeat.domain.port.Progress;

/** One thread for short work, one for long work, answers on the JavaFX thread. */
public final class FxBackground implements Background, AutoCloseable {

    /** How often, at the most, long work moves its bar: once a frame would only make it slower. */
    private static final long NANOS_BETWEEN_REPORTS = TimeUnit.MILLISECONDS.toNanos(50);

    private final ExecutorService shortWork = Executors.newSingleThreadExecutor(named("drumbeat-work"));
    private final ExecutorService longWork = Executors.newSingleThreadExecutor(named("drumbeat-long-work"));
    private final Lock turn;
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();
    /** Kept, since it hears of changes only for as long as somebody holds it. */
    private final ObservableList<Job> shownJobs = FXCollections.unmodifiableObservableList(jobs);
    private Consumer<RuntimeException> unclaimed = failure -> {
        throw failure;
    };

    public FxBackground() {
        this(new ReentrantLock());
    }

    /** @param turn held while short work runs; long work takes it where it must */
    public FxBackground(Lock turn) {
        this.turn = turn;
    }

    /** Who is told of failures that no caller takes. */
    public void onFailure(Consumer<RuntimeException> handler) {
        unclaimed = handler;
    }

    /** The long work that is going on. */
    public ObservableList<Job> jobs() {
        return shownJobs;
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> answer) {
        run(work, answer, failure -> unclaimed.accept(failure));
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> answer, Consumer<RuntimeException> failed) {
        if (shortWork.isShutdown()) {
            // the calendar was closed meanwhile, and with it whoever wanted to know
            return;
        }
        shortWork.execute(() -> {
            try {
                T result = inTurn(work);
                Platform.runLater(() -> answer.accept(result));
            } catch (RuntimeException failure) {
                Platform.runLater(() -> failed.accept(failure));
            }
        });
    }

    @Override
    public <T> Job start(String name, Function<Progress, T> work, Consumer<T> answer,
            Consumer<RuntimeException> failed) {
        Job job = new Job(name);
        if (longWork.isShutdown()) {
            job.ended();
            return job;
        }
        jobs.add(job);
        longWork.execute(() -> {
            try {
                T result = work.apply(new Reports(job));
                Platform.runLater(() -> end(job, () -> answer.accept(result)));
            } catch (CancellationException stopped) {
                Platform.runLater(() -> end(job, () -> {}));
            } catch (RuntimeException failure) {
                Platform.runLater(() -> end(job, () -> failed.accept(failure)));
            }
        });
        return job;
    }

    /** Waits for short work that was asked for, so that nothing typed is lost, and stops long work. */
    @Override
    public void close() {
        jobs.forEach(Job::cancel);
        shortWork.shutdown();
        longWork.shutdown();
        try {
            boolean quiet = shortWork.awaitTermination(20, TimeUnit.SECONDS)
                    && longWork.awaitTermination(20, TimeUnit.SECONDS);
            if (!quiet) {
                longWork.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> T inTurn(Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    private void end(Job job, Runnable then) {
        jobs.remove(job);
        job.ended();
        then.run();
    }

    private static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Brings progress to the job's bar, a few times a second, and stops the work when the person says so. */
    private static final class Reports implements Progress {

        private final Job job;
        private long lastReport;

        Reports(Job job) {
            this.job = job;
        }

        @Override
        public void at(long done, long total) {
            if (job.isCancelled()) {
                throw new CancellationException();
            }
            long now = System.nanoTime();
            if (now - lastReport >= NANOS_BETWEEN_REPORTS) {
                lastReport = now;
                double share = total > 0 ? (double) done / total : -1;
                Platform.runLater(() -> job.at(share));
            }
        }
    }
}
