package app.drumbeat.domain.confidentiality;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that a pattern alone, or a pattern and a sum, tells: insurance, hospital, passport, card and account numbers. */
final class OtherNumbers implements Detector {

    /** @param clue what a match is */
    private record Shape(Clue clue, Weight weight, Pattern pattern) {}

    /** The prefixes that are never given are those of HMRC's manual, NIM39110. */
    private static final String INSURANCE = "(?<![A-Z0-9])(?!BG|GB|KN|NK|NT|TN|ZZ)(?![DFIQUV])[A-Z](?![DFIQUVO])[A-Z]"
            + "[\\s.-]?\\d{2}[\\s.-]?\\d{2}[\\s.-]?\\d{2}[\\s.-]?[A-D](?![A-Z0-9])";

    private static final String HOSPITAL = "\\b(?:mrn|medical record(?: number| no\\.?)?|hospital (?:number|no\\.?|id)"
            + "|patient (?:id|number|no\\.?|ref(?:erence)?)|unit (?:number|no\\.?)|chart (?:number|no\\.?)"
            + "|case (?:number|no\\.?|ref(?:erence)?)|PAS (?:number|no\\.?|id))"
            + "\\s?(?:(?:[:#]|is|was)\\s?)?(?:[A-Z]{1,3}[\\s-]?\\d{4,10}[A-Z]?|\\d{5,10}[A-Z]?)(?![A-Z0-9])";

    private static final List<Shape> SHAPES = List.of(
            new Shape(Clue.NATIONAL_INSURANCE, Weight.BLOCK, ignoringCase(INSURANCE)),
            new Shape(Clue.HOSPITAL_NUMBER, Weight.BLOCK, ignoringCase(HOSPITAL)),
            new Shape(Clue.US_SOCIAL_SECURITY, Weight.BLOCK,
                    Pattern.compile("(?<![\\d-])(?!000|666|9\\d\\d)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}(?![\\d-])")),
            new Shape(Clue.US_SOCIAL_SECURITY, Weight.BLOCK,
                    ignoringCase("\\b(?:ssn|social security(?: number| no\\.?)?)\\s?[:#]?\\s?(?:is\\s)?"
                            + "(?!000|666|9\\d\\d)\\d{3}(?!00)\\d{2}(?!0000)\\d{4}(?!\\d)")),
            new Shape(Clue.PASSPORT, Weight.BLOCK,
                    ignoringCase("\\bpassport(?: number| no\\.?)?\\s?[:#]?\\s?(?:is\\s)?\\d{9}(?!\\d)")),
            new Shape(Clue.BANK_ACCOUNT, Weight.WARN,
                    Pattern.compile("(?<!\\d)\\d{2}-\\d{2}-\\d{2}(?!\\d)[^\\d]{1,40}\\d{8}(?!\\d)")),
            new Shape(Clue.VEHICLE, Weight.HINT,
                    Pattern.compile("(?<![A-Za-z0-9])[A-HJ-PR-Y][A-HJ-PR-Y]\\d{2} ?[A-HJ-PR-Z]{3}(?![A-Za-z0-9])")));

    private static final Pattern CARD = Pattern.compile("(?<![\\d-])[2-6]\\d{3}(?:[ -]?\\d{2,6}){2,4}(?![\\d-])");

    @Override
    public void look(String text, Sink found) {
        for (Shape shape : SHAPES) {
            Matcher match = shape.pattern().matcher(text);
            while (match.find()) {
                found.add(shape.clue(), shape.weight(), match.start(), match.end());
            }
        }
        Matcher card = CARD.matcher(text);
        while (card.find()) {
            String digits = CheckDigits.digits(card.group());
            if (digits.length() >= 13 && digits.length() <= 19 && CheckDigits.isCardNumber(digits)) {
                found.add(Clue.PAYMENT_CARD, Weight.BLOCK, card.start(), card.end());
            }
        }
    }

    private static Pattern ignoringCase(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
