package app.drumbeat.start;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import app.drumbeat.application.feed.FeedWish;
import app.drumbeat.domain.port.Paper;
import app.drumbeat.domain.port.PlanPrinter.Detail;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.ui.kit.Dialogs.FileKind;
import app.drumbeat.words.Texts;

/** The part of the File menu that hands the plan out: a calendar feed, the month on paper. */
final class HandingVerbs {


    private final Services services;
    private final Texts texts;
    private final Stagehand stage;
    private final Surroundings round;
    private final Supplier<YearMonth> month;

    /**
     * @param month the month on screen
     */
    HandingVerbs(Services services, Texts texts, Stagehand stage, Surroundings round, Supplier<YearMonth> month) {
        this.services = services;
        this.texts = texts;
        this.stage = stage;
        this.round = round;
        this.month = month;
    }

    Map<String, Runnable> byId() {
        Map<String, Runnable> verbs = new HashMap<>();
        verbs.put("file/feed", this::feed);
        verbs.put("file/print", this::print);
        return verbs;
    }

    private void feed() {
        stage.dialogs().chooseToSave(texts.of("shell.feed.title"), "drumbeat.ics",
                List.of(new FileKind(texts.of("shell.file.feed"), List.of("*.ics")))).ifPresent(
                        target -> work(texts.of("shell.feed.working"), progress -> services.handing().feeds().publish(
                                FeedWish.usual(services.workspace().today()), services.workspace().today(), target,
                                progress), report -> written(target, texts.of("shell.feed.done", report.entries()))));
    }

    private void print() {
        YearMonth shown = month.get();
        stage.dialogs().chooseToSave(texts.of("shell.print.title"), "drumbeat-" + shown + ".pdf",
                List.of(new FileKind(texts.of("shell.file.pdf"), List.of("*.pdf")))).ifPresent(
                        target -> work(texts.of("shell.print.working"), progress -> services.handing().paper()
                                .print(shown, Paper.A4, Detail.WALL, target, progress),
                                pages -> written(target, texts.of("shell.print.done", pages))));
    }

    private void written(Path target, String done) {
        round.notices().offer(done, texts.of("shell.copy.show"), () -> stage.dialogs().showInFolder(target));
    }

    private <T> void work(String name, Function<Progress, T> work, Consumer<T> answer) {
        round.background().start(name, work, answer, new CrashGuard(texts, round.notices()::warn)::take);
    }
}
