package app.drumbeat.domain.port;

import java.util.Optional;

import app.drumbeat.domain.consent.Protection;

/** Seals words so that only a passphrase opens them again, or the recovery key that was printed once. */
public interface Vault {

    /** Makes a new key, sealed by a passphrase and by a recovery key that nobody knows but who is told now. */
    Made make(String passphrase);

    /** The key, where the passphrase or the recovery key is right; nothing where it is not, and no hint why. */
    Optional<Key> open(Protection protection, String secret);

    /** The same key, sealed by another passphrase; the recovery key goes on opening it. */
    Protection changed(Protection protection, Key key, String passphrase);

    /**
     * A key that was made.
     *
     * @param recoveryKey to be printed and kept elsewhere
     */
    record Made(Protection protection, Key key, String recoveryKey) {}

    /** Seals and opens while it is there. */
    interface Key {

        /**
         * Seals words.
         *
         * @param place where they are kept: they open in no other
         */
        String seal(String clear, String place);

        /** @throws IllegalArgumentException if they were not sealed by this key for this place, or were altered */
        String open(String sealed, String place);
    }
}
