package app.drumbeat.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.ParseResult;

import app.drumbeat.domain.base.DateSpan;

/** What was asked of one command, after the words of the command line were understood. */
final class Wish {

    private final ParseResult before;
    private final ParseResult after;

    /**
     * @param before what stood before the command
     * @param after what stood after it; it wins where something is said twice
     */
    Wish(ParseResult before, ParseResult after) {
        this.before = before;
        this.after = after;
    }

    Optional<Path> calendar() {
        return anywhere("--calendar");
    }

    Optional<LocalDate> today() {
        return anywhere("--today");
    }

    boolean is(String flag) {
        return after.hasMatchedOption(flag);
    }

    <T> Optional<T> option(String name) {
        return Optional.ofNullable(after.<T>matchedOptionValue(name, null));
    }

    /** The value of an option without which the command is not understood. */
    <T> T required(String name) {
        return this.<T>option(name).orElseThrow();
    }

    /** The values of an option that may be given several times, in order. */
    <T> List<T> options(String name) {
        return List.copyOf(after.matchedOptionValue(name, List.<T>of()));
    }

    List<Path> files() {
        return List.copyOf(after.matchedPositionalValue(0, List.<Path>of()));
    }

    /** The span of {@code --from} and {@code --to}, each with what is meant when it is not said. */
    DateSpan span(DateSpan usual) {
        LocalDate from = this.<LocalDate>option("--from").orElse(usual.first());
        LocalDate to = this.<LocalDate>option("--to").orElse(usual.last());
        if (to.isBefore(from)) {
            throw new WrongUsage("cli.usage.reversed", from.toString(), to.toString());
        }
        return new DateSpan(from, to);
    }

    private <T> Optional<T> anywhere(String name) {
        return this.<T>option(name).or(() -> Optional.ofNullable(before.<T>matchedOptionValue(name, null)));
    }
}
