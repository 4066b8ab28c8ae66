package app.drumbeat.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import app.drumbeat.domain.base.Problem;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.words.Texts;

/** What a command says: what was asked for on standard output, everything else on standard error; both in UTF-8. */
final class Speech {

    private static final int NOTES_OF_A_KIND = 10;

    private final PrintStream out;
    private final PrintStream err;
    private final Texts texts;

    Speech(OutputStream out, OutputStream err, Texts texts) {
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    /** Puts out what was asked for, as it is. */
    void answer(String text) {
        out.print(text);
    }

    /** Puts out a line of what was asked for. */
    void answerLine(String line) {
        out.print(line);
        out.print('\n');
    }

    /** Tells a person something beside what was asked for. */
    void tell(String key, @Nullable Object... args) {
        err.println(texts.of(key, args));
    }

    /** Tells all errors, and of each kind of note the first few: thousands of rows can have the same thing to say. */
    void tellBriefly(List<Problem> problems) {
        Map<String, List<Problem>> notes = new LinkedHashMap<>();
        for (Problem problem : problems) {
            List<Problem> kind = notes.computeIfAbsent(problem.key(), key -> new ArrayList<>());
            kind.add(problem);
            if (problem.isError() || kind.size() <= NOTES_OF_A_KIND) {
                tell(List.of(problem));
            }
        }
        for (List<Problem> kind : notes.values()) {
            if (!kind.getFirst().isError() && kind.size() > NOTES_OF_A_KIND) {
                tell("cli.more", kind.size() - NOTES_OF_A_KIND, kind.getLast().place());
            }
        }
    }

    /** Tells what is wrong with an input, a line each, with its place where it has one. */
    void tell(List<Problem> problems) {
        for (Problem problem : problems) {
            String sentence = texts.of(problem.key(), problem.args().toArray());
            String where = problem.place().isEmpty() ? sentence : texts.of("cli.problem", problem.place(), sentence);
            err.println(Plain.line(problem.isError() ? where : texts.of("cli.warning", where)));
        }
    }

    /** Tells what the machine refused. */
    void tell(StoreException refusal) {
        tell("refusal." + refusal.kind().name(), refusal.file());
    }

    /** Whether everything that was put out got to where it goes; a full disk or a closed pipe swallows it otherwise. */
    boolean wasHeard() {
        return !out.checkError();
    }
}
