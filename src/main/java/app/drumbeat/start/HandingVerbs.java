package app.drumbeat.start;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import app.drumbeat.application.handover.PlanReport;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.port.Progress;
import app.drumbeat.ui.kit.Dialogs.FileKind;
import app.drumbeat.words.Texts;

/** The part of the File menu that takes plans in. */
final class HandingVerbs {

    /** How many mistakes of a file are told at once; more would not be read. */
    private static final int PROBLEMS_TOLD = 12;

    private final Services services;
    private final Texts texts;
    private final Stagehand stage;
    private final Surroundings round;
    private final Runnable undo;

    /** @param undo takes the last step back */
    HandingVerbs(Services services, Texts texts, Stagehand stage, Surroundings round, Runnable undo) {
        this.services = services;
        this.texts = texts;
        this.stage = stage;
        this.round = round;
        this.undo = undo;
    }

    Map<String, Runnable> byId() {
        Map<String, Runnable> verbs = new HashMap<>();
        verbs.put("file/import", () -> importFiles(List.of()));
        return verbs;
    }

    /** Takes plan files in, each as one step; asks for one where none is given. */
    void importFiles(List<Path> given) {
        List<Path> files = given.isEmpty()
                ? stage.dialogs().chooseSeveralToOpen(texts.of("shell.import.title"),
                        List.of(new FileKind(texts.of("shell.file.plan"), List.of("*.json"))))
                : given;
        files.forEach(file -> work(texts.of("shell.import.working", String.valueOf(file.getFileName())),
                progress -> services.handing().plans().take(file, progress), report -> told(file, report)));
    }

    private void told(Path file, PlanReport report) {
        String name = String.valueOf(file.getFileName());
        if (report.whole()) {
            round.notices().offer(texts.of("shell.import.done", name, report.made(), report.replaced()),
                    texts.of("shell.undo"), undo);
            return;
        }
        List<String> lines = report.problems().stream().filter(Problem::isError).limit(PROBLEMS_TOLD)
                .map(problem -> problem.place() + ": " + texts.of(problem.key(), problem.args().toArray())).toList();
        stage.dialogs().tell(texts.of("shell.import.refused", name), String.join("\n", lines));
    }

    private <T> void work(String name, Function<Progress, T> work, Consumer<T> answer) {
        round.background().start(name, work, answer, new CrashGuard(texts, round.notices()::warn)::take);
    }
}
