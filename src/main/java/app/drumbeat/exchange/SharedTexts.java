package app.drumbeat.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.drumbeat.domain.port.Cell;

/** The texts that the cells of a workbook share (ECMA-376 part 1, 18.4). */
final class SharedTexts {

    /** How a workbook writes characters that XML cannot (22.4.2.4): {@code _x000D_}. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** Readings of East Asian names, which are no part of the text. */
    static final String PHONETIC = "rPh";

    private SharedTexts() {}

    static List<Cell> of(Archive archive, String part, Limits limits) throws IOException, Unreadable {
        List<Cell> texts = new ArrayList<>();
        var opened = archive.open(part);
        if (opened.isPresent()) {
            try (XmlPart xml = opened.get()) {
                while (xml.next()) {
                    if (xml.opens("si")) {
                        String text = unescaped(xml.text(PHONETIC));
                        limits.text(text.length(), "");
                        texts.add(new Cell.Text(text));
                    }
                }
            }
        }
        return texts;
    }

    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text).replaceAll(found -> Matcher
                .quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
