package app.drumbeat.application.intake.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import app.drumbeat.application.intake.layout.HeaderGuess.Kind;

/** What one column is about, by its header, checked against its cells: where they disagree, the cells are right. */
final class ColumnJudge {

    private static final double MOST = 0.5;
    private static final double NEARLY_ALL = 0.8;
    private static final int SHORT_CODE = 25;

    /**
     * A verdict.
     *
     * @param posted whether the column tells when a post went out, and not when it should
     */
    record Verdict(ColumnUse use, Confidence confidence, boolean posted) {

        static final Verdict NOTHING = new Verdict(ColumnUse.IGNORED, Confidence.NONE, false);
    }

    private ColumnJudge() {}

    static Verdict judge(Optional<HeaderGuess> header, ColumnCells cells) {
        if (header.isEmpty()) {
            return Verdict.NOTHING;
        }
        HeaderGuess guess = header.get();
        Confidence confidence = guess.sure() ? Confidence.HEADER : Confidence.LIKELY;
        Function<Field, Verdict> verdict = field -> new Verdict(new ColumnUse(field, guess.channels()), confidence,
                false);
        return switch (guess.kind()) {
            case FIGURE -> Verdict.NOTHING;
            case ID -> verdict.apply(Field.ID);
            case DATE, TIME, WEEKDAY -> ofTime(guess.kind(), cells).map(verdict).orElse(Verdict.NOTHING);
            case POSTED_ON -> cells.mostly(cells.dates(), MOST)
                    ? new Verdict(new ColumnUse(Field.DATE, guess.channels()), confidence, true)
                    : cells.mostly(cells.times(), MOST) ? verdict.apply(Field.TIME) : Verdict.NOTHING;
            case POSTED_AT -> verdict.apply(Field.POSTED_AT);
            case NETWORK -> ofNetwork(guess.channels(), cells);
            case TAGS -> cells.mostly(cells.figures(), NEARLY_ALL)
                    ? Verdict.NOTHING
                    : verdict.apply(cells.mostly(cells.dates(), MOST)
                            ? Field.DATE
                            : cells.mostly(cells.weekdays(), MOST) ? Field.WEEKDAY : Field.TAGS);
            case DETAIL -> guess.channels().isEmpty() && !cells.mostly(cells.figures(), NEARLY_ALL)
                    ? new Verdict(ColumnUse.of(Field.NOTES), Confidence.LIKELY, false)
                    : Verdict.NOTHING;
            case NOTES, TITLE, TEXT -> cells.mostly(cells.figures(), NEARLY_ALL)
                    ? Verdict.NOTHING
                    : verdict.apply(words(guess.kind(), cells));
            case CHANNEL, LINK, POSTED_LINK, MEDIA, STATUS, OWNER -> cells.mostly(cells.figures(), NEARLY_ALL)
                    ? Verdict.NOTHING
                    : verdict.apply(Field.valueOf(guess.kind().name()));
            case CAMPAIGN -> verdict.apply(Field.CAMPAIGN);
        };
    }

    /** In a table of ours a column is what its header says, whatever stands in it. */
    static Verdict believe(Optional<HeaderGuess> header) {
        return header.flatMap(guess -> Field.coded(guess.kind().name().replace("_", "")))
                .map(field -> new Verdict(ColumnUse.of(field), Confidence.HEADER, false)).orElse(Verdict.NOTHING);
    }

    /** A column that calls itself date, time or day may be any of the three. An empty one is what it calls itself. */
    private static Optional<Field> ofTime(Kind kind, ColumnCells cells) {
        if (cells.mostly(cells.dates(), MOST)) {
            return Optional.of(Field.DATE);
        }
        if (cells.mostly(cells.weekdays(), MOST)) {
            return Optional.of(Field.WEEKDAY);
        }
        if (cells.mostly(cells.times(), MOST) && !(kind == Kind.DATE && cells.mostly(cells.days(), MOST))) {
            return Optional.of(Field.TIME);
        }
        if (kind != Kind.TIME && cells.mostly(cells.days(), MOST)) {
            return Optional.of(Field.DATE);
        }
        boolean possible = cells.filled() == 0 || cells.dates() + cells.times() + cells.days() > 0
                || cells.sentences() > 0;
        return possible
                ? Optional.of(kind == Kind.DATE ? Field.DATE : kind == Kind.TIME ? Field.TIME : Field.WEEKDAY)
                : Optional.empty();
    }

    /** A column named after a network holds its texts, or a yes, or when it goes out there. */
    private static Verdict ofNetwork(List<String> channels, ColumnCells cells) {
        Field field = cells.mostly(cells.dates(), MOST)
                ? Field.DATE
                : cells.mostly(cells.marks(), NEARLY_ALL)
                        ? Field.MARK
                        : cells.mostly(cells.times(), MOST)
                                ? Field.TIME
                                : cells.mostly(cells.links(), MOST) ? Field.LINK : Field.TEXT;
        if (cells.filled() == 0 || cells.mostly(cells.figures(), NEARLY_ALL) && field != Field.MARK) {
            return Verdict.NOTHING;
        }
        return new Verdict(new ColumnUse(field, channels), Confidence.HEADER, false);
    }

    /** A column of texts that holds codes without a blank is none. */
    private static Field words(Kind kind, ColumnCells cells) {
        boolean codes = cells.filled() > 2 && cells.sentences() == 0 && cells.letters() < SHORT_CODE
                && cells.distinct() == cells.filled();
        return kind == Kind.TEXT && codes ? Field.NOTES : Field.valueOf(kind.name());
    }
}
