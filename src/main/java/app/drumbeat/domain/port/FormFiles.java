package app.drumbeat.domain.port;

import java.nio.file.Path;

/** Looks at signed forms where they lie; they are not copied, so that there is one of each. */
public interface FormFiles {

    /** What became of a form. */
    enum State {
        SAME, CHANGED, GONE
    }

    /**
     * The checksum of a file, 64 hexadecimal digits.
     *
     * @throws app.drumbeat.domain.base.StoreException if it cannot be read
     */
    String sum(Path file);

    /** Whether the file is there as it was. */
    State state(String place, String sum);
}
