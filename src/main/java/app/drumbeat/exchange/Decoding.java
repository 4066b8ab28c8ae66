package app.drumbeat.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import app.drumbeat.domain.base.Problem;

/**
 * Which encoding a text file has, found by reading it once from end to end.
 *
 * <p>A file without a mark is UTF-8 unless its bytes speak against it. One that has well-formed UTF-8 letters beside a few
 * broken bytes is still UTF-8; one that has only broken ones is Windows-1252, the encoding of spreadsheets on Windows and
 * all of ISO 8859-1 that is ever printed.
 *
 * @param skip bytes of the byte-order mark
 * @param warning what a person should check, where the encoding is a conclusion and no fact
 */
record Decoding(Charset charset, int skip, Optional<Problem> warning) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static Decoding of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = in.readNBytes(1 << 16);
            Encoding marked = Encoding.ofMark(block);
            if (marked != Encoding.UNMARKED) {
                return new Decoding(marked.charset(), marked.markLength(), Optional.empty());
            }
            Utf8Census census = new Utf8Census();
            while (block.length > 0) {
                census.count(block);
                block = in.readNBytes(1 << 16);
            }
            return concluded(census);
        }
    }

    private static Decoding concluded(Utf8Census census) {
        if (census.broken() == 0) {
            return new Decoding(StandardCharsets.UTF_8, 0, Optional.empty());
        }
        return census.letters() > census.broken()
                ? new Decoding(StandardCharsets.UTF_8, 0,
                        Optional.of(Problem.warning("", "exchange.read.brokenLetters", census.broken())))
                : new Decoding(WINDOWS, 0, Optional.of(Problem.warning("", "exchange.read.windowsLetters")));
    }
}
