package app.drumbeat.cli;

import java.util.stream.Collectors;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that was not understood, in our own words. */
final class Misunderstanding {

    private final ParameterException failure;

    Misunderstanding(ParameterException failure) {
        this.failure = failure;
    }

    /** Says what was not understood, and where help is. */
    void tell(Speech speech) {
        switch (failure) {
            case UnmatchedArgumentException unknown -> speech.tell("cli.usage.unknown",
                    Plain.line(String.join(" ", unknown.getUnmatched())));
            case MissingParameterException missing -> speech.tell("cli.usage.missing",
                    missing.getMissing().stream().map(Misunderstanding::name).collect(Collectors.joining(", ")));
            case OverwrittenOptionException twice -> speech.tell("cli.usage.twice", name(twice.getOverwritten()));
            default -> tellValue(speech);
        }
        speech.tell("cli.usage.help", failure.getCommandLine().getCommandSpec().qualifiedName());
    }

    private void tellValue(Speech speech) {
        String option = failure.getArgSpec() == null ? "" : name(failure.getArgSpec());
        if (failure.getCause() instanceof WrongUsage wrong) {
            speech.tell("cli.problem", option, speech.texts().of(wrong.key(), wrong.args()));
        } else {
            speech.tell("cli.usage.value", option, Plain.line(String.valueOf(failure.getValue())));
        }
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
