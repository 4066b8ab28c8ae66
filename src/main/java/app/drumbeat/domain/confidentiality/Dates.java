package app.drumbeat.domain.confidentiality;

import java.util.List;
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
                    + "(?!\\d)");
    private static final Pattern DAY = Pattern.compile(
            "(?<!\\d)(?:" + EXACT + "|\\d{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTH + ")\\b");
    private static final Pattern CARE = Pattern.compile(
            "\\b(?:admitted|discharged|died|passed away|operated|operation|surgery|diagnosed|transplant(?:ed)?|rushed to|"
                    + "taken ill|gave birth|miscarr(?:ied|iage))\\b");
    private static final List<String> OF_BIRTH = List.of("dob", "d.o.b", "birth", "born");
    private static final List<String> OF_CARE = List.of("admit", "discharg", "died", "passed", "operat", "surg",
            "diagnos",
            "transplant", "rushed", "taken ill", "birth", "miscarr");
    private static final int NEAR = 60;

    @Override
    public void look(Readable readable, Sink found) {
        List<Stretch> parts = readable.aroundDigits();
        if (parts.isEmpty()) {
            return;
        }
        String text = readable.lower();
        if (readable.hasOneOf(OF_BIRTH)) {
            Detector.each(BIRTH, text, parts, birth -> {
                boolean named = People.isNamedNear(readable.text(), birth.start(), birth.end());
                found.add(Clue.DATE_OF_BIRTH, named ? Weight.BLOCK : Weight.WARN, birth.start(), birth.end());
            });
        }
        if (readable.hasOneOf(OF_CARE)) {
            Detector.each(DAY, text, parts, day -> {
                if (Detector.isNear(CARE, text, day.start(), day.end(), NEAR)) {
                    found.add(Clue.CARE_DATE, Weight.WARN, day.start(), day.end());
                }
            });
        }
    }
}
