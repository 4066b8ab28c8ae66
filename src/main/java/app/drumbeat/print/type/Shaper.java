package app.drumbeat.print.type;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns clean words into glyphs, in the order of writing. Time grows with the length of the words and nothing else. */
final class Shaper {

    /** What a person takes for one character (Unicode Standard Annex 29). */
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private final TypeCase fonts;
    private final BreakIterator lineBreaks = BreakIterator.getLineInstance(Locale.ROOT);

    Shaper(TypeCase fonts) {
        this.fonts = fonts;
    }

    Paragraph shape(String words, Weight weight) {
        boolean bothWays = Bidi.requiresBidi(words.toCharArray(), 0, words.length());
        Bidi bidi = bothWays ? new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT) : null;
        Setting setting = new Setting(fonts, words, weight, bidi);
        if (CleanText.isPlain(words)) {
            for (int at = 0; at < words.length(); at++) {
                setting.character(at);
            }
        } else {
            Matcher clusters = CLUSTER.matcher(words);
            while (clusters.find()) {
                setting.cluster(clusters.start(), clusters.end());
            }
        }
        return setting.paragraph(breaks(words));
    }

    private BitSet breaks(String words) {
        BitSet breaks = new BitSet(words.length() + 1);
        lineBreaks.setText(words);
        for (int at = lineBreaks.first(); at != BreakIterator.DONE; at = lineBreaks.next()) {
            breaks.set(at);
        }
        return breaks;
    }
}
