package app.drumbeat.domain.base;

/**
 * A short mark of a text: FNV-1a over 64 bits. The same text gives the same, another one hardly ever; it proves nothing against
 * somebody who looks for two texts with the same mark.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /** Up to sixteen hexadecimal digits. */
    public static String of(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return Long.toHexString(hash);
    }
}
