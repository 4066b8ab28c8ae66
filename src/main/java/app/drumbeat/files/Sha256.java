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

    /**
     * As {@code sha256sum} prints it: 64 hexadecimal digits in lower case.
     *
     * @throws app.drumbeat.domain.base.StoreException MISSING, DENIED or FAILED
     */
    public static String of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        } catch (IOException e) {
            throw Refusals.whileReading(file, e);
        }
    }
}
