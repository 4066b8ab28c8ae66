package app.drumbeat.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import app.drumbeat.application.print.PrintWish;
import app.drumbeat.domain.port.Paper;
import app.drumbeat.domain.port.PlanPrinter.Detail;
import app.drumbeat.domain.port.Progress;

/** {@code drumbeat print}: a month as a file to print. */
final class PrintCommand implements Command {

    private final Calendars calendars;
    private final Speech speech;

    PrintCommand(Calendars calendars, Speech speech) {
        this.calendars = calendars;
        this.speech = speech;
    }

    @Override
    public String name() {
        return "print";
    }

    @Override
    public Options options() {
        Map<String, Paper> papers = new LinkedHashMap<>();
        for (Paper paper : Paper.values()) {
            papers.put(paper.name(), paper);
        }
        Map<String, Detail> details = new LinkedHashMap<>();
        details.put("wall", Detail.WALL);
        details.put("full", Detail.FULL);
        return new Options(speech.texts()).about("cli.print.about").month("--month", "cli.print.month")
                .requiredPath("--out", "FILE.pdf", "cli.print.out")
                .choice("--paper", papers, Paper.class, "cli.print.paper")
                .choice("--detail", details, Detail.class, "cli.print.detail");
    }

    @Override
    public ExitCode run(Wish wish) {
        try (OpenCalendar calendar = calendars.toRead(wish.calendar().orElseGet(calendars::usual), wish.today())) {
            Path target = Target.of(wish, calendar.workspace().library());
            PrintWish month = new PrintWish(wish.<YearMonth>required("--month"), 1, Set.of(),
                    wish.<Paper>option("--paper").orElse(Paper.A4),
                    wish.<Detail>option("--detail").orElse(Detail.WALL));
            int pages = calendar.paper().print(month, target, Progress.NONE).pages();
            speech.tell("cli.print.done", target.toString(), pages);
            return ExitCode.DONE;
        }
    }
}
