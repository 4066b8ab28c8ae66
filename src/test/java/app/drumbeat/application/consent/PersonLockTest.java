package app.drumbeat.application.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.drumbeat.application.workspace.Fresh;
import app.drumbeat.application.workspace.Workspace;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.consent.Consent;
import app.drumbeat.domain.consent.ConsentScope;
import app.drumbeat.domain.consent.ConsentScope.Kind;
import app.drumbeat.domain.consent.Person;
import app.drumbeat.store.SqliteCalendarFiles;
import app.drumbeat.vault.PassphraseVault;

/** Who gave a consent is sealed by a passphrase: nothing of it stands in clear in any file, not even what was there before. */
class PersonLockTest {

    private static final String NAME = "Xanthippe Quillfeather";
    private static final String GUARDIAN = "Barnaby Quillfeather";
    private static final String PASSPHRASE = "correct horse battery";

    @TempDir
    private Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-12-02T09:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneId.of("Europe/London"));
    private final SqliteCalendarFiles files = new SqliteCalendarFiles(clock, failed -> {
        throw failed;
    });
    private Workspace workspace;
    private ConsentKeeping keeping;
    private PersonLock lock;
    private Consent consent;

    @BeforeEach
    void aConsentInClear() {
        workspace = new Workspace(files.create(folder.resolve("plan.drumbeat"), CalendarFacts.of("Example Hospital",
                ZoneId.of("Europe/London"), DayOfWeek.MONDAY, Locale.UK)), clock);
        lock = new PersonLock(workspace, new PassphraseVault());
        keeping = new ConsentKeeping(workspace, new Fresh(UUID::randomUUID, clock), lock);
        consent = keeping.add("C-1", new ConsentScope(Set.of(Kind.STORY), List.of(), "", true));
        keeping.changePerson(consent.id(), old -> new Person(NAME, GUARDIAN, "07700 900123", "ann.pdf"));
    }

    @AfterEach
    void close() {
        workspace.library().close();
    }

    @Test
    void inClearItStandsThereAndThePassphraseTakesItOutOfEveryFile() throws IOException {
        assertThat(everything()).contains(NAME);

        lock.protect(PASSPHRASE);

        assertThat(everything()).doesNotContain(NAME).doesNotContain("Quillfeather").doesNotContain("900123")
                .doesNotContain("ann.pdf").doesNotContain(PASSPHRASE);
        assertThat(workspace.undoName()).isEmpty();
        assertThat(seen()).isEqualTo(new Person(NAME, GUARDIAN, "07700 900123", "ann.pdf"));
    }

    @Test
    void whatIsWrittenLaterIsSealedInStoreStepsAndCopies() throws IOException {
        lock.protect(PASSPHRASE);
        keeping.changePerson(consent.id(),
                old -> new Person("Wilhelmina Other", old.guardian(), old.contact(), old.form()));
        files.copy(workspace.library(), folder.resolve("copy.drumbeat"));

        assertThat(everything()).doesNotContain("Wilhelmina").doesNotContain("Quillfeather");
        workspace.undo();
        assertThat(seen().name()).isEqualTo(NAME);
        assertThat(everything()).doesNotContain("Wilhelmina").doesNotContain("Quillfeather");
    }

    @Test
    void lockedNobodyIsSeenAndNobodyIsWrittenDown() {
        lock.protect(PASSPHRASE);
        lock.lock();

        assertThat(keeping.list().getFirst().person()).isEmpty();
        assertThatThrownBy(() -> keeping.changePerson(consent.id(), old -> Person.UNKNOWN))
                .isInstanceOf(IllegalStateException.class);
        assertThat(keeping.change(consent.id(), old -> old.until(Optional.of(LocalDate.of(2027, 1, 1))))).isTrue();
    }

    @Test
    void aWrongPassphraseChangesNothing() {
        lock.protect(PASSPHRASE);
        lock.lock();

        assertThat(lock.unlock("correct horse batterx")).isFalse();
        assertThat(lock.change("wrong wrong wrong", "another one altogether")).isFalse();
        assertThat(lock.unprotect("wrong wrong wrong")).isFalse();
        assertThat(lock.isUnlocked()).isFalse();
        assertThat(lock.unlock(PASSPHRASE)).isTrue();
        assertThat(seen().name()).isEqualTo(NAME);
    }

    @Test
    void theRecoveryKeyOpensItAndSetsAnotherPassphrase() {
        String recovery = lock.protect(PASSPHRASE);
        lock.lock();

        assertThat(lock.change(recovery, "another one altogether")).isTrue();
        lock.lock();
        assertThat(lock.unlock(PASSPHRASE)).isFalse();
        assertThat(lock.unlock("another one altogether")).isTrue();
        assertThat(lock.unlock(recovery)).isTrue();
        assertThat(seen().name()).isEqualTo(NAME);
    }

    @Test
    void itLocksItselfOnceNobodyHasLookedForLongEnough() {
        lock.protect(PASSPHRASE);
        pass(PersonLock.IDLE.minus(Duration.ofSeconds(1)));
        assertThat(lock.lockWhenIdle()).isFalse();
        seen();
        pass(Duration.ofSeconds(2));
        assertThat(lock.lockWhenIdle()).isFalse();
        pass(PersonLock.IDLE);

        assertThat(lock.lockWhenIdle()).isTrue();
        assertThat(keeping.list().getFirst().person()).isEmpty();
    }

    @Test
    void withoutAPassphraseAgainEverybodyIsInClear() throws IOException {
        lock.protect(PASSPHRASE);

        assertThat(lock.unprotect(PASSPHRASE)).isTrue();
        assertThat(lock.isProtected()).isFalse();
        assertThat(everything()).contains(NAME);
    }

    @Test
    void aShortPassphraseIsNone() {
        assertThatThrownBy(() -> lock.protect("short")).isInstanceOf(IllegalArgumentException.class);
        assertThat(lock.isProtected()).isFalse();
    }

    @Test
    void anErasedPersonIsNowhereAnyMoreAndTheHistorySaysSo() throws IOException {
        keeping.erase(consent.id());

        assertThat(everything()).doesNotContain("Quillfeather").doesNotContain("900123");
        Consent left = workspace.library().consents().find(consent.id()).orElseThrow();
        assertThat(left.reference()).isEqualTo("C-1");
        assertThat(left.erased()).contains(LocalDate.of(2026, 12, 2));
        assertThat(workspace.library().ledger().prove(Optional.empty()).isWhole()).isTrue();
        workspace.undo();
        assertThat(everything()).doesNotContain("Quillfeather");
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    private Person seen() {
        return keeping.list().getFirst().person().orElseThrow();
    }

    /** Every byte of every file in the folder, journals and copies included. */
    private String everything() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                all.append(new String(bytes, StandardCharsets.ISO_8859_1))
                        .append(new String(bytes, StandardCharsets.UTF_16LE));
            }
        }
        return all.toString();
    }
}
