package app.drumbeat.start;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Clock;
import java.util.Locale;

import app.drumbeat.cli.Answer;
import app.drumbeat.cli.Cli;
import app.drumbeat.words.Texts;

/** A start with arguments: a command, as a rule, and then nothing of the window is touched. */
final class CommandStart {

    private CommandStart() {}

    static Answer run(String[] arguments, AppFolders folders, Clock clock) {
        AppLog.whenNeeded(folders.state());
        Texts texts = Texts.of(Locale.getDefault());
        return new Cli(new CommandCalendars(folders, clock, texts), texts, Version.ofThisProgram(),
                new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err)).run(arguments);
    }
}
