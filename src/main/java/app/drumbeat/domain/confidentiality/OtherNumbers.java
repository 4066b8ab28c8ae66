package app.drumbeat.domain.confidentiality;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers that a pattern alone, or a pattern and a sum, tells: insurance, hospital, passport, card and account numbers. */
final class OtherNumbers implements Detector {

    /**
     * @param clue what a match is
     * @param digits how many stand together in it at the least
     */
    private record Shape(Clue clue, Weight weight, int digits, Pattern pattern) {}

    /** The prefixes that are never given are those of HMRC's manual, NIM39110. */
    private static final String INSURANCE = "(?<![a-z0-9])(?!bg|gb|kn|nk|nt|tn|zz)(?![dfiquv])[a-z](?![dfiquvo])[a-z]"
            + "[\\s.-]?\\d{2}[\\s.-]?\\d{2}[\\s.-]?\\d{2}[\\s.-]?[a-d](?![a-z0-9])";

    private static final String HOSPITAL = "\\b(?:mrn|medical record(?: number| no\\.?)?|hospital (?:number|no\\.?|id)"
            + "|patient (?:id|number|no\\.?|ref(?:erence)?)|unit (?:number|no\\.?)|chart (?:number|no\\.?)"
            + "|case (?:number|no\\.?|ref(?:erence)?)|pas (?:number|no\\.?|id))"
            + "\\s?(?:(?:[:#]|is|was)\\s?)?(?:[a-z]{1,3}[\\s-]?\\d{4,10}[a-z]?|\\d{5,10}[a-z]?)(?![a-z0-9])";

    private static final List<Shape> SHAPES = List.of(
            new Shape(Clue.NATIONAL_INSURANCE, Weight.BLOCK, 6, Pattern.compile(INSURANCE)),
            new Shape(Clue.HOSPITAL_NUMBER, Weight.BLOCK, 4, Pattern.compile(HOSPITAL)),
            new Shape(Clue.US_SOCIAL_SECURITY, Weight.BLOCK, 9,
                    Pattern.compile("(?<![\\d-])(?!000|666|9\\d\\d)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}(?![\\d-])")),
            new Shape(Clue.US_SOCIAL_SECURITY, Weight.BLOCK, 9,
                    Pattern.compile("\\b(?:ssn|social security(?: number| no\\.?)?)\\s?[:#]?\\s?(?:is\\s)?"
                            + "(?!000|666|9\\d\\d)\\d{3}(?!00)\\d{2}(?!0000)\\d{4}(?!\\d)")),
            new Shape(Clue.PASSPORT, Weight.BLOCK, 9,
                    Pattern.compile("\\bpassport(?: number| no\\.?)?\\s?[:#]?\\s?(?:is\\s)?\\d{9}(?!\\d)")),
            new Shape(Clue.BANK_ACCOUNT, Weight.WARN, 8,
                    Pattern.compile("(?<!\\d)\\d{2}-\\d{2}-\\d{2}(?!\\d)[^\\d]{1,40}\\d{8}(?!\\d)")),
            new Shape(Clue.VEHICLE, Weight.HINT, 2,
                    Pattern.compile("(?<![A-Za-z0-9])[A-HJ-PR-Y][A-HJ-PR-Y]\\d{2} ?[A-HJ-PR-Z]{3}(?![A-Za-z0-9])")));

    /**
     * Cards begin with the digits of their issuers and have 15 or 16 (ISO/IEC 7812-1); a longer run of digits is the id of a post
     * on a network, of which one in ten passes the sum.
     */
    private static final Pattern CARD = Pattern.compile("(?<![\\d/=_-])(?:3[47]\\d{2}[ -]?\\d{6}[ -]?\\d{5}"
            + "|(?:4\\d{3}|5[1-5]\\d{2}|2[2-7]\\d{2}|6(?:011|5\\d{2}))(?:[ -]?\\d{4}){3})(?![\\d/_-])");

    private static final List<String> OF_HOSPITALS = List.of("mrn", "record", "hospital", "patient", "unit", "chart",
            "case", "pas ");
    private static final int CARD_DIGITS = 15;

    @Override
    public void look(Readable readable, Sink found) {
        int digits = readable.mostDigitsTogether();
        List<Stretch> parts = readable.aroundDigits();
        for (Shape shape : SHAPES) {
            if (digits >= shape.digits() && (shape.clue() != Clue.HOSPITAL_NUMBER || readable.hasOneOf(OF_HOSPITALS))) {
                String text = shape.clue() == Clue.VEHICLE ? readable.text() : readable.lower();
                Detector.each(shape.pattern(), text, parts,
                        match -> found.add(shape.clue(), shape.weight(), match.start(), match.end()));
            }
        }
        if (digits >= CARD_DIGITS) {
            Detector.each(CARD, readable.lower(), parts, card -> {
                if (CheckDigits.isCardNumber(CheckDigits.digits(card.group()))) {
                    found.add(Clue.PAYMENT_CARD, Weight.BLOCK, card.start(), card.end());
                }
            });
        }
    }
}
