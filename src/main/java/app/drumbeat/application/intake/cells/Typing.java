package app.drumbeat.application.intake.cells;

/** How people mistype. */
final class Typing {

    private Typing() {}

    /** Whether one letter more, less, other, or two swapped neighbours lead from one word to the other; not if they are equal. */
    static boolean oneMistake(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (Math.abs(one.length() - other.length()) > 1 || one.equals(other)) {
            return false;
        }
        int at = 0;
        while (at < shorter && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return same(one, at + 1, other, at + 1) || same(one, at + 1, other, at) || same(one, at, other, at + 1)
                || swapped(one, other, at);
    }

    private static boolean swapped(String one, String other, int at) {
        return at + 1 < one.length() && at + 1 < other.length() && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at) && same(one, at + 2, other, at + 2);
    }

    private static boolean same(String one, int from, String other, int otherFrom) {
        return from <= one.length() && otherFrom <= other.length()
                && one.substring(from).equals(other.substring(otherFrom));
    }
}
