package app.drumbeat.start;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import app.drumbeat.application.intake.Becomes;
import app.drumbeat.application.intake.ImportPreview;
import app.drumbeat.application.intake.PostsPreview;
import app.drumbeat.application.intake.RowPreview;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.domain.post.Post;
import app.drumbeat.ui.intake.ImportDialog;
import app.drumbeat.ui.intake.ImportViewModel;
import app.drumbeat.ui.kit.Dates;
import app.drumbeat.ui.kit.Dialogs.FileKind;
import app.drumbeat.ui.kit.Navigator;
import app.drumbeat.ui.kit.Notices.Action;
import app.drumbeat.ui.kit.Selected;
import app.drumbeat.words.Texts;

/** Takes files in, one after the other, each through its preview. */
final class Importing {

    private final Services services;
    private final Texts texts;
    private final Stagehand stage;
    private final Surroundings round;
    private final Navigator navigator;
    private final Runnable undo;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private boolean open;

    /** @param undo takes the last step back */
    Importing(Services services, Texts texts, Stagehand stage, Surroundings round, Navigator navigator,
            Runnable undo) {
        this.services = services;
        this.texts = texts;
        this.stage = stage;
        this.round = round;
        this.navigator = navigator;
        this.undo = undo;
    }

    /** Asks for files where none are given. */
    void importFiles(List<Path> given) {
        waiting.addAll(given.isEmpty()
                ? stage.dialogs().chooseSeveralToOpen(texts.of("shell.import.title"),
                        List.of(new FileKind(texts.of("shell.file.import"),
                                List.of("*.xlsx", "*.csv", "*.tsv", "*.txt", "*.json", "*.ics", "*.XLSX", "*.CSV",
                                        "*.ICS")),
                                new FileKind(texts.of("shell.file.any"), List.of("*"))))
                : given);
        next();
    }

    private void next() {
        if (open || waiting.isEmpty()) {
            return;
        }
        open = true;
        Path file = waiting.poll();
        round.background().run(services.reading()::today, today -> round.background()
                .run(services.reading()::channels, channels -> show(file, channels, today)));
    }

    private void show(Path file, List<Channel> channels, LocalDate today) {
        ImportViewModel model = new ImportViewModel(new ImportViewModel.Desk(services.handing().imports(),
                round.background(), texts, new Dates(texts.locale()), today, channels), file,
                taken -> told(file, taken));
        new ImportDialog(stage.window(), model).afterwards(() -> {
            open = false;
            next();
        }).open();
    }

    /** A channel that came with the posts has no cadence yet: without one no gap is ever seen on it. */
    private void told(Path file, ImportViewModel.Taken taken) {
        round.background().run(
                () -> services.reading().channels().stream().anyMatch(channel -> channel.cadence().isEmpty()),
                unpaced -> tell(file, taken, unpaced));
    }

    private void tell(Path file, ImportViewModel.Taken taken, boolean unpaced) {
        List<Action> actions = new ArrayList<>();
        firstDay(taken.preview()).ifPresent(day -> actions
                .add(new Action(texts.of("shell.import.show"),
                        () -> navigator.showInCalendar(day, new Selected.Nothing()))));
        if (unpaced) {
            actions.add(new Action(texts.of("shell.import.pace"), () -> navigator.goTo(Navigator.Page.SETTINGS)));
        }
        actions.add(new Action(texts.of("shell.undo"), undo));
        round.notices().doneAtLast(texts.of("shell.import.done", String.valueOf(file.getFileName()), taken.sum()),
                actions);
    }

    /** The first day on which the import made something, for whoever wants to see it. */
    private static Optional<LocalDate> firstDay(ImportPreview preview) {
        if (!(preview instanceof PostsPreview posts)) {
            return Optional.empty();
        }
        return posts.rows().stream().filter(row -> row.becomes() == Becomes.NEW_POST).map(RowPreview::post)
                .flatMap(Optional::stream).map(Post::day).flatMap(Optional::stream).min(LocalDate::compareTo);
    }
}
