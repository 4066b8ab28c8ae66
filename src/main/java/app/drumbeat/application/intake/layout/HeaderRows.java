package app.drumbeat.application.intake.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

import app.drumbeat.application.intake.cells.DateText;
import app.drumbeat.domain.port.Cell;
import app.drumbeat.domain.port.Sheet;

/** Finds the rows of a sheet that hold the headers of a table, under whatever titles, instructions and calendars stand above. */
final class HeaderRows {

    private static final int LOOKED_AT = 60;
    private static final Pattern LINK = Pattern.compile("(?i).*https?://.*");

    private final Sheet sheet;
    private final IntPredicate taken;
    private final KnownHeaders headers;

    private HeaderRows(Sheet sheet, IntPredicate taken, KnownHeaders headers) {
        this.sheet = sheet;
        this.taken = taken;
        this.headers = headers;
    }

    /**
     * The header rows, ascending.
     *
     * @param taken rows that belong to something else
     */
    static List<Integer> of(Sheet sheet, IntPredicate taken, KnownHeaders headers) {
        return new HeaderRows(sheet, taken, headers).all();
    }

    private List<Integer> all() {
        List<Integer> found = new ArrayList<>();
        Optional<Integer> first = first();
        first.ifPresent(found::add);
        for (int row = first.map(at -> at + 1).orElse(sheet.rows().size()); row < sheet.rows().size(); row++) {
            boolean again = sheet.rows().get(row).size() > 1
                    && sheet.rows().get(row).equals(sheet.rows().get(found.getLast()));
            if (!taken.test(row) && (again || sheet.rows().get(row - 1).isEmpty() && score(row).isWholeHeader())) {
                found.add(row);
            }
        }
        return found;
    }

    /** The best of the first rows; the first of equals. */
    private Optional<Integer> first() {
        int best = -1;
        int bestScore = 0;
        int seen = 0;
        for (int row = 0; row < sheet.rows().size() && seen < LOOKED_AT; row++) {
            if (taken.test(row) || sheet.rows().get(row).isEmpty()) {
                continue;
            }
            seen++;
            Score score = score(row);
            if (score.isHeader(seen == 1) && score.points() > bestScore) {
                best = row;
                bestScore = score.points();
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /**
     * How much a row looks like headers.
     *
     * @param filled cells that hold something
     * @param known cells with a known header
     */
    private record Score(int filled, int known, Set<HeaderGuess.Kind> sure, Set<HeaderGuess.Kind> likely) {

        static final Score NONE = new Score(0, 0, Set.of(), Set.of());

        int points() {
            return 2 * sure.size() + (int) likely.stream().filter(kind -> !sure.contains(kind)).count();
        }

        private int kinds() {
            Set<HeaderGuess.Kind> all = EnumSet.noneOf(HeaderGuess.Kind.class);
            all.addAll(sure);
            all.addAll(likely);
            return all.size();
        }

        boolean isHeader(boolean firstRow) {
            return sure.size() >= 2 || !sure.isEmpty() && kinds() >= 2 && known * 2 >= filled
                    || firstRow && !sure.isEmpty() && known == filled;
        }

        /** As strict as it must be where rows of data are all around. */
        boolean isWholeHeader() {
            return filled >= 2 && kinds() >= 2 && !sure.isEmpty() && known * 5 >= filled * 3;
        }
    }

    private Score score(int row) {
        int filled = 0;
        int understood = 0;
        Set<HeaderGuess.Kind> sure = EnumSet.noneOf(HeaderGuess.Kind.class);
        Set<HeaderGuess.Kind> likely = EnumSet.noneOf(HeaderGuess.Kind.class);
        for (Cell cell : sheet.rows().get(row)) {
            if (cell.isBlank()) {
                continue;
            }
            if (!(cell instanceof Cell.Text text) || LINK.matcher(text.value()).matches()) {
                return Score.NONE;
            }
            Optional<HeaderGuess> guess = headers.guess(text.shown());
            boolean known = guess.filter(HeaderGuess::sure).isPresent();
            if (!known && DateText.of(text.shown()).isPresent()) {
                return Score.NONE;
            }
            filled++;
            understood += guess.isPresent() ? 1 : 0;
            guess.filter(HeaderGuess::isCore).ifPresent(g -> (g.sure() ? sure : likely).add(g.kind()));
        }
        return new Score(filled, understood, sure, likely);
    }
}
