package app.drumbeat.domain.confidentiality;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * NHS numbers (England, Wales, Isle of Man), CHI numbers (Scotland) and H&amp;C numbers (Northern Ireland): ten digits with one
 * check. One random number in eleven passes, so a number by itself is a warning, and one beside words that say so blocks.
 */
final class HealthNumbers implements Detector {

    private static final Pattern TEN = Pattern.compile("(?<!\\d)\\d{3}[\\s.-]{0,2}\\d{3}[\\s.-]{0,2}\\d{4}(?!\\d)");
    private static final Pattern SAYS_SO = Pattern.compile(
            "\\b(?:nhs|chi|h ?& ?c|health and care|patient|hospital|number|no\\.|num|ref|reference|id|mrn)(?![a-z])");
    private static final int DIGITS = 10;
    private static final int NEAR = 40;
    private static final String NORTHERN_IRELAND = "3[2-9].*";

    @Override
    public void look(Readable readable, Sink found) {
        String text = readable.lower();
        if (readable.mostDigitsTogether() < DIGITS) {
            return;
        }
        Matcher ten = TEN.matcher(text);
        int from = 0;
        while (ten.find(from)) {
            String digits = CheckDigits.digits(ten.group());
            if (CheckDigits.isHealthNumber(digits)) {
                Weight weight = Detector.isNear(SAYS_SO, text, ten.start(), ten.end(), NEAR)
                        ? Weight.BLOCK
                        : Weight.WARN;
                found.add(clue(digits), weight, ten.start(), ten.end());
                from = ten.end();
            } else {
                from = ten.start() + 1;
            }
        }
    }

    private static Clue clue(String digits) {
        if (digits.matches(NORTHERN_IRELAND)) {
            return Clue.HEALTH_AND_CARE_NUMBER;
        }
        return beginsWithABirthday(digits) ? Clue.CHI_NUMBER : Clue.NHS_NUMBER;
    }

    /** A CHI number begins with the day of birth, as DDMMYY. */
    private static boolean beginsWithABirthday(String digits) {
        try {
            LocalDate.of(2000 + Integer.parseInt(digits, 4, 6, 10), Integer.parseInt(digits, 2, 4, 10),
                    Integer.parseInt(digits, 0, 2, 10));
            return true;
        } catch (DateTimeException noDay) {
            return digits.startsWith("2902");
        }
    }
}
