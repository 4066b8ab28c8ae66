package app.drumbeat.domain.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as it is read: its words and sentences, and the hashtags and links beside them. Hashtags, links, mentions,
 * mailboxes and emoji are no words. A line end ends a sentence, since posts are written in lines.
 */
final class Prose {

    private static final String SENTENCE_ENDS = ".!?\u2026\u3002\uFF01\uFF1F";
    private static final String CLOSING = "\"'\u2019\u201d)]";
    private static final String JOINING = "'\u2019-\u2010\u2011&";
    private static final String IN_NUMBERS = ".,:";
    private static final int KEYCAP = 0x20E3;

    /** After these a full stop ends no sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of("dr", "mr", "mrs", "ms", "prof", "st", "rev", "cllr", "vs",
            "e.g", "i.e", "tel", "ext", "incl", "dept", "fig", "rm");
    /** After these it ends one only before a capital. */
    private static final Set<String> SOMETIMES = Set.of("a.m", "p.m", "am", "pm", "etc", "approx", "no", "nos", "min",
            "max", "hrs", "mins", "jan", "feb", "mar", "apr", "aug", "sept", "oct", "nov", "dec");

    /** A bracket, or the digits of 9a.m. */
    private static final Pattern BEFORE_A_WORD = Pattern.compile("^[^a-z]+(?=[a-z])");

    private final String text;
    private final List<Stretch> links = new ArrayList<>();
    private final List<Stretch> tags = new ArrayList<>();
    private final List<Stretch> words = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private int sentenceFrom = -1;
    private int sentenceTo;
    private int wordsBefore;

    private Prose(String text) {
        this.text = text;
    }

    static Prose of(String text) {
        Prose prose = new Prose(text);
        prose.read();
        return prose;
    }

    String written(Stretch part) {
        return text.substring(part.from(), part.to());
    }

    List<Stretch> links() {
        return links;
    }

    List<Stretch> tags() {
        return tags;
    }

    List<Stretch> words() {
        return words;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (letter == '\n' || letter == '\r') {
                endSentence();
            }
            if (isBlank(letter)) {
                at++;
                continue;
            }
            int to = at;
            while (to < text.length() && !isBlank(text.charAt(to))) {
                to++;
            }
            sentenceFrom = sentenceFrom < 0 ? at : sentenceFrom;
            sentenceTo = to;
            readPiece(at, to);
            if (endsSentence(at, to)) {
                endSentence();
            }
            at = to;
        }
        endSentence();
    }

    private void endSentence() {
        int count = words.size() - wordsBefore;
        if (count > 0) {
            sentences.add(new Sentence(sentenceFrom, sentenceTo, count, words.get(wordsBefore).from(),
                    words.getLast().from()));
        }
        wordsBefore = words.size();
        sentenceFrom = -1;
    }

    private void readPiece(int from, int to) {
        Optional<Stretch> link = Links.within(text, from, to);
        if (link.isPresent()) {
            links.add(link.get());
            readWords(from, link.get().from());
            readWords(link.get().to(), to);
        } else if (!isMail(from, to)) {
            readWords(from, to);
        }
    }

    private void readWords(int from, int to) {
        int at = from;
        while (at < to) {
            int tag = Hashtags.endOf(text, at, to);
            if (tag > at) {
                tags.add(new Stretch(at, tag));
                at = tag;
            } else if (text.charAt(at) == '@') {
                at = endOfWord(at + 1, to);
            } else if (Character.isLetterOrDigit(text.codePointAt(at))) {
                int end = endOfWord(at, to);
                if (text.charAt(end - 1) != KEYCAP) {
                    words.add(new Stretch(at, end));
                }
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
    }

    private int endOfWord(int from, int most) {
        int at = from;
        while (at < most) {
            int point = text.codePointAt(at);
            if (!isPartOfWord(point) && !joins(at, from, most)) {
                break;
            }
            at += Character.charCount(point);
        }
        return Math.min(at, most);
    }

    /** Whether a sign stands inside a word: well-being, A&amp;E, don't, 10:30, e.g. */
    private boolean joins(int at, int from, int most) {
        if (at == from || at + 1 >= most || !Character.isLetterOrDigit(text.codePointAt(at + 1))) {
            return false;
        }
        char sign = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        boolean inNumber = IN_NUMBERS.indexOf(sign) >= 0 && Character.isDigit(before) && Character.isDigit(after);
        boolean inShort = sign == '.' && Character.isLetter(before)
                && (at - 1 == from || text.charAt(at - 2) == '.');
        return JOINING.indexOf(sign) >= 0 && isPartOfWord(before) || inNumber || inShort;
    }

    private boolean isMail(int from, int to) {
        int at = text.indexOf('@', from, to);
        return at > from && at + 1 < to && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private boolean endsSentence(int from, int to) {
        int last = to;
        boolean isEnd = false;
        boolean isClosed = false;
        boolean isFullStop = true;
        while (last > from && !Character.isLetterOrDigit(text.charAt(last - 1))) {
            char sign = text.charAt(--last);
            isEnd |= SENTENCE_ENDS.indexOf(sign) >= 0;
            isClosed |= CLOSING.indexOf(sign) >= 0 || sign == '\u2026' || sign == '.' && last + 1 < to
                    && text.charAt(last + 1) == '.';
            isFullStop &= sign == '.' && last == to - 1;
        }
        if (!isEnd || isClosed && nextIs(to, false)) {
            return false;
        }
        return !isFullStop || !isAbbreviation(from, last, to);
    }

    private boolean isAbbreviation(int from, int last, int to) {
        if (last - from > 8) {
            return false;
        }
        String word = BEFORE_A_WORD.matcher(text.substring(from, last).toLowerCase(Locale.ROOT)).replaceFirst("");
        return ABBREVIATIONS.contains(word) || SOMETIMES.contains(word) && nextIs(to, true);
    }

    /** Whether the line goes on with a small letter, or where wanted with a digit. */
    private boolean nextIs(int at, boolean orDigit) {
        int next = at;
        while (next < text.length() && isBlank(text.charAt(next)) && text.charAt(next) != '\n') {
            next++;
        }
        return next < text.length() && (Character.isLowerCase(text.charAt(next))
                || orDigit && Character.isDigit(text.charAt(next)));
    }

    private static boolean isPartOfWord(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point) || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
