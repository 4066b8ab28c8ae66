package app.drumbeat.domain.wording;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as phrases are looked for in it: words in plain lower-case letters with a blank between those of one thought,
 * and a line end where a thought ends, so that "No risk. Free tea" holds no "risk free". Each character knows where it
 * came from.
 *
 * <p>After the text stand its hashtags once more: whole, behind a #, and with their words apart where capitals show
 * them.
 */
final class Folded {

    private static final char BLANK = ' ';
    private static final char END = '\n';
    /** What may stand between the words of one phrase, besides blanks. An apostrophe does: Botox's is Botox. */
    private static final String LIGHT = "-\u2010\u2011'\u2018\u2019\u02bc`\u00b4_*\u2122\u00ae\t";
    private static final int ROOM = 32;

    private final String written;
    private final StringBuilder text;
    private int[] starts;
    private int[] ends;
    private boolean isApart = true;
    private char gap = END;

    private Folded(String written) {
        this.written = written;
        int room = written.length() + ROOM;
        text = new StringBuilder(room);
        starts = new int[room];
        ends = new int[room];
    }

    static Folded of(String written) {
        Folded folded = new Folded(written);
        folded.readAll();
        if (written.indexOf('#') >= 0 || written.indexOf('\uFF03') >= 0) {
            folded.readTags();
        }
        return folded;
    }

    /** A phrase to look for: its words with a blank between, whatever stood there. */
    static String phrase(String written) {
        Folded folded = new Folded(written);
        folded.readAll();
        return folded.text.toString().replace(END, BLANK);
    }

    int length() {
        return text.length();
    }

    char at(int index) {
        return text.charAt(index);
    }

    boolean beginsWord(int index) {
        return index == 0 || isGap(index - 1);
    }

    /** Whether a word ends before this place. */
    boolean endsWord(int index) {
        return index == text.length() || isGap(index);
    }

    int endOfWord(int index) {
        int end = index;
        while (!endsWord(end)) {
            end++;
        }
        return end;
    }

    /** Where a character begins in the written text. */
    int from(int index) {
        return starts[index];
    }

    /** Where the character before a place ends in the written text. */
    int to(int index) {
        return ends[index - 1];
    }

    private boolean isGap(int index) {
        return text.charAt(index) == BLANK || text.charAt(index) == END;
    }

    private void readAll() {
        int next;
        for (int at = 0; at < written.length(); at = next) {
            int point = written.codePointAt(at);
            next = at + Character.charCount(point);
            if (isPartOfWord(point)) {
                letter(point, at, next);
            } else if (isMark(point)) {
                stretchTo(next);
            } else if (point == '%' || point == '#' && isDigit(next)) {
                part(BLANK);
                put((char) point, at, next);
                part(BLANK);
            } else if ((point == '.' || point == ',') && isDigit(next) && isDigit(at - 1)) {
                put((char) point, at, next);
            } else if (Character.getType(point) != Character.FORMAT) {
                // a zero-width space inside a word hides it from a list, and from nobody's eye
                part(isLight(point) || point == '.' && isDigit(next) ? BLANK : END);
            }
        }
    }

    private void readTags() {
        int at = 0;
        while (at < written.length()) {
            int to = Hashtags.endOf(written, at, written.length());
            if (to > at) {
                part(END);
                put('#', at + 1, at + 1);
                readTag(at + 1, to, false);
                part(END);
                readTag(at + 1, to, true);
            }
            at = Math.max(at + 1, to);
        }
    }

    private void readTag(int from, int to, boolean inWords) {
        int before = '_';
        int next;
        for (int at = from; at < to; at = next) {
            int point = written.codePointAt(at);
            next = at + Character.charCount(point);
            if (isPartOfWord(point)) {
                if (inWords && Hashtags.isWordStart(before, point, next < to ? written.codePointAt(next) : '_')) {
                    part(BLANK);
                }
                letter(point, at, next);
            }
            before = point;
        }
    }

    private void letter(int point, int from, int to) {
        if (point < 0x80) {
            put((char) Character.toLowerCase(point), from, to);
            return;
        }
        String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        plain.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase)
                .forEach(letter -> Character.toString(letter).chars().forEach(unit -> put((char) unit, from, to)));
    }

    private void put(char letter, int from, int to) {
        if (isApart && !text.isEmpty()) {
            keep(gap, from, from);
        }
        isApart = false;
        keep(letter, from, to);
    }

    private void keep(char letter, int from, int to) {
        if (text.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        starts[text.length()] = from;
        ends[text.length()] = to;
        text.append(letter);
    }

    private void part(char by) {
        gap = isApart && gap == END ? END : by;
        isApart = true;
    }

    /** An accent that is written after its letter belongs to it. */
    private void stretchTo(int end) {
        if (!isApart && !text.isEmpty()) {
            ends[text.length() - 1] = end;
        }
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < written.length() && Character.isDigit(written.charAt(index));
    }

    /** Letters in circles are symbols to Unicode, and letters to readers. */
    private static boolean isPartOfWord(int point) {
        return Character.isLetterOrDigit(point) || point >= 0x24B6 && point <= 0x24E9;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isLight(int point) {
        return Character.getType(point) == Character.SPACE_SEPARATOR || LIGHT.indexOf(point) >= 0 || point == '#';
    }
}
