package app.drumbeat.application.intake.layout;

import java.util.Collection;
import java.util.List;

import app.drumbeat.words.Places;

/**
 * One column of a table.
 *
 * @param index from 0 up
 * @param header as it is written, or empty
 * @param use what it is taken for
 * @param samples its first few different values
 */
public record Column(int index, String header, ColumnUse use, Confidence confidence, List<String> samples) {

    public Column {
        samples = List.copyOf(samples);
    }

    /** How a person finds it: by its header, or by its letter. */
    public String name() {
        return header.isEmpty() ? Places.letters(index) : header;
    }

    /** Whether its cells need the header before them to be understood among other notes. */
    public boolean needsLabel() {
        return !header.isEmpty() && HeaderGuess.of(header).filter(g -> g.kind() == HeaderGuess.Kind.NOTES).isEmpty();
    }

    public Column takenFor(ColumnUse newUse) {
        return new Column(index, header, newUse, Confidence.CHOSEN, samples);
    }

    /** This column beside others that were chosen: what only one can be about it leaves to them, and its words go to the notes. */
    public Column besides(Collection<ColumnUse> chosen) {
        if (use.field().gathers() || !chosen.contains(use)) {
            return this;
        }
        return judged(use.field().isWords() ? ColumnUse.of(Field.NOTES) : ColumnUse.IGNORED, Confidence.LIKELY);
    }

    Column judged(ColumnUse newUse, Confidence newConfidence) {
        return new Column(index, header, newUse, newConfidence, samples);
    }
}
