package app.drumbeat.application.intake.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import app.drumbeat.application.intake.layout.ColumnJudge.Verdict;

/**
 * Proposes what each column of a table is about: by the headers, checked against the cells; then, for what no header claims,
 * by the cells alone.
 *
 * @param figures how many columns hold figures about posts that have gone out; an empty one waits for them
 * @param posted whether the dates tell when posts went out, and not when they should
 */
record ColumnMapping(List<ColumnUse> uses, List<Confidence> confidences, int figures, boolean posted) {

    private static final double MOST = 0.5;
    private static final double NEARLY_ALL = 0.7;
    private static final int FAR_FULLER = 4;
    private static final int SHORTEST_TEXT = 15;

    static ColumnMapping of(List<String> headers, List<ColumnCells> cells) {
        List<Optional<HeaderGuess>> guesses = headers.stream().map(HeaderGuess::of).toList();
        List<Verdict> verdicts = new ArrayList<>();
        boolean own = guesses.stream()
                .anyMatch(guess -> guess.filter(g -> g.kind() == HeaderGuess.Kind.ID).isPresent());
        for (int i = 0; i < headers.size(); i++) {
            verdicts.add(own ? ColumnJudge.believe(guesses.get(i)) : ColumnJudge.judge(guesses.get(i), cells.get(i)));
        }
        settleRivals(verdicts, cells);
        if (!own) {
            fillFromCells(verdicts, cells);
        }
        int figures = (int) IntStream.range(0, headers.size()).filter(at -> cells.get(at).filled() > 0)
                .filter(at -> guesses.get(at).filter(g -> g.kind() == HeaderGuess.Kind.FIGURE).isPresent()).count();
        boolean posted = IntStream.range(0, headers.size())
                .filter(at -> verdicts.get(at).use().field() == Field.DATE)
                .anyMatch(at -> verdicts.get(at).posted() || cells.get(at).mostly(cells.get(at).seconds(), MOST));
        return new ColumnMapping(verdicts.stream().map(Verdict::use).toList(),
                verdicts.stream().map(Verdict::confidence).toList(), figures, posted);
    }

    /** Of several columns about one thing the surest and fullest counts, then the one furthest left. */
    private static void settleRivals(List<Verdict> verdicts, List<ColumnCells> cells) {
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict mine = verdicts.get(i);
            if (mine.use().field().gathers()) {
                continue;
            }
            List<Integer> rivals = IntStream.range(0, verdicts.size())
                    .filter(other -> verdicts.get(other).use().equals(mine.use())).boxed().toList();
            int fullest = rivals.stream().mapToInt(at -> cells.get(at).filled()).max().orElse(0);
            int best = rivals.stream()
                    .min(Comparator.<Integer, Boolean>comparing(at -> cells.get(at).filled() * FAR_FULLER < fullest)
                            .thenComparing(at -> verdicts.get(at).posted())
                            .thenComparing(at -> verdicts.get(at).confidence())
                            .thenComparing(Comparator.naturalOrder()))
                    .orElse(i);
            for (int rival : rivals) {
                if (rival != best) {
                    verdicts.set(rival, second(verdicts.get(rival), cells.get(rival)));
                }
            }
        }
    }

    /** What a column is when a better one is about the same: words are kept as notes, a day on which it went out as such. */
    private static Verdict second(Verdict verdict, ColumnCells cells) {
        return switch (verdict.use().field()) {
            case DATE -> verdict.posted()
                    ? new Verdict(ColumnUse.of(Field.POSTED_AT), verdict.confidence(), false)
                    : Verdict.NOTHING;
            case TITLE, TEXT, LINK, CHANNEL, STATUS, CAMPAIGN, OWNER -> cells.filled() == 0
                    ? Verdict.NOTHING
                    : new Verdict(ColumnUse.of(Field.NOTES), Confidence.LIKELY, false);
            default -> Verdict.NOTHING;
        };
    }

    private static void fillFromCells(List<Verdict> verdicts, List<ColumnCells> cells) {
        if (none(verdicts, Field.DATE)) {
            fill(verdicts, cells, Field.DATE, c -> c.mostly(c.dates(), NEARLY_ALL),
                    Comparator.comparing(ColumnCells::filled));
        }
        if (none(verdicts, Field.CHANNEL) && none(verdicts, Field.MARK)) {
            fill(verdicts, cells, Field.CHANNEL, c -> c.mostly(c.networks(), NEARLY_ALL),
                    Comparator.comparing(ColumnCells::filled));
        }
        if (none(verdicts, Field.TEXT) && none(verdicts, Field.TITLE)) {
            fill(verdicts, cells, Field.TEXT,
                    c -> c.mostly(c.sentences(), NEARLY_ALL) && c.letters() >= SHORTEST_TEXT
                            && !c.mostly(c.dates(), NEARLY_ALL),
                    Comparator.comparing(ColumnCells::letters));
        }
        if (none(verdicts, Field.LINK) && none(verdicts, Field.POSTED_LINK)) {
            fill(verdicts, cells, Field.LINK, c -> c.mostly(c.links(), NEARLY_ALL),
                    Comparator.comparing(ColumnCells::filled));
        }
    }

    private static boolean none(List<Verdict> verdicts, Field field) {
        return verdicts.stream().noneMatch(verdict -> verdict.use().field() == field);
    }

    /** The fullest of the columns that nobody claims and that look like the field; the first of equals. */
    private static void fill(List<Verdict> verdicts, List<ColumnCells> cells, Field field,
            Predicate<ColumnCells> looksLike,
            Comparator<ColumnCells> better) {
        Optional<Integer> best = IntStream.range(0, cells.size()).boxed()
                .filter(at -> verdicts.get(at).use().equals(ColumnUse.IGNORED))
                .filter(at -> looksLike.test(cells.get(at)))
                .max(Comparator.<Integer, ColumnCells>comparing(cells::get, better)
                        .thenComparing(Comparator.reverseOrder()));
        best.ifPresent(at -> verdicts.set(at, new Verdict(ColumnUse.of(field), Confidence.CELLS, false)));
    }
}
