package app.drumbeat.domain.wording;

import java.util.function.Consumer;

/**
 * Letters that look bold, cursive, circled or wide and are signs of their own to a machine: programs that read aloud
 * skip them or spell them out, and no search finds them.
 */
final class FancyLetters {

    private FancyLetters() {}

    /** One finding for each run; blanks between fancy words do not end it. */
    static void look(String text, Consumer<AccessFinding> found) {
        int from = -1;
        int to = 0;
        int count = 0;
        int next;
        for (int at = 0; at < text.length(); at = next) {
            int point = text.codePointAt(at);
            next = at + Character.charCount(point);
            if (isFancy(point)) {
                from = from < 0 ? at : from;
                to = next;
                count++;
            } else if (from >= 0 && point != ' ') {
                found.accept(new AccessFinding(Barrier.FANCY_LETTERS, from, to, count));
                from = -1;
                count = 0;
            }
        }
        if (from >= 0) {
            found.accept(new AccessFinding(Barrier.FANCY_LETTERS, from, to, count));
        }
    }

    /** Mathematical letters and digits, letters in circles, letters as wide as a Chinese sign. */
    private static boolean isFancy(int point) {
        return point >= 0x1D400 && point <= 0x1D7FF || point >= 0x24B6 && point <= 0x24E9
                || point >= 0xFF21 && point <= 0xFF5A;
    }
}
