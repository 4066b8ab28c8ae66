package app.drumbeat.cli;

import java.nio.file.Path;

import app.drumbeat.domain.port.Progress;

/** {@code drumbeat pack}: what lies with reviewers, as a file for people without the program. */
final class PackCommand implements Command {

    private final Calendars calendars;
    private final Speech speech;

    PackCommand(Calendars calendars, Speech speech) {
        this.calendars = calendars;
        this.speech = speech;
    }

    @Override
    public String name() {
        return "pack";
    }

    @Override
    public Options options() {
        return new Options(speech.texts()).about("cli.pack.about").requiredPath("--out", "FILE.html", "cli.pack.out");
    }

    @Override
    public ExitCode run(Wish wish) {
        try (OpenCalendar calendar = calendars.toRead(wish.calendar().orElseGet(calendars::usual), wish.today())) {
            Path target = Target.of(wish, calendar.workspace().library());
            int posts = calendar.packs().write(target, Progress.NONE);
            speech.tell("cli.pack.done", target.toString(), posts);
            return ExitCode.DONE;
        }
    }
}
