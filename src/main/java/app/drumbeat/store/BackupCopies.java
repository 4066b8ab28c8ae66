package app.drumbeat.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.port.SafeCopy;
import app.drumbeat.files.AtomicFile;
import app.drumbeat.files.PartFile;
import app.drumbeat.files.Privacy;
import app.drumbeat.files.Refusals;
import app.drumbeat.files.Sha256;

/**
 * The copies of a calendar that are taken by themselves, in a folder beside it: {@code calendar copies/} for
 * {@code calendar.drumbeat}, private like the calendar.
 *
 * <p>A copy is named for the second, in UTC, at which it was taken ({@code 2026-03-02T093000Z.drumbeat}); only names say how
 * old it is, since times of change get lost when folders move. Beside each lies its SHA-256, as {@code sha256sum} writes
 * it: the database itself would not notice a text that has changed. A copy counts only with a sum that fits.
 */
final class BackupCopies {

    private final Clock clock;

    /** @param clock its zone is where a day of copies begins and ends */
    BackupCopies(Clock clock) {
        this.clock = clock;
    }

    /** Takes the day's copy, unless there is one of today. */
    void takeOfToday(Sql open) {
        LocalDate today = LocalDate.now(clock);
        boolean taken = named(open.file()).keySet().stream()
                .anyMatch(instant -> LocalDate.ofInstant(instant, clock.getZone()).equals(today));
        if (!taken) {
            take(open);
        }
    }

    /**
     * Takes a verified copy, and lets those go that are too many by then.
     *
     * @throws StoreException when there is none; those that are there are as they were
     */
    SafeCopy take(Sql open) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Path target = FileNames.copyOf(open.file(), now);
        Privacy.makeFolderOf(target);
        try (PartFile part = PartFile.privatelyBeside(target)) {
            VerifiedCopy.Counts counts = VerifiedCopy.of(open, part);
            String sum = "%s  %s\n".formatted(Sha256.of(part.path()), target.getFileName());
            AtomicFile.writePrivately(FileNames.sumOf(target), out -> out.write(sum.getBytes(StandardCharsets.UTF_8)));
            part.publish();
            thin(open.file());
            return new SafeCopy(target, now, counts.posts(), counts.channels());
        }
    }

    /** Whether anything looks like a copy of the calendar. */
    boolean hasAnyOf(Path calendar) {
        return !named(calendar).isEmpty();
    }

    /** Shows the copies whose sums fit, newest first, each with when it was taken. */
    void each(Path calendar, BiConsumer<Path, Instant> copy) {
        named(calendar).forEach((taken, file) -> {
            if (isSound(file)) {
                copy.accept(file, taken);
            }
        });
    }

    /** Whether a copy is to the bit what it was when it was taken. */
    static boolean isSound(Path copy) {
        try {
            return sum(copy).filter(Sha256.of(copy)::equals).isPresent();
        } catch (StoreException unreadable) {
            return false;
        }
    }

    /** What the file beside a copy says of it; nothing where there is none. */
    static Optional<String> sum(Path copy) {
        try {
            return Files.readString(FileNames.sumOf(copy)).lines().findFirst()
                    .map(line -> line.replaceFirst(" .*", ""));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw Refusals.whileReading(copy, e);
        }
    }

    private void thin(Path calendar) {
        SortedMap<Instant, Path> copies = named(calendar);
        for (Instant surplus : Thinning.surplus(copies.keySet(), clock.getZone())) {
            Path copy = copies.get(surplus);
            if (copy != null) {
                remove(copy);
                remove(FileNames.sumOf(copy));
            }
        }
    }

    /** A copy that will not go today goes tomorrow. */
    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException later) {
            return;
        }
    }

    private static SortedMap<Instant, Path> named(Path calendar) {
        SortedMap<Instant, Path> copies = new TreeMap<>(Comparator.reverseOrder());
        Path folder = FileNames.copiesOf(calendar);
        if (!Files.isDirectory(folder)) {
            return copies;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + FileNames.CALENDAR)) {
            files.forEach(file -> FileNames.taken(file).ifPresent(instant -> copies.put(instant, file)));
            return copies;
        } catch (IOException e) {
            throw Refusals.whileReading(folder, e);
        }
    }
}
