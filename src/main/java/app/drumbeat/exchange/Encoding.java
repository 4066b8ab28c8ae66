package app.drumbeat.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a text file says its encoding: by the byte-order mark, or by every second byte being zero. */
enum Encoding {
    UTF_8(StandardCharsets.UTF_8, 3), UTF_16_LE(StandardCharsets.UTF_16LE, 2), UTF_16_BE(StandardCharsets.UTF_16BE, 2),
    /** UTF-16 without a mark. */
    BARE_UTF_16_LE(StandardCharsets.UTF_16LE, 0), BARE_UTF_16_BE(StandardCharsets.UTF_16BE, 0),
    /** It does not say; UTF-8 until a byte speaks against it. */
    UNMARKED(StandardCharsets.UTF_8, 0);

    private final Charset charset;
    private final int markLength;

    Encoding(Charset charset, int markLength) {
        this.charset = charset;
        this.markLength = markLength;
    }

    Charset charset() {
        return charset;
    }

    /** How many bytes the mark takes. */
    int markLength() {
        return markLength;
    }

    static Encoding ofMark(byte[] head) {
        int first = at(head, 0);
        int second = at(head, 1);
        if (first == 0xEF && second == 0xBB && at(head, 2) == 0xBF) {
            return UTF_8;
        }
        if (first == 0xFF && second == 0xFE) {
            return UTF_16_LE;
        }
        if (first == 0xFE && second == 0xFF) {
            return UTF_16_BE;
        }
        return bare(head);
    }

    /** Plain letters of UTF-16 have a zero beside them, always on the same side; no other text has zeros at all. */
    private static Encoding bare(byte[] head) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < head.length; i += 2) {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }
        int pairs = head.length / 2;
        if (pairs >= 4 && odd > pairs / 2 && even == 0) {
            return BARE_UTF_16_LE;
        }
        return pairs >= 4 && even > pairs / 2 && odd == 0 ? BARE_UTF_16_BE : UNMARKED;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }
}
