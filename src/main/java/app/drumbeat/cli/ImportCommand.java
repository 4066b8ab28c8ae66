package app.drumbeat.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import app.drumbeat.application.handover.PlanReport;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.port.Progress;

/** {@code drumbeat import}: takes plan files in, each as one step. */
final class ImportCommand implements Command {

    private final Calendars calendars;
    private final Speech speech;

    ImportCommand(Calendars calendars, Speech speech) {
        this.calendars = calendars;
        this.speech = speech;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Options options() {
        return new Options(speech.texts()).about("cli.import.about").flag("--dry-run", "cli.import.dryRun")
                .files("FILE", "cli.import.files");
    }

    @Override
    public ExitCode run(Wish wish) {
        Path place = wish.calendar().orElseGet(calendars::usual);
        boolean dry = wish.is("--dry-run");
        for (Path file : wish.files()) {
            if (!Files.isReadable(file)) {
                throw new StoreException(StoreException.Kind.MISSING, file.toString(), "An input file is missing");
            }
        }
        try (OpenCalendar calendar = dry
                ? calendars.toTry(place, wish.today())
                : calendars.toFill(place, wish.today())) {
            ExitCode worst = ExitCode.DONE;
            for (Path file : wish.files()) {
                worst = worst.orWorse(take(calendar, file, dry));
            }
            return worst;
        }
    }

    private ExitCode take(OpenCalendar calendar, Path file, boolean dry) {
        PlanReport report = dry
                ? calendar.plans().preview(file, Progress.NONE)
                : calendar.plans().take(file, Progress.NONE);
        speech.tell(report.problems());
        if (!report.whole()) {
            speech.tell("cli.import.refused", file.toString());
            return ExitCode.WRONG_INPUT;
        }
        speech.tell(dry ? "cli.import.wouldDo" : "cli.import.done", file.toString(), report.made(), report.replaced(),
                report.same());
        return ExitCode.DONE;
    }
}
