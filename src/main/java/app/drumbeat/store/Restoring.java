package app.drumbeat.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.base.StoreException.Kind;
import app.drumbeat.domain.port.SafeCopy;
import app.drumbeat.files.PartFile;
import app.drumbeat.files.Refusals;
import app.drumbeat.files.SecondName;

/**
 * Puts a copy in the place of a calendar and keeps what was there, with its journal, under a new name beside it.
 *
 * <p>The order makes it safe to break off anywhere and begin again: first the copy stands ready beside the calendar; then what
 * is there gets its second name; only then does one move put the copy in its place. At no time is there no calendar.
 */
final class Restoring {

    private final Clock clock;

    Restoring(Clock clock) {
        this.clock = clock;
    }

    /** @return where the file that was there is kept now; nothing where there was none */
    Optional<Path> restore(SafeCopy copy, Path file) {
        requireGood(copy.file());
        requireNotInUse(file);
        try (PartFile part = PartFile.privatelyBeside(file)) {
            part.fillFrom(copy.file());
            Optional<Path> kept = Files.exists(file) ? Optional.of(freeName(file)) : Optional.empty();
            kept.ifPresent(name -> keep(file, name));
            part.publish();
            return kept;
        }
    }

    /** A journal belongs to the file that it lies beside: left there, it would be played into the copy. */
    private static void keep(Path file, Path name) {
        Path journal = FileNames.journalOf(file);
        try {
            if (Files.exists(journal) && Files.size(journal) > 0) {
                SecondName.give(journal, FileNames.journalOf(name));
            }
            SecondName.give(file, name);
            Files.deleteIfExists(journal);
        } catch (IOException e) {
            throw Refusals.whileWriting(name, e);
        }
    }

    private static void requireGood(Path copy) {
        if (!Files.exists(copy)) {
            throw new StoreException(Kind.MISSING, copy.toString(), "No such copy");
        }
        boolean good = BackupCopies.sum(copy).isEmpty() || BackupCopies.isSound(copy);
        try (Sql look = Sql.untouched(copy)) {
            if (!good || !Examination.full(look).sound()) {
                throw new StoreException(Kind.DAMAGED, copy.toString(), "The copy is damaged");
            }
        }
    }

    /**
     * Whatever is wrong with the file is no reason not to replace it, but for somebody who works in it. Asked by reading: who
     * may write would begin to clean up after a crash, and the journal is to be kept.
     */
    private static void requireNotInUse(Path file) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (Sql sql = Sql.reading(file, 0)) {
            sql.number("SELECT count(*) AS number FROM sqlite_schema");
        } catch (StoreException e) {
            if (e.kind() == Kind.LOCKED) {
                throw e;
            }
        }
    }

    private Path freeName(Path file) {
        int number = 1;
        Path name = FileNames.keptOf(file, clock.instant(), number);
        while (Files.exists(name) || Files.exists(FileNames.journalOf(name))) {
            name = FileNames.keptOf(file, clock.instant(), ++number);
        }
        return name;
    }
}
