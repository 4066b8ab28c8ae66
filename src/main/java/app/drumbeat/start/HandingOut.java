package app.drumbeat.start;

import java.nio.file.Files;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import app.drumbeat.domain.base.DateSpan;
import app.drumbeat.domain.channel.Channel;
import app.drumbeat.ui.export.ExportDialog;
import app.drumbeat.ui.export.ExportViewModel;
import app.drumbeat.ui.feed.FeedDialog;
import app.drumbeat.ui.feed.FeedViewModel;
import app.drumbeat.ui.kit.Delivery;
import app.drumbeat.ui.kit.Dialogs;
import app.drumbeat.ui.kit.TargetFile;
import app.drumbeat.ui.kit.WrittenFiles;
import app.drumbeat.ui.print.PrintDialog;
import app.drumbeat.ui.print.PrintViewModel;
import app.drumbeat.words.Texts;

/** The part of the File menu that gets the plan out of the window: a calendar feed, paper, posts as a file. */
final class HandingOut {

    private final Services services;
    private final Premises premises;
    private final Stagehand stage;
    private final Surroundings round;
    private final Supplier<YearMonth> month;

    /** @param month the month on screen */
    HandingOut(Services services, Premises premises, Stagehand stage, Surroundings round, Supplier<YearMonth> month) {
        this.services = services;
        this.premises = premises;
        this.stage = stage;
        this.round = round;
        this.month = month;
    }

    Map<String, Runnable> byId() {
        return Map.of("file/feed", this::feed, "file/print", this::print, "file/export", this::export,
                "file/pack", this::pack);
    }

    private void feed() {
        round.background().run(services.reading()::today, today -> withChannels(channels -> FeedDialog
                .over(stage.window(), new FeedViewModel(services.handing().feeds(), channels, today,
                        delivery("drumbeat.ics")), texts())
                .open()));
    }

    private void print() {
        withChannels(channels -> PrintDialog.over(stage.window(), new PrintViewModel(services.handing().paper(),
                channels, month.get(), delivery("drumbeat.pdf")), texts()).open());
    }

    private void export() {
        DateSpan shown = new DateSpan(month.get().atDay(1), month.get().atEndOfMonth());
        ExportDialog.over(stage.window(), new ExportViewModel(services.handing().exports(), shown,
                delivery("drumbeat.xlsx")), texts()).open();
    }

    /** Asks where to, and writes what lies with reviewers for people without the program. */
    private void pack() {
        stage.dialogs().chooseToSave(texts().of("command.file.pack"),
                Documents.file("review-pack.html").toString(),
                List.of(new Dialogs.FileKind(texts().of("pack.kind"), List.of("*.html"))))
                .ifPresent(target -> round.background().start(texts().of("pack.working"),
                        progress -> services.handing().packs().write(target, progress),
                        posts -> new WrittenFiles(round.notices(), stage.dialogs(), texts())
                                .tellToOpen(texts().of("pack.done", posts), target),
                        failure -> {
                            throw failure;
                        }));
    }

    private void withChannels(Consumer<List<Channel>> open) {
        round.background().run(services.reading()::channels, open);
    }

    private Delivery delivery(String name) {
        return new Delivery(round.background(),
                new TargetFile(stage.dialogs(), round.background(), Files::exists, Documents.file(name)),
                new WrittenFiles(round.notices(), stage.dialogs(), texts()), texts());
    }

    private Texts texts() {
        return premises.texts();
    }
}
