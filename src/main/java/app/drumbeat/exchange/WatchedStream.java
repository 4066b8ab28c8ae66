package app.drumbeat.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import app.drumbeat.domain.port.Progress;

/** Tells how much of a file is read, and so lets the reading be cancelled. */
final class WatchedStream extends FilterInputStream {

    private static final long TELL_EVERY = 1 << 18;

    private final long total;
    private final Progress progress;
    private long read;
    private long told;

    WatchedStream(InputStream in, long total, Progress progress) {
        super(in);
        this.total = total;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        tell(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        tell(Math.max(n, 0));
        return n;
    }

    private void tell(int more) {
        read += more;
        if (read - told >= TELL_EVERY || told == 0) {
            told = Math.max(read, 1);
            progress.at(read, total);
        }
    }
}
