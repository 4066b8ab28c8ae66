package app.drumbeat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.application.intake.HeaderUses;
import app.drumbeat.application.intake.ImportKind;
import app.drumbeat.application.intake.ImportPreview;
import app.drumbeat.application.intake.ImportService;
import app.drumbeat.application.intake.IntakeChoices;
import app.drumbeat.application.intake.NothingPreview;
import app.drumbeat.application.intake.PlanPreview;
import app.drumbeat.application.intake.cells.DateOrder;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.port.Progress;

/** {@code drumbeat import}: takes plan files, tables and calendar files in, each as one step. */
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
        Map<String, ImportKind> kinds = new LinkedHashMap<>();
        kinds.put("auto", ImportKind.AUTO);
        kinds.put("plan", ImportKind.PLAN);
        kinds.put("posts", ImportKind.POSTS);
        kinds.put("days", ImportKind.DAYS);
        Map<String, DateOrder> orders = new LinkedHashMap<>();
        for (DateOrder order : DateOrder.values()) {
            orders.put(order.code(), order);
        }
        return new Options(speech.texts()).about("cli.import.about").flag("--dry-run", "cli.import.dryRun")
                .choice("--kind", kinds, ImportKind.class, "cli.import.kind").path("--map", "FILE", "cli.import.map")
                .choice("--dates", orders, DateOrder.class, "cli.import.dates").files("FILE", "cli.import.files");
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
            Optional<IntakeChoices> choices = choices(wish, calendar);
            if (choices.isEmpty()) {
                speech.tell("cli.import.refused", wish.<Path>required("--map").toString());
                return ExitCode.WRONG_INPUT;
            }
            ExitCode worst = ExitCode.DONE;
            for (Path file : wish.files()) {
                worst = worst.orWorse(take(calendar.imports(), file, choices.get(), dry));
            }
            return worst;
        }
    }

    /** Nothing where the mapping file is wrong. */
    private Optional<IntakeChoices> choices(Wish wish, OpenCalendar calendar) {
        IntakeChoices choices = IntakeChoices.NONE.of(wish.<ImportKind>option("--kind").orElse(ImportKind.AUTO))
                .dated(wish.option("--dates"));
        Optional<Path> map = wish.option("--map");
        if (map.isEmpty()) {
            return Optional.of(choices);
        }
        HeaderUses uses = HeaderUses.of(calendar.mappingFormat().read(map.get()));
        speech.tell(uses.problems());
        return uses.uses().isEmpty() ? Optional.empty() : Optional.of(choices.headers(uses.uses()));
    }

    private ExitCode take(ImportService imports, Path file, IntakeChoices choices, boolean dry) {
        ImportPreview found = imports.preview(file, choices, Progress.NONE);
        if (!dry) {
            found = imports.take(found, Progress.NONE).preview();
        }
        ImportWords words = new ImportWords(speech.texts(), found);
        speech.tellBriefly(found.problems());
        boolean refused = found instanceof NothingPreview
                || found instanceof PlanPreview plan && !plan.report().whole();
        if (refused) {
            speech.tell("cli.import.refused", file.toString());
            return ExitCode.WRONG_INPUT;
        }
        if (dry) {
            words.rows().forEach(speech::answerLine);
        }
        speech.tell(dry ? "cli.import.wouldDo" : "cli.import.done", file.toString(), words.sum());
        return found.leavesOut() ? ExitCode.WRONG_INPUT : ExitCode.DONE;
    }
}
