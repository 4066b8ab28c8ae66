package app.drumbeat.application.consent;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.Changes;
import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.base.Shelf;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.Person;
import app.drumbeat.domain.consent.Protection;
import app.drumbeat.domain.port.Vault;

/**
 * Seals who gave the consents by a passphrase, and opens that while somebody works with it.
 *
 * <p>Used in turn, as the workspace is. Nothing that was written in clear before stays in the file or can be undone to.
 */
public final class PersonLock {

    /** A passphrase has so many characters at least. */
    public static final int SHORTEST = 10;

    /** It locks itself when nobody has looked for so long. */
    public static final Duration IDLE = Duration.ofMinutes(5);

    private final Workspace workspace;
    private final Vault vault;
    private Optional<Vault.Key> key = Optional.empty();
    private Instant used = Instant.EPOCH;

    public PersonLock(Workspace workspace, Vault vault) {
        this.workspace = workspace;
        this.vault = vault;
    }

    /** Whether a passphrase seals who they are. */
    public boolean isProtected() {
        return protection().isPresent();
    }

    /** Whether who they are can be seen and written down now. */
    public boolean isOpen() {
        return !isProtected() || key.isPresent();
    }

    /** Whether somebody has opened what is sealed. */
    public boolean isUnlocked() {
        return key.isPresent();
    }

    /**
     * Seals everybody.
     *
     * @return the recovery key, which is told this once
     * @throws IllegalArgumentException if the passphrase is too short
     * @throws IllegalStateException if they are sealed already
     */
    public String protect(String passphrase) {
        String wanted = longEnough(passphrase);
        if (isProtected()) {
            throw new IllegalStateException("Sealed already");
        }
        Vault.Made made = vault.make(wanted);
        workspace.performForGood(library -> turned(library.consents(), Change.made(made.protection()),
                consent -> consent.of(sealed(consent.person(), consent.id(), made.key()))));
        open(made.key());
        return made.recoveryKey();
    }

    /** Opens with the passphrase or the recovery key; says whether it was right. */
    public boolean unlock(String secret) {
        Optional<Vault.Key> right = protection().flatMap(sealing -> vault.open(sealing, normal(secret)));
        right.ifPresent(this::open);
        return right.isPresent();
    }

    public void lock() {
        key = Optional.empty();
    }

    /** Locks if nobody has looked for long enough; says whether it did. */
    public boolean lockWhenIdle() {
        boolean idle = key.isPresent() && !workspace.now().isBefore(used.plus(IDLE));
        if (idle) {
            lock();
        }
        return idle;
    }

    /**
     * Another passphrase; what it seals stays as it is, and so does the recovery key.
     *
     * @param secret the passphrase so far, or the recovery key
     * @return whether the secret was right; nothing is changed where it was not
     * @throws IllegalArgumentException if the new one is too short
     */
    public boolean change(String secret, String passphrase) {
        String wanted = longEnough(passphrase);
        return unlock(secret) && workspace.performForGood(library -> protection()
                .map(old -> Changes.of(Change.replaced(old, vault.changed(old, key.orElseThrow(), wanted))))
                .orElseGet(Changes::none));
    }

    /** Everybody in clear again; says whether the secret was right. */
    public boolean unprotect(String secret) {
        if (!unlock(secret)) {
            return false;
        }
        Vault.Key with = key.orElseThrow();
        workspace.performForGood(library -> turned(library.consents(), Change.removed(protection().orElseThrow()),
                consent -> consent.of(opened(consent.person(), consent.id(), with))));
        lock();
        return true;
    }

    /** Who it is, for eyes that may see it; nothing while that is locked. */
    public Optional<Person> seen(Consent consent) {
        if (!consent.person().isSealed()) {
            return Optional.of(consent.person());
        }
        used = workspace.now();
        return key.map(with -> opened(consent.person(), consent.id(), with));
    }

    /**
     * Who it is, as it is to be kept.
     *
     * @throws IllegalStateException if that is locked
     */
    Person kept(Person clear, Id<Consent> of) {
        if (!isProtected() || clear.isUnknown()) {
            return clear;
        }
        used = workspace.now();
        return sealed(clear, of, key.orElseThrow(() -> new IllegalStateException("Locked")));
    }

    private Optional<Protection> protection() {
        return workspace.library().shelf(Protection.class).find(Protection.ID);
    }

    private void open(Vault.Key with) {
        key = Optional.of(with);
        used = workspace.now();
    }

    private static Changes turned(Shelf<Consent> consents, Change<Protection> protection,
            UnaryOperator<Consent> turn) {
        List<Change<?>> changes = new ArrayList<>(List.of(protection));
        consents.list().forEach(consent -> changes.add(Change.replaced(consent, turn.apply(consent))));
        return new Changes(changes);
    }

    /** What is sealed for one consent opens in no other. */
    private static Person sealed(Person person, Id<Consent> of, Vault.Key with) {
        return person.each(part -> Person.isSealed(part) ? part : with.seal(part, of.value()));
    }

    private static Person opened(Person person, Id<Consent> of, Vault.Key with) {
        return person.each(part -> Person.isSealed(part) ? with.open(part, of.value()) : part);
    }

    private static String longEnough(String passphrase) {
        String wanted = normal(passphrase);
        if (wanted.codePointCount(0, wanted.length()) < SHORTEST) {
            throw new IllegalArgumentException("Too short");
        }
        return wanted;
    }

    /** Keyboards write the same letter in more than one way. */
    private static String normal(String secret) {
        return Normalizer.normalize(secret.strip(), Normalizer.Form.NFC);
    }
}
