package app.drumbeat.ical;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * Makes text of the octets of a calendar file. It should be UTF-8 (RFC 5545, 3.1.4); UTF-16 and a byte-order mark are met in
 * practice, and what is none of these is read as Western European, which nearly all of the rest is.
 */
final class Encoding {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Encoding() {}

    /** The same text in octets whose line ends can be seen octet by octet, without a byte-order mark. */
    static byte[] withPlainLineEnds(byte[] octets) {
        if (begins(octets, 0xEF, 0xBB, 0xBF)) {
            return Arrays.copyOfRange(octets, 3, octets.length);
        }
        if (begins(octets, 0xFE, 0xFF)) {
            return new String(octets, 2, octets.length - 2, UTF_16BE).getBytes(UTF_8);
        }
        if (begins(octets, 0xFF, 0xFE)) {
            return new String(octets, 2, octets.length - 2, UTF_16LE).getBytes(UTF_8);
        }
        if (octets.length > 3 && octets[0] == 0 && octets[1] != 0) {
            return new String(octets, UTF_16BE).getBytes(UTF_8);
        }
        if (octets.length > 3 && octets[0] != 0 && octets[1] == 0) {
            return new String(octets, UTF_16LE).getBytes(UTF_8);
        }
        return octets;
    }

    /** The text of a line; {@code notUtf8} is run when it is none in UTF-8. */
    static String text(byte[] octets, int start, int end, Runnable notUtf8) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(octets, start, end - start)).toString();
        } catch (CharacterCodingException e) {
            notUtf8.run();
            return new String(octets, start, end - start, WESTERN);
        }
    }

    private static boolean begins(byte[] octets, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (octets.length <= i || (octets[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
