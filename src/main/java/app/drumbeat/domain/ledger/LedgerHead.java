package app.drumbeat.domain.ledger;

import java.util.Optional;

/**
 * Where a history ended when somebody looked: kept elsewhere, it shows that the end was cut or that all was written anew.
 *
 * @param number of the last line, 0 where there is none
 * @param hash of the last line, empty where there is none
 */
public record LedgerHead(long number, String hash) {

    public static final LedgerHead NONE = new LedgerHead(0, "");

    private static final int HASH_LENGTH = 64;

    /** As people write it down and {@link #toString} says it: the number, a blank, the hash. */
    public static Optional<LedgerHead> parse(String text) {
        String[] parts = text.strip().split("\\s+");
        boolean sound = parts.length == 2 && parts[0].matches("[1-9]\\d{0,17}") && parts[1].length() == HASH_LENGTH
                && parts[1].matches("[0-9a-f]+");
        return sound ? Optional.of(new LedgerHead(Long.parseLong(parts[0]), parts[1])) : Optional.empty();
    }

    @Override
    public String toString() {
        return number + " " + hash;
    }
}
