package app.drumbeat.cli;

import app.drumbeat.domain.port.SafeCopy;

/** {@code drumbeat backup}: a verified copy of the calendar. */
final class BackupCommand implements Command {

    private final Calendars calendars;
    private final Speech speech;

    BackupCommand(Calendars calendars, Speech speech) {
        this.calendars = calendars;
        this.speech = speech;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public Options options() {
        return new Options(speech.texts()).about("cli.backup.about")
                .requiredPath("--out", "FILE", "cli.backup.out");
    }

    @Override
    public ExitCode run(Wish wish) {
        try (OpenCalendar calendar = calendars.toRead(wish.calendar().orElseGet(calendars::usual), wish.today())) {
            SafeCopy copy = calendar.copyTo(Target.of(wish, calendar.workspace().library()));
            speech.tell("cli.backup.done", copy.file().toString(), copy.posts(), copy.channels());
            return ExitCode.DONE;
        }
    }
}
