package app.drumbeat.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.drumbeat.domain.consent.Person;
import app.drumbeat.domain.consent.Protection;
import app.drumbeat.domain.port.Vault;

/** What a passphrase seals opens with it and with the recovery key, and with nothing else. */
class PassphraseVaultTest {

    private static final String PASSPHRASE = "correct horse battery";

    private final Vault vault = new PassphraseVault(new SecureRandom(), 1_000);

    @Test
    void bothSecretsOpenIt() {
        Vault.Made made = vault.make(PASSPHRASE);
        String sealed = made.key().seal("Áine Öztürk", "c1");

        assertThat(sealed).startsWith(Person.SEAL).doesNotContain("Öztürk");
        assertThat(vault.open(made.protection(), PASSPHRASE).orElseThrow().open(sealed, "c1"))
                .isEqualTo("Áine Öztürk");
        assertThat(vault.open(made.protection(), made.recoveryKey()).orElseThrow().open(sealed, "c1"))
                .isEqualTo("Áine Öztürk");
    }

    @Test
    void theRecoveryKeyIsTypedFromPaper() {
        Vault.Made made = vault.make(PASSPHRASE);

        assertThat(made.recoveryKey()).matches("([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}");
        String typed = " " + made.recoveryKey().toLowerCase(Locale.ROOT).replace('-', ' ').replace('0', 'o')
                .replace('1', 'l');
        assertThat(vault.open(made.protection(), typed)).isPresent();
    }

    @Test
    void nothingElseOpensIt() {
        Vault.Made made = vault.make(PASSPHRASE);

        assertThat(vault.open(made.protection(), "Correct horse battery")).isEmpty();
        assertThat(vault.open(made.protection(), "")).isEmpty();
        assertThat(vault.open(vault.make(PASSPHRASE).protection(), made.recoveryKey())).isEmpty();
    }

    @Test
    void anotherPassphraseTakesThePlaceOfTheOldOne() {
        Vault.Made made = vault.make(PASSPHRASE);
        String sealed = made.key().seal("Ann", "c1");
        Protection changed = vault.changed(made.protection(), made.key(), "another one altogether");

        assertThat(vault.open(changed, PASSPHRASE)).isEmpty();
        assertThat(vault.open(changed, "another one altogether").orElseThrow().open(sealed, "c1")).isEqualTo("Ann");
        assertThat(vault.open(changed, made.recoveryKey()).orElseThrow().open(sealed, "c1")).isEqualTo("Ann");
    }

    @Test
    void whatWasSealedForOnePlaceOpensInNoOther() {
        Vault.Made made = vault.make(PASSPHRASE);
        String sealed = made.key().seal("Ann", "c1");

        assertThatThrownBy(() -> made.key().open(sealed, "c2")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyBitThatIsAlteredIsNoticed() {
        Vault.Made made = vault.make(PASSPHRASE);
        byte[] sealed = Base64.getDecoder().decode(made.key().seal("Ann", "c1").substring(Person.SEAL.length()));

        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] altered = sealed.clone();
            altered[bit / 8] ^= (byte) (1 << bit % 8);
            String text = Person.SEAL + Base64.getEncoder().encodeToString(altered);
            assertThatThrownBy(() -> made.key().open(text, "c1")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theSameWordsAreNeverSealedTheSame() {
        Vault.Made made = vault.make(PASSPHRASE);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            assertThat(seen.add(made.key().seal("Ann", "c1"))).isTrue();
        }
    }
}
