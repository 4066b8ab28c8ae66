package app.drumbeat.files;

import java.io.IOException;
import java.io.OutputStream;

/** What a file will hold, written out from beginning to end. */
@FunctionalInterface
public interface Content {

    /** @param out buffered; whoever closes it does no harm */
    void writeTo(OutputStream out) throws IOException;
}
