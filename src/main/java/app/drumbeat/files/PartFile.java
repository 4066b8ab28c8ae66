package app.drumbeat.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.UUID;

import app.drumbeat.domain.base.StoreException;

/**
 * A file being made under a temporary name beside its target; it takes the target's place whole, or vanishes when closed.
 *
 * <p>{@link AtomicFile} is the way to write a stream; this is for those who need the name, such as a database that copies
 * itself. A target that is a symbolic link is followed, so that the link stays one.
 */
public final class PartFile implements AutoCloseable {

    private final Path target;
    private final Path path;

    private PartFile(Path target, Path path) {
        this.target = target;
        this.path = path;
    }

    /**
     * An empty file beside the target, with the permissions of the target, or those of any new file.
     *
     * @throws StoreException MISSING when the folder is not there; READ_ONLY, FULL or FAILED
     */
    public static PartFile beside(Path target) {
        PartFile part = made(target, Privacy.OPEN);
        part.takePermissionsOfTarget();
        return part;
    }

    /** An empty file beside the target that only the user can read and write. */
    public static PartFile privatelyBeside(Path target) {
        return made(target, Privacy.PRIVATE);
    }

    private static PartFile made(Path wanted, Privacy privacy) {
        try {
            Path target = Files.isSymbolicLink(wanted) ? wanted.toRealPath() : wanted.toAbsolutePath();
            Path folder = folderOf(target);
            if (!Files.isDirectory(folder)) {
                throw new StoreException(StoreException.Kind.MISSING, folder.toString(), "No such folder");
            }
            if (Files.isDirectory(target)) {
                throw new StoreException(StoreException.Kind.READ_ONLY, target.toString(), "A folder, not a file");
            }
            Path path = folder.resolve(Leftovers.PREFIX + UUID.randomUUID() + Leftovers.SUFFIX);
            Files.createFile(path, privacy.ofFile());
            Leftovers.removeOlderThan(path);
            return new PartFile(target, path);
        } catch (IOException e) {
            throw Refusals.whileWriting(wanted, e);
        }
    }

    /** Where it is while it is being made. */
    public Path path() {
        return path;
    }

    /** Where it will be. */
    public Path target() {
        return target;
    }

    /** Makes it the same as a file that nobody has open. */
    public void fillFrom(Path source) {
        try {
            Files.copy(source, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException e) {
            throw Refusals.whileReading(source, e);
        } catch (IOException e) {
            throw Refusals.whileWriting(target, e);
        }
    }

    /** Brings it through to the disk and moves it over the target. */
    public void publish() {
        try {
            Durable.file(path);
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
            Durable.folder(folderOf(target));
        } catch (IOException e) {
            throw Refusals.whileWriting(target, e);
        }
    }

    /** As {@link #publish}, but leaves a target alone that holds the same bytes; says whether it was replaced. */
    public boolean publishIfDifferent() {
        try {
            if (Files.exists(target) && Files.mismatch(path, target) < 0) {
                return false;
            }
        } catch (IOException e) {
            throw Refusals.whileReading(target, e);
        }
        publish();
        return true;
    }

    /**
     * Brings it through to the disk and gives it the target's name, unless there is a file of that name by now.
     *
     * @throws StoreException FAILED when there is one; it is untouched
     */
    public void publishAsNew() {
        try {
            Durable.file(path);
            SecondName.instead(path, target);
            Durable.folder(folderOf(target));
        } catch (IOException e) {
            throw Refusals.whileWriting(target, e);
        }
    }

    /** Removes what was not published. */
    @Override
    public void close() {
        Leftovers.remove(path);
    }

    private void takePermissionsOfTarget() {
        PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (old == null || !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            PosixFileAttributes attributes = old.readAttributes();
            Files.setPosixFilePermissions(path, attributes.permissions());
        } catch (IOException e) {
            throw Refusals.whileWriting(target, e);
        }
    }

    private static Path folderOf(Path absolute) {
        Path folder = absolute.getParent();
        return folder == null ? absolute : folder;
    }
}
