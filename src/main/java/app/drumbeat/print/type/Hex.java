package app.drumbeat.print.type;

/** Sixteen bits as four digits, as PDF writes glyph numbers and the units of UTF-16. */
public final class Hex {

    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    private Hex() {}

    public static void append(int unit, StringBuilder into) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            into.append(DIGITS[unit >> shift & 0xF]);
        }
    }
}
