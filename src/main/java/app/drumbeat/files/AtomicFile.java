package app.drumbeat.files;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import app.drumbeat.domain.base.StoreException;

/**
 * Writes files whole or not at all: to a temporary name beside the target, through to the disk, then over the target in one
 * move. Whoever reads the target sees the old file or the new one; when anything goes wrong, the old one stays as it was.
 *
 * <p>Every method throws {@link StoreException} when the machine refuses: MISSING for the folder, READ_ONLY, FULL or FAILED.
 * What the content itself throws unchecked, such as a cancellation, passes through, and nothing was changed.
 */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes a file for others to read, in a folder that the user chose: a new one gets the permissions that the system gives
     * to any new file, one that is there keeps its own.
     */
    public static void write(Path target, Content content) {
        try (PartFile part = PartFile.beside(target)) {
            fill(part, content);
            part.publish();
        }
    }

    /** As {@link #write}, but leaves a file alone, with its time of change, that holds these very bytes already. */
    public static boolean writeIfDifferent(Path target, Content content) {
        try (PartFile part = PartFile.beside(target)) {
            fill(part, content);
            return part.publishIfDifferent();
        }
    }

    /** Writes a file for the user's eyes only (0600), whatever it was before; leaves one alone that holds these bytes already. */
    public static boolean writePrivately(Path target, Content content) {
        try (PartFile part = PartFile.privatelyBeside(target)) {
            fill(part, content);
            return part.publishIfDifferent();
        }
    }

    private static void fill(PartFile part, Content content) {
        try (OutputStream file = Files.newOutputStream(part.path(), StandardOpenOption.WRITE);
                OutputStream buffered = new BufferedOutputStream(file, 1 << 16)) {
            content.writeTo(new Unclosed(buffered));
        } catch (IOException e) {
            throw Refusals.whileWriting(part.target(), e);
        }
    }

    /** Libraries like to close what they were given; the file is ours to close. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
