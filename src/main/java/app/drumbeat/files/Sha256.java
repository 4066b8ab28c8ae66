package app.drumbeat.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a file that nobody has open: never of the open calendar, whose locks a second stream would drop. */
public final class Sha256 {

    private Sha256() {}

    /** Something that is written: its checksum and how long it is. */
    public record Sum(String hex, long octets) {}

    /** Writes something. */
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** The checksum of something that is written nowhere else. */
    public static Sum of(Writing writing) throws IOException {
        MessageDigest digest = digest();
        long[] octets = {0};
        OutputStream counting = new OutputStream() {

            @Override
            public void write(int octet) {
                digest.update((byte) octet);
                octets[0]++;
            }

            @Override
            public void write(byte[] some, int from, int length) {
                digest.update(some, from, length);
                octets[0] += length;
            }
        };
        writing.to(counting);
        return new Sum(HexFormat.of().formatHex(digest.digest()), octets[0]);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * As {@code sha256sum} prints it: 64 hexadecimal digits in lower case.
     *
     * @throws app.drumbeat.domain.base.StoreException MISSING, DENIED or FAILED
     */
    public static String of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = digest();
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw Refusals.whileReading(file, e);
        }
    }
}
