package app.drumbeat.domain.wording;

import java.util.List;
import java.util.function.Consumer;

/**
 * Words in capitals where small letters belong: three in a row, or more than half of a text. Acronyms and single
 * letters are passed over: they neither count nor end a row.
 */
final class Capitals {

    private static final int ROW = 3;
    private static final int LEAST_LETTERS = 20;
    private static final int LONGEST_ACRONYM = 12;

    private final Prose prose;
    private final Consumer<AccessFinding> found;
    private int row;
    private int rowFrom;
    private int rowTo;
    private int rows;
    private int letters;
    private int capitals;
    private int wordsInCapitals;

    private Capitals(Prose prose, Consumer<AccessFinding> found) {
        this.prose = prose;
        this.found = found;
    }

    static void look(Prose prose, Consumer<AccessFinding> found) {
        new Capitals(prose, found).look();
    }

    private void look() {
        List<Stretch> words = prose.words();
        words.forEach(this::take);
        endRow();
        if (rows == 0 && letters >= LEAST_LETTERS && capitals * 2 > letters) {
            found.accept(new AccessFinding(Barrier.ALL_CAPITALS, words.getFirst().from(), words.getLast().to(),
                    wordsInCapitals));
        }
    }

    private void take(Stretch place) {
        String word = prose.written(place);
        int all = (int) word.codePoints().filter(Character::isLetter).count();
        int upper = (int) word.codePoints().filter(Character::isUpperCase).count();
        if (all == 0 || all == 1 && upper == 1 || upper == all && isAcronym(word)) {
            return;
        }
        letters += all;
        capitals += upper;
        if (upper < all) {
            endRow();
            return;
        }
        rowFrom = row == 0 ? place.from() : rowFrom;
        rowTo = place.to();
        row++;
        wordsInCapitals++;
    }

    private void endRow() {
        if (row >= ROW) {
            found.accept(new AccessFinding(Barrier.ALL_CAPITALS, rowFrom, rowTo, row));
            rows++;
        }
        row = 0;
    }

    private static boolean isAcronym(String word) {
        return word.length() <= LONGEST_ACRONYM && Acronyms.contains(word.replaceAll("[^\\p{Lu}]", ""));
    }
}
