package app.drumbeat.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

import app.drumbeat.domain.consent.Person;
import app.drumbeat.domain.consent.Protection;
import app.drumbeat.domain.port.Vault;

/**
 * AES-256 in GCM (NIST SP 800-38D) with a random nonce of 96 bits for each sealing and a tag of 128; keys of secrets by PBKDF2 with
 * HMAC-SHA-256 (RFC 8018, 5.2), 600,000 rounds (OWASP, Password Storage Cheat Sheet, 2023).
 *
 * <p>The key that seals the persons is random and is itself sealed by each of the two secrets, so that a passphrase can be changed
 * without touching what it seals.
 */
public final class PassphraseVault implements Vault {

    private static final int ROUNDS = 600_000;
    private static final int KEY_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** Letters and digits that nobody takes for one another, five bits each (Crockford). */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RECOVERY_SIGNS = 32;
    private static final int GROUP = 4;
    private static final String WRAPPING = "key";

    private final SecureRandom random;
    private final int rounds;

    public PassphraseVault() {
        this(new SecureRandom(), ROUNDS);
    }

    /** @param rounds how often a secret is turned over */
    PassphraseVault(SecureRandom random, int rounds) {
        this.random = random;
        this.rounds = rounds;
    }

    @Override
    public Made make(String passphrase) {
        byte[] key = bytes(KEY_BYTES);
        String recovery = recoveryKey();
        byte[] salt = bytes(SALT_BYTES);
        byte[] recoverySalt = bytes(SALT_BYTES);
        Protection protection = new Protection(Protection.ID, rounds, text(salt),
                text(sealed(derived(passphrase, salt, rounds), key, WRAPPING)), text(recoverySalt),
                text(sealed(derived(recovery.replace("-", ""), recoverySalt, rounds), key, WRAPPING)));
        return new Made(protection, new AesKey(key), recovery);
    }

    @Override
    public Optional<Key> open(Protection protection, String secret) {
        return unwrapped(secret, protection.salt(), protection.key(), protection.rounds())
                .or(() -> unwrapped(plain(secret), protection.recoverySalt(), protection.recoveryKey(),
                        protection.rounds()));
    }

    @Override
    public Protection changed(Protection protection, Key key, String passphrase) {
        byte[] salt = bytes(SALT_BYTES);
        return new Protection(Protection.ID, rounds, text(salt),
                text(sealed(derived(passphrase, salt, rounds), ((AesKey) key).bytes, WRAPPING)),
                protection.recoverySalt(), protection.recoveryKey());
    }

    private Optional<Key> unwrapped(String secret, String salt, String sealed, int turns) {
        return opened(derived(secret, bytes(salt), turns), bytes(sealed), WRAPPING).map(AesKey::new);
    }

    /** A recovery key as it is typed from paper: small letters, blanks, and letters that look like digits. */
    private static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replace('I', '1')
                .replace('L', '1');
    }

    private String recoveryKey() {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < RECOVERY_SIGNS; i++) {
            key.append(i > 0 && i % GROUP == 0 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return key.toString();
    }

    private final class AesKey implements Key {

        private final byte[] bytes;

        AesKey(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public String seal(String clear, String place) {
            return Person.SEAL + text(sealed(bytes, clear.getBytes(StandardCharsets.UTF_8), place));
        }

        @Override
        public String open(String sealed, String place) {
            if (!Person.isSealed(sealed)) {
                throw new IllegalArgumentException("Not sealed");
            }
            return opened(bytes, PassphraseVault.bytes(sealed.substring(Person.SEAL.length())), place)
                    .map(clear -> new String(clear, StandardCharsets.UTF_8))
                    .orElseThrow(() -> new IllegalArgumentException("Not sealed by this key for this place"));
        }
    }

    private static byte[] derived(String secret, byte[] salt, int turns) {
        PBEKeySpec spec = new PBEKeySpec(secret.toCharArray(), salt, turns, KEY_BYTES * 8);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }

    /** The nonce, then what it seals. */
    private byte[] sealed(byte[] key, byte[] clear, String place) {
        byte[] nonce = bytes(NONCE_BYTES);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, place).doFinal(clear);
            byte[] both = Arrays.copyOf(nonce, nonce.length + sealed.length);
            System.arraycopy(sealed, 0, both, nonce.length, sealed.length);
            return both;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES in GCM", e);
        }
    }

    /** Nothing where the key is another one, or a bit was altered. */
    private static Optional<byte[]> opened(byte[] key, byte[] sealed, String place) {
        if (sealed.length < NONCE_BYTES) {
            return Optional.empty();
        }
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, place)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (AEADBadTagException wrong) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES in GCM", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException damaged) {
            return new byte[0];
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
