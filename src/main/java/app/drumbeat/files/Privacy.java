package app.drumbeat.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Who may read a new file: the user alone, or whom the system lets.
 *
 * <p>The calendar, its copies, the choices, logs and locks are private (0600, their folders 0700). What is written into a
 * folder that the user chose, a feed for the team or a page for the wall, is there to be read by others and is open.
 * Where the system knows no such permissions (Windows), the user's own folders keep others out.
 */
public enum Privacy {
    PRIVATE, OPEN;

    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    /** What a new file is made with, for those who open it in the same breath. */
    public FileAttribute<?>[] ofFile() {
        return attributes(FILE);
    }

    /** Makes a folder, and those above it that are missing, for the user alone; what is there already stays as it is. */
    public static void makeFolder(Path folder) {
        if (Files.isDirectory(folder)) {
            return;
        }
        makeFolderOf(folder);
        try {
            Files.createDirectory(folder, PRIVATE.attributes(FOLDER));
        } catch (FileAlreadyExistsException made) {
            if (!Files.isDirectory(folder)) {
                throw Refusals.whileWriting(folder, made);
            }
        } catch (IOException e) {
            throw Refusals.whileWriting(folder, e);
        }
    }

    /** Makes the folder that a file will be in, as {@link #makeFolder} does. */
    public static void makeFolderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            makeFolder(folder);
        }
    }

    private FileAttribute<?>[] attributes(Set<PosixFilePermission> permissions) {
        return this == PRIVATE && POSIX
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }
}
