package app.drumbeat.exchange;

/** Counts the letters beyond ASCII that are well-formed UTF-8 (RFC 3629), and the bytes that are not. */
final class Utf8Census {

    private long letters;
    private long broken;
    private int wanted;
    private int lowest = 0x80;
    private int highest = 0xBF;

    void count(byte[] block) {
        for (byte b : block) {
            int value = b & 0xFF;
            if (wanted > 0 && value >= lowest && value <= highest) {
                follow();
            } else {
                broken += wanted > 0 ? 1 : 0;
                begin(value);
            }
        }
    }

    long letters() {
        return letters;
    }

    /** Bytes that belong to no letter; one that the file ends in counts too. */
    long broken() {
        return broken + (wanted > 0 ? 1 : 0);
    }

    private void follow() {
        wanted--;
        lowest = 0x80;
        highest = 0xBF;
        letters += wanted == 0 ? 1 : 0;
    }

    /** The first byte says how many follow; four of them narrow the second, so that no letter has two spellings. */
    private void begin(int value) {
        wanted = value < 0xC2 ? 0 : value < 0xE0 ? 1 : value < 0xF0 ? 2 : value < 0xF5 ? 3 : 0;
        broken += wanted == 0 && value >= 0x80 ? 1 : 0;
        lowest = value == 0xE0 ? 0xA0 : value == 0xF0 ? 0x90 : 0x80;
        highest = value == 0xED ? 0x9F : value == 0xF4 ? 0x8F : 0xBF;
    }
}
