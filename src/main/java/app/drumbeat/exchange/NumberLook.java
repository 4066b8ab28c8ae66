package app.drumbeat.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How a spreadsheet shows a number: as it is, or as a date, a time, or both (ECMA-376 part 1, 18.8.30 and 18.8.31). */
enum NumberLook {
    NUMBER, DATE, TIME, DATE_TIME;

    /** What a format shows as it stands: quoted text, colours and conditions, escaped, skipped and repeated characters. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]|[\\\\_*].",
            Pattern.CASE_INSENSITIVE);

    /** The look of each cell style, in the order in which cells name them. */
    static List<NumberLook> ofStyles(Archive archive, String part) throws IOException, Unreadable {
        List<NumberLook> looks = new ArrayList<>();
        Map<String, String> codes = new HashMap<>();
        var opened = archive.open(part);
        if (opened.isEmpty()) {
            return looks;
        }
        boolean ofCells = false;
        try (XmlPart styles = opened.get()) {
            while (styles.next()) {
                if (styles.opens("numFmt")) {
                    codes.put(styles.attribute("numFmtId"), styles.attribute("formatCode"));
                } else if (styles.opens("cellXfs")) {
                    ofCells = true;
                } else if (styles.closes("cellXfs")) {
                    ofCells = false;
                } else if (ofCells && styles.opens("xf")) {
                    String id = styles.attribute("numFmtId");
                    looks.add(codes.containsKey(id) ? ofCode(codes.getOrDefault(id, "")) : ofId(id));
                }
            }
        }
        return looks;
    }

    /** Of the formats that have a number but no code; those from 27 on are dates and times of East Asian languages. */
    static NumberLook ofId(String id) {
        return switch (id) {
            case "14", "15", "16", "17", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58" ->
                DATE;
            case "18", "19", "20", "21", "32", "33", "34", "35", "45", "46", "47", "55", "56" -> TIME;
            case "22" -> DATE_TIME;
            default -> NUMBER;
        };
    }

    static NumberLook ofCode(String code) {
        String shown = LITERAL.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        int second = shown.indexOf(';');
        String positive = second >= 0 ? shown.substring(0, second) : shown;
        if (positive.contains("general") || positive.contains("standard")) {
            return NUMBER;
        }
        boolean time = has(positive, "hs");
        boolean date = has(positive, "yd") || !time && positive.indexOf('m') >= 0;
        if (date) {
            return time ? DATE_TIME : DATE;
        }
        return time ? TIME : NUMBER;
    }

    private static boolean has(String text, String letters) {
        return letters.chars().anyMatch(letter -> text.indexOf(letter) >= 0);
    }
}
