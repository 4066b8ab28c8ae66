package app.drumbeat.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import app.drumbeat.words.Texts;

/** The arguments of one command, said one after the other; {@code description} is always a key of the word bundles. */
final class Options {

    private final CommandSpec spec = CommandSpec.create();
    private final Texts texts;

    Options(Texts texts) {
        this.texts = texts;
    }

    Options about(String description) {
        spec.usageMessage().description(words(description)).sortOptions(false)
                .synopsisHeading(words("cli.help.usage") + " ").optionListHeading("%n")
                .parameterListHeading("%n").commandListHeading("%n" + words("cli.help.commands") + "%n");
        return this;
    }

    Options day(String name, String description) {
        spec.addOption(OptionSpec.builder(name).paramLabel("YYYY-MM-DD").type(LocalDate.class).converters(Days::day)
                .description(words(description)).build());
        return this;
    }

    Options month(String name, String description) {
        spec.addOption(OptionSpec.builder(name).paramLabel("YYYY-MM").type(YearMonth.class).converters(Days::month)
                .required(true).description(words(description)).build());
        return this;
    }

    Options word(String name, String label, String description) {
        spec.addOption(OptionSpec.builder(name).paramLabel(label).type(String.class).description(words(description))
                .build());
        return this;
    }

    Options path(String name, String label, String description) {
        spec.addOption(path(name, label).description(words(description)).build());
        return this;
    }

    Options requiredPath(String name, String label, String description) {
        spec.addOption(path(name, label).required(true).description(words(description)).build());
        return this;
    }

    /** One of several words, each with what it stands for. */
    <T> Options choice(String name, Map<String, T> choices, Class<T> type, String description) {
        spec.addOption(OptionSpec.builder(name).paramLabel(String.join("|", choices.keySet())).type(type)
                .converters(word -> chosen(word, choices)).description(words(description)).build());
        return this;
    }

    /** May be given several times. */
    Options names(String name, String label, String description) {
        spec.addOption(
                OptionSpec.builder(name).paramLabel(label).arity("1").type(List.class).auxiliaryTypes(String.class)
                        .description(words(description)).build());
        return this;
    }

    <T> Options choices(String name, Map<String, T> choices, Class<T> type, String description) {
        spec.addOption(OptionSpec.builder(name).paramLabel(String.join("|", choices.keySet())).arity("1")
                .type(List.class).auxiliaryTypes(type).converters(word -> chosen(word, choices))
                .description(words(description)).build());
        return this;
    }

    Options flag(String name, String description) {
        spec.addOption(OptionSpec.builder(name).type(boolean.class).description(words(description)).build());
        return this;
    }

    /** One or more files, without an option's name before them. */
    Options files(String label, String description) {
        spec.addPositional(PositionalParamSpec.builder().paramLabel(label).arity("1..*").type(List.class)
                .auxiliaryTypes(Path.class).description(words(description)).build());
        return this;
    }

    /** All of them, and behind them what every command understands. */
    CommandSpec spec() {
        path("--calendar", "FILE", "cli.option.calendar");
        day("--today", "cli.option.today");
        spec.addOption(OptionSpec.builder("--help").usageHelp(true).description(words("cli.option.help")).build());
        spec.addOption(
                OptionSpec.builder("--version").versionHelp(true).description(words("cli.option.version")).build());
        return spec;
    }

    /** Words for picocli, to which a percent sign means something. */
    private String words(String key) {
        return texts.of(key).replace("%", "%%");
    }

    private static OptionSpec.Builder path(String name, String label) {
        return OptionSpec.builder(name).paramLabel(label).type(Path.class);
    }

    private static <T> T chosen(String word, Map<String, T> choices) {
        T choice = choices.get(word);
        if (choice == null) {
            throw new WrongUsage("cli.usage.choice", word, String.join(", ", choices.keySet()));
        }
        return choice;
    }
}
