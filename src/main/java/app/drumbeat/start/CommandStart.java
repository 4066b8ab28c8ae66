package app.drumbeat.start;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

import app.drumbeat.cli.Answer;
import app.drumbeat.cli.Cli;

/** A start with arguments: a command, as a rule, and then nothing of the window is touched. */
final class CommandStart {

    private CommandStart() {}

    static Answer run(String[] arguments, Premises premises) {
        AppLog.whenNeeded(premises.folders().state());
        return new Cli(new CommandCalendars(premises), premises.texts(), Version.ofThisProgram(),
                new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err)).run(arguments);
    }
}
