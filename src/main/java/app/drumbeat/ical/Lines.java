package app.drumbeat.ical;

import java.util.Arrays;
import java.util.Optional;

/**
 * Unfolds a calendar file line by line (RFC 5545, 3.1). Folds are undone in octets, before they become text, since some
 * programs fold inside a character. Lines may end with CRLF, LF or CR; empty ones are passed over.
 */
final class Lines {

    /** @param number of its first line in the file, from 1 up */
    record Line(int number, String text) {}

    private final byte[] octets;
    private final Runnable notUtf8;
    private int at;
    private int number = 1;
    private byte[] unfolded = new byte[256];

    /**
     * @param octets with line ends that can be seen octet by octet
     * @param notUtf8 run for each line that is not in UTF-8
     */
    Lines(byte[] octets, Runnable notUtf8) {
        this.octets = octets;
        this.notUtf8 = notUtf8;
    }

    /** The next line that says something, with what was folded off it. */
    Optional<Line> next() {
        skipLineEnds();
        if (at >= octets.length) {
            return Optional.empty();
        }
        int first = number;
        int start = at;
        int end = endOfLine();
        passLineEnd();
        if (!atFold()) {
            return Optional.of(new Line(first, Encoding.text(octets, start, end, notUtf8)));
        }
        int length = append(start, end, 0);
        while (atFold()) {
            at++;
            start = at;
            end = endOfLine();
            passLineEnd();
            length = append(start, end, length);
        }
        return Optional.of(new Line(first, Encoding.text(unfolded, 0, length, notUtf8)));
    }

    /** How many octets are read. */
    int octetsRead() {
        return at;
    }

    private int endOfLine() {
        while (at < octets.length && !isLineEnd(octets[at])) {
            at++;
        }
        return at;
    }

    private void passLineEnd() {
        if (at < octets.length) {
            at += octets[at] == '\r' && at + 1 < octets.length && octets[at + 1] == '\n' ? 2 : 1;
            number++;
        }
    }

    private void skipLineEnds() {
        while (at < octets.length && isLineEnd(octets[at])) {
            passLineEnd();
        }
    }

    private boolean atFold() {
        return at < octets.length && (octets[at] == ' ' || octets[at] == '\t');
    }

    private int append(int start, int end, int length) {
        int longer = length + end - start;
        if (longer > unfolded.length) {
            unfolded = Arrays.copyOf(unfolded, Math.max(longer, unfolded.length * 2));
        }
        System.arraycopy(octets, start, unfolded, length, end - start);
        return longer;
    }

    private static boolean isLineEnd(byte octet) {
        return octet == '\n' || octet == '\r';
    }
}
