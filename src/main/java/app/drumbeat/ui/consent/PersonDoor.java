package app.drumbeat.ui.consent;

import java.util.Optional;

import app.drumbeat.application.consent.PersonLock;
import app.drumbeat.words.Texts;

/** Asks for the passphrase that opens who gave the consents, and sets it. */
final class PersonDoor {

    private final PersonLock lock;
    private final ConsentTools tools;
    private final Texts texts;
    private final Runnable changed;

    /** @param changed called when who they are can be seen, or no more */
    PersonDoor(PersonLock lock, ConsentTools tools, Texts texts, Runnable changed) {
        this.lock = lock;
        this.tools = tools;
        this.texts = texts;
        this.changed = changed;
    }

    /** Asks for a passphrase twice, seals everybody, and shows the recovery key once. */
    void protect() {
        newPassphrase("consent.protect").ifPresent(passphrase -> tools.background().run(
                () -> lock.protect(passphrase), recovery -> {
                    changed.run();
                    watch();
                    tools.dialogs().tellToKeep(texts.of("consent.recovery.title"), texts.of("consent.recovery.text"),
                            recovery);
                }));
    }

    void unlock() {
        secret("consent.unlock", "consent.unlock.label").ifPresent(said -> tools.background().run(
                () -> lock.unlock(said), this::answered));
    }

    void lockNow() {
        lock.lock();
        changed.run();
    }

    /** Looks again and again, for as long as it is open, whether nobody has looked for long enough. */
    private void watch() {
        tools.idle().then(() -> tools.background().run(lock::lockWhenIdle, locked -> {
            if (locked) {
                changed.run();
            } else if (lock.isUnlocked()) {
                watch();
            }
        }));
    }

    void change() {
        secret("consent.passphrase.change", "consent.passphrase.old").ifPresent(
                old -> newPassphrase("consent.passphrase.change").ifPresent(fresh -> tools.background().run(
                        () -> lock.change(old, fresh), right -> {
                            answered(right);
                            if (right) {
                                tools.wayBack().tell("consent.done.passphrase");
                            }
                        })));
    }

    void unprotect() {
        secret("consent.unprotect", "consent.passphrase.old").ifPresent(said -> tools.background().run(
                () -> lock.unprotect(said), this::answered));
    }

    private void answered(boolean right) {
        if (!right) {
            tools.dialogs().tell(texts.of("consent.wrong.title"), texts.of("consent.wrong.text"));
        }
        changed.run();
        watch();
    }

    private Optional<String> newPassphrase(String title) {
        Optional<String> first = secret(title, "consent.passphrase.new");
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String wanted = first.get();
        if (wanted.codePointCount(0, wanted.length()) < PersonLock.SHORTEST) {
            tools.dialogs().tell(texts.of(title), texts.of("consent.passphrase.short", PersonLock.SHORTEST));
            return Optional.empty();
        }
        Optional<String> again = secret(title, "consent.passphrase.again");
        if (again.filter(wanted::equals).isEmpty()) {
            again.ifPresent(other -> tools.dialogs().tell(texts.of(title), texts.of("consent.passphrase.differ")));
            return Optional.empty();
        }
        return first;
    }

    private Optional<String> secret(String title, String label) {
        return tools.dialogs().askSecret(texts.of(title), texts.of(label, PersonLock.SHORTEST)).map(String::strip)
                .filter(said -> !said.isEmpty());
    }
}
