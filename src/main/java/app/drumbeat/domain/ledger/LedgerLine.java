package app.drumbeat.domain.ledger;

import java.time.Instant;

/**
 * A line of the history.
 *
 * @param number from 1, without a gap
 * @param hash the SHA-256 of this line and, through the hash of the line before, of all that stand before it
 */
public record LedgerLine(long number, Instant at, Deed deed, String hash) {}
