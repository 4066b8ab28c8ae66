package app.drumbeat.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Ends the reading of an XML part before it can fill the memory: too many bytes, or one tag, text, comment or CDATA section
 * without end. Parsers keep such a run whole, however they are asked.
 */
final class XmlGuard extends FilterInputStream {

    /** Bytes of one tag and the text behind it: the longest cell, with every letter written as long as it can be. */
    private static final int LONGEST_RUN = 6 * Limits.LONGEST_CELL;

    /** The run without end, carried through the parser. */
    static final class EndlessRun extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private enum Inside {
        NOTHING(""), COMMENT("-->"), CDATA("]]>"), INSTRUCTION("?>");

        private final String end;

        Inside(String end) {
            this.end = end;
        }
    }

    private final Runnable budget;
    private Inside inside = Inside.NOTHING;
    private int run;
    private int last;
    private long sinceTold;

    /** @param budget is called for every 64 KB that were read, and may throw */
    XmlGuard(InputStream in, Runnable budget) {
        super(in);
        this.budget = budget;
    }

    static final int TOLD_EVERY = 1 << 16;

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            look(b);
            told(1);
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        for (int i = 0; i < n; i++) {
            look(buffer[offset + i] & 0xFF);
        }
        told(Math.max(n, 0));
        return n;
    }

    private void told(int more) {
        for (sinceTold += more; sinceTold >= TOLD_EVERY; sinceTold -= TOLD_EVERY) {
            budget.run();
        }
    }

    /** One byte of UTF-8, where markup is never anything but ASCII. */
    private void look(int b) throws IOException {
        last = last << 8 | b;
        if (inside == Inside.NOTHING) {
            run = b == '<' ? 0 : run + 1;
            inside = begun();
        } else {
            run++;
            if (ends(inside.end)) {
                inside = Inside.NOTHING;
            }
        }
        if (run > LONGEST_RUN) {
            throw new EndlessRun();
        }
    }

    private Inside begun() {
        if (ends("<!--")) {
            return Inside.COMMENT;
        }
        if (ends("<![C")) {
            return Inside.CDATA;
        }
        return ends("<?") ? Inside.INSTRUCTION : Inside.NOTHING;
    }

    private boolean ends(String mark) {
        int wanted = 0;
        int mask = 0;
        for (int i = 0; i < mark.length(); i++) {
            wanted = wanted << 8 | mark.charAt(i);
            mask = mask << 8 | 0xFF;
        }
        return (last & mask) == wanted;
    }
}
