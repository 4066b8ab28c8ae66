package app.drumbeat.application.intake.cells;

/** Figures of every script. */
final class Digits {

    private Digits() {}

    /** The same text with figures from 0 to 9, plain blanks, and without marks that only steer the direction of writing. */
    static String western(String text) {
        StringBuilder western = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7f && Character.isDigit(c)) {
                western.append((char) ('0' + Character.digit(c, 10)));
            } else if (Character.isSpaceChar(c)) {
                western.append(' ');
            } else if (Character.getType(c) != Character.FORMAT) {
                western.append(c);
            }
        }
        return western.toString();
    }
}
