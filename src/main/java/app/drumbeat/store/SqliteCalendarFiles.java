package app.drumbeat.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import app.drumbeat.domain.base.Change;
import app.drumbeat.domain.base.StoreException;
import app.drumbeat.domain.base.StoreException.Kind;
import app.drumbeat.domain.calendar.CalendarFacts;
import app.drumbeat.domain.port.CalendarFiles;
import app.drumbeat.domain.port.Health;
import app.drumbeat.domain.port.Library;
import app.drumbeat.domain.port.SafeCopy;
import app.drumbeat.files.PartFile;
import app.drumbeat.files.Privacy;

/** Calendar files on disk, as SQLite keeps them. */
public final class SqliteCalendarFiles implements CalendarFiles {

    /** How long a reader waits, once it is open, for somebody who writes. */
    private static final int READERS_WAIT_MILLIS = 3000;

    private final Clock clock;
    private final Migrations migrations;
    private final BackupCopies copies;
    private final Consumer<StoreException> copyFailed;

    /**
     * @param clock says when copies are taken; in its zone a day of copies begins and ends
     * @param copyFailed is told when the day's copy could not be taken, which is no reason not to open the calendar
     */
    public SqliteCalendarFiles(Clock clock, Consumer<StoreException> copyFailed) {
        this(clock, Migrations.ofThisProgram(), copyFailed);
    }

    SqliteCalendarFiles(Clock clock, Migrations migrations, Consumer<StoreException> copyFailed) {
        this.clock = clock;
        this.migrations = migrations;
        this.copies = new BackupCopies(clock);
        this.copyFailed = copyFailed;
    }

    @Override
    public Library open(Path file, long waitMillis) {
        Path place = file.toAbsolutePath();
        identify(place);
        return isWritable(place) ? openToWrite(place, waitMillis) : openReadOnly(place, waitMillis);
    }

    @Override
    public Library openToRead(Path file, long waitMillis) {
        Path place = file.toAbsolutePath();
        identify(place);
        return openReadOnly(place, waitMillis);
    }

    @Override
    public Library create(Path file, CalendarFacts facts) {
        Path place = file.toAbsolutePath();
        Privacy.makeFolderOf(place);
        if (Files.exists(place)) {
            throw new StoreException(Kind.FAILED, place.toString(), "There is a file of that name");
        }
        try (PartFile part = PartFile.privatelyBeside(place)) {
            try (Sql sql = Sql.writing(part.path(), 0)) {
                Pragmas.WRITING.applyTo(sql);
                migrations.upgrade(sql);
                sql.inTransaction(() -> new SqliteShelf<>(sql, SqliteCalendar.TABLE).write(Change.made(facts)));
            }
            part.publishAsNew();
        }
        return orClosed(Sql.writing(place, 0), this::ready);
    }

    @Override
    public List<SafeCopy> copiesOf(Path file) {
        List<SafeCopy> good = new ArrayList<>();
        copies.each(file.toAbsolutePath(), (copy, taken) -> {
            VerifiedCopy.Counts counts = VerifiedCopy.countsOf(copy);
            good.add(new SafeCopy(copy, taken, counts.posts(), counts.channels()));
        });
        return good;
    }

    @Override
    public SafeCopy copy(Library library, Path target) {
        Sql sql = sqlOf(library);
        try (PartFile part = PartFile.privatelyBeside(target)) {
            if (part.target().equals(sql.file())) {
                throw new StoreException(Kind.READ_ONLY, target.toString(),
                        "The calendar itself is no place for its copy");
            }
            VerifiedCopy.Counts counts = VerifiedCopy.of(sql, part);
            part.publish();
            return new SafeCopy(part.target(), clock.instant(), counts.posts(), counts.channels());
        }
    }

    @Override
    public Optional<Path> restore(SafeCopy copy, Path file) {
        return new Restoring(clock).restore(copy, file.toAbsolutePath());
    }

    @Override
    public Health examine(Library library) {
        return Examination.full(sqlOf(library));
    }

    private void identify(Path file) {
        Identity.require(file, migrations.newest(), copies.hasAnyOf(file));
    }

    /** Asks the system; a write that is tried would change the file. */
    private static boolean isWritable(Path file) {
        Path folder = file.getParent();
        return Files.isWritable(file) && folder != null && Files.isWritable(folder);
    }

    private Library openToWrite(Path file, long waitMillis) {
        return orClosed(Sql.writing(file, waitMillis), sql -> {
            SqliteLibrary library = ready(sql);
            takeOfToday(sql);
            return library;
        });
    }

    /** Takes the file for us alone, looks at it and upgrades it. */
    private SqliteLibrary ready(Sql sql) {
        Pragmas.WRITING.applyTo(sql);
        sql.inTransaction(() -> {});
        requireKnown(sql);
        if (migrations.isOlder(sql)) {
            copies.take(sql);
            migrations.upgrade(sql);
        }
        return whole(new SqliteLibrary(sql, false));
    }

    /** A file of an older program is upgraded in memory, and stays as it is on disk. */
    private Library openReadOnly(Path file, long waitMillis) {
        Sql onDisk = isWritable(file) ? Sql.writing(file, waitMillis) : Sql.reading(file, waitMillis);
        return orClosed(onDisk, sql -> {
            Pragmas.READING.applyTo(sql);
            requireKnown(sql);
            if (!migrations.isOlder(sql)) {
                sql.waitUpTo(READERS_WAIT_MILLIS);
                return whole(new SqliteLibrary(sql, true));
            }
            sql.close();
            return orClosed(Sql.inMemory(file), memory -> {
                migrations.upgrade(memory);
                Pragmas.READING.applyTo(memory);
                return whole(new SqliteLibrary(memory, true));
            });
        });
    }

    /** Another program may have upgraded the file since it was identified. */
    private void requireKnown(Sql sql) {
        Examination.requireSound(sql);
        Examination.requireUncut(sql);
        if (Identity.version(sql) > migrations.newest()) {
            throw new StoreException(Kind.NEWER, sql.file().toString(), "A newer schema");
        }
    }

    private static SqliteLibrary whole(SqliteLibrary library) {
        library.requireWhole();
        return library;
    }

    private void takeOfToday(Sql sql) {
        try {
            copies.takeOfToday(sql);
        } catch (StoreException e) {
            if (e.kind() == Kind.DAMAGED) {
                throw e;
            }
            copyFailed.accept(e);
        }
    }

    private static Sql sqlOf(Library library) {
        if (library instanceof SqliteLibrary sqlite) {
            return sqlite.sql();
        }
        throw new IllegalArgumentException("Not a calendar file");
    }

    /** The library, or a connection that is closed again when it cannot be. */
    private static Library orClosed(Sql sql, Function<Sql, Library> opening) {
        try {
            return opening.apply(sql);
        } catch (RuntimeException | Error e) {
            sql.close();
            throw e;
        }
    }
}
