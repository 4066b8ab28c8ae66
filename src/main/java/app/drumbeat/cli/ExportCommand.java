package app.drumbeat.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import app.drumbeat.application.exchange.ExportFormat;
import app.drumbeat.application.exchange.ExportReport;
import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.port.Progress;

/** {@code drumbeat export}: the plan as a file for others. */
final class ExportCommand implements Command {

    private final Calendars calendars;
    private final Speech speech;

    ExportCommand(Calendars calendars, Speech speech) {
        this.calendars = calendars;
        this.speech = speech;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public Options options() {
        Map<String, ExportFormat> formats = new LinkedHashMap<>();
        for (ExportFormat format : ExportFormat.values()) {
            formats.put(format.name().toLowerCase(Locale.ROOT), format);
        }
        return new Options(speech.texts()).about("cli.export.about").requiredPath("--out", "FILE", "cli.export.out")
                .choice("--format", formats, ExportFormat.class, "cli.export.format").day("--from", "cli.export.from")
                .day("--to", "cli.export.to").flag("--names", "cli.export.names");
    }

    @Override
    public ExitCode run(Wish wish) {
        Optional<LocalDate> from = wish.option("--from");
        Optional<LocalDate> to = wish.option("--to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new WrongUsage("cli.usage.reversed", from.get().toString(), to.get().toString());
        }
        try (OpenCalendar calendar = calendars.toRead(wish.calendar().orElseGet(calendars::usual), wish.today())) {
            Path target = Target.of(wish, calendar.workspace().library());
            ExportFormat format = wish.<ExportFormat>option("--format")
                    .or(() -> ExportFormat.ofFile(target.toString())).orElse(ExportFormat.PLAN);
            ExportReport report = format == ExportFormat.PLAN && wish.is("--names")
                    ? calendar.exports().exportWithPeople(target, from, to, Progress.NONE)
                    : calendar.exports().export(target, format, from, to, Progress.NONE);
            speech.tell(report.problems());
            if (report.problems().stream().anyMatch(Problem::isError)) {
                speech.tell("cli.export.refused", target.toString());
                return ExitCode.WRONG_USAGE;
            }
            speech.tell("cli.export.done", target.toString(), report.posts());
            return ExitCode.DONE;
        }
    }
}
