package app.drumbeat.domain.consent;

import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;

/**
 * What seals the persons of all consents: one key, itself sealed twice, by the passphrase and by the recovery key.
 *
 * @param rounds how often a secret is turned over before it opens anything
 * @param salt of the passphrase, as Base64
 * @param key sealed by the passphrase, as Base64
 * @param recoverySalt of the recovery key, as Base64
 * @param recoveryKey sealed by the recovery key, as Base64
 */
public record Protection(Id<Protection> id, int rounds, String salt, String key, String recoverySalt,
        String recoveryKey) implements Entity<Protection> {

    /** A calendar has one at most. */
    public static final Id<Protection> ID = Id.of("protection");

    /** @throws IllegalArgumentException if a secret would be turned over too seldom to be safe, or so often that nobody waits for it */
    public Protection {
        if (rounds < 1_000 || rounds > 10_000_000) {
            throw new IllegalArgumentException("No number of rounds");
        }
    }
}
