package app.drumbeat.domain.confidentiality;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day of birth, which with a name beside it blocks; and an exact day beside words of care. */
final class Dates implements Detector {

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
    private static final String DAY_FIRST = "\\d{1,2}(?:st|nd|rd|th)?[\\s/.-]{1,3}(?:of )?(?:\\d{1,2}|" + MONTH
            + ")[\\s/.,-]{1,3}\\d{2,4}";
    private static final String MONTH_FIRST = MONTH + "\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}";
    private static final String YEAR_FIRST = "\\d{4}-\\d{2}-\\d{2}";
    static final String EXACT = "(?:" + YEAR_FIRST + "|" + DAY_FIRST + "|" + MONTH_FIRST + ")";

    private static final Pattern BIRTH = Pattern.compile(
            "\\b(?:d\\.?o\\.?b\\.?|date of birth|birth ?date|born(?:\\son)?|birthday)[\\s:]{0,3}(?:is|was|on)?[\\s:]{0,3}"
                    + EXACT
                    + "(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile(
            "(?<!\\d)(?:" + EXACT + "|\\d{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTH + ")\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CARE = Pattern.compile(
            "\\b(?:admitted|discharged|died|passed away|operated|operation|surgery|diagnosed|transplant(?:ed)?|rushed to|"
                    + "taken ill|gave birth|miscarr(?:ied|iage))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 60;

    @Override
    public void look(String text, Sink found) {
        Matcher birth = BIRTH.matcher(text);
        while (birth.find()) {
            boolean named = People.isNamedNear(text, birth.start(), birth.end());
            found.add(Clue.DATE_OF_BIRTH, named ? Weight.BLOCK : Weight.WARN, birth.start(), birth.end());
        }
        Matcher day = DAY.matcher(text);
        while (day.find()) {
            if (Detector.isNear(CARE, text, day.start(), day.end(), NEAR)) {
                found.add(Clue.CARE_DATE, Weight.WARN, day.start(), day.end());
            }
        }
    }
}
