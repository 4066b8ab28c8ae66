package app.drumbeat.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.words.Texts;

/** Understands the command line, runs the command, and answers with its exit code; whatever happens, no stack trace is shown. */
public final class Cli {

    private static final String PROGRAM = "drumbeat";
    private static final String CALENDAR_FILE = ".drumbeat";
    private static final Logger LOG = Logger.getLogger(Cli.class.getName());

    private final List<Command> commands;
    private final Speech speech;
    private final String version;

    public Cli(Calendars calendars, Texts texts, String version, OutputStream out, OutputStream err) {
        this.speech = new Speech(out, err, texts);
        this.version = version;
        this.commands = List.of(new ImportCommand(calendars, speech), new GapsCommand(calendars, speech),
                new FeedCommand(calendars, speech), new PrintCommand(calendars, speech),
                new PackCommand(calendars, speech),
                new ExportCommand(calendars, speech),
                new CheckCommand(calendars, speech),
                new BackupCommand(calendars, speech));
    }

    /** Runs what the arguments say. */
    public Answer run(String... arguments) {
        try {
            ParseResult parsed = line().parseArgs(withName(arguments));
            ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
            if (parsed.isUsageHelpRequested() || last.isUsageHelpRequested()) {
                speech.answer(last.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
            } else if (parsed.isVersionHelpRequested() || last.isVersionHelpRequested()) {
                speech.answerLine(PROGRAM + " " + version);
            } else if (parsed.hasSubcommand()) {
                return ended(run(command(last.commandSpec().name()), new Wish(parsed, last)));
            } else {
                Wish wish = new Wish(parsed, parsed);
                return new Answer.WindowWanted(wish.calendar(), wish.today());
            }
            return ended(ExitCode.DONE);
        } catch (ParameterException misunderstood) {
            new Misunderstanding(misunderstood).tell(speech);
            return ended(ExitCode.WRONG_USAGE);
        }
    }

    /** A calendar that is opened from its folder comes alone, without the option's name. */
    private static String[] withName(String... arguments) {
        return arguments.length == 1 && !arguments[0].startsWith("-") && arguments[0].endsWith(CALENDAR_FILE)
                ? new String[]{"--calendar", arguments[0]}
                : arguments;
    }

    private ExitCode run(Command command, Wish wish) {
        try {
            return command.run(wish);
        } catch (WrongUsage wrong) {
            speech.tell(wrong.key(), wrong.args());
            return ExitCode.WRONG_USAGE;
        } catch (StoreException refusal) {
            LOG.log(Level.WARNING, "The system refused", refusal);
            speech.tell(refusal);
            return ExitCode.REFUSED;
        } catch (RuntimeException | Error failure) {
            LOG.log(Level.SEVERE, "A command failed", failure);
            speech.tell("cli.ourError");
            return ExitCode.OUR_ERROR;
        }
    }

    /** Whatever was said counts for nothing where it was not heard. */
    private Answer ended(ExitCode code) {
        if (speech.wasHeard()) {
            return new Answer.Ended(code.number());
        }
        speech.tell("cli.notHeard");
        return new Answer.Ended(code.orWorse(ExitCode.REFUSED).number());
    }

    private CommandLine line() {
        CommandSpec spec = new Options(speech.texts()).about("cli.about").spec().name(PROGRAM);
        for (Command command : commands) {
            spec.addSubcommand(command.name(), command.options().spec());
        }
        return new CommandLine(spec).setExpandAtFiles(false);
    }

    private Command command(String name) {
        return commands.stream().filter(command -> command.name().equals(name)).findFirst().orElseThrow();
    }
}
