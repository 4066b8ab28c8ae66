package app.drumbeat.domain.ledger;

/**
 * What looking through the whole history found.
 *
 * @param line the first line that is not as it was written; 0 where all are
 */
public record LedgerProof(Finding finding, long line) {

    /** What is wrong, if anything. */
    public enum Finding {
        WHOLE,
        /** A line was altered, deleted, put in or moved. */
        BROKEN,
        /** The history ends before the line that was seen earlier. */
        CUT,
        /** The line that was seen earlier says something else now: all was written anew. */
        REWRITTEN
    }

    public static final LedgerProof WHOLE = new LedgerProof(Finding.WHOLE, 0);

    public boolean isWhole() {
        return finding == Finding.WHOLE;
    }
}
