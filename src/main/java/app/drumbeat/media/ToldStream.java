package app.drumbeat.media;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongConsumer;

/** Tells how many octets have gone through it, every now and then; whoever is told may break off by throwing. */
final class ToldStream extends FilterOutputStream {

    private static final int STRIDE = 1 << 16;

    private final LongConsumer told;
    private long done;
    private long next = STRIDE;

    ToldStream(OutputStream out, LongConsumer told) {
        super(out);
        this.told = told;
    }

    @Override
    public void write(int octet) throws IOException {
        out.write(octet);
        count(1);
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
        out.write(octets, from, length);
        count(length);
    }

    @Override
    public void close() throws IOException {
        try (OutputStream closed = out) {
            closed.flush();
            told.accept(done);
        }
    }

    private void count(int octets) {
        done += octets;
        if (done >= next) {
            told.accept(done);
            next = done + STRIDE;
        }
    }
}
