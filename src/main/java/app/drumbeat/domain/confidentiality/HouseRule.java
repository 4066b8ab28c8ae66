package app.drumbeat.domain.confidentiality;

import java.util.Optional;
import java.util.regex.Pattern;

import app.drumbeat.domain.base.Entity;
import app.drumbeat.domain.base.Id;

/**
 * What an organisation adds to the check: something it gives out itself and that is no finding, or a pattern of its own that is one.
 *
 * @param value a postcode, a telephone number, a mailbox or a domain; or a regular expression
 * @param name what a pattern finds, in the organisation's words; empty for what is given out
 * @param weight of what a pattern finds
 */
public record HouseRule(Id<HouseRule> id, Kind kind, String value, String name, Weight weight)
        implements Entity<HouseRule> {

    /** What it is. */
    public enum Kind {
        POSTCODE, PHONE, MAIL, PATTERN
    }

    private static final Pattern POSTCODE = Pattern.compile("[A-Za-z]{1,2}\\d[A-Za-z\\d]? ?\\d[A-Za-z]{2}|GIR ?0AA");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s().-]{9,24}");
    private static final Pattern MAIL = Pattern.compile("(?:[\\w.%+-]+)?@?(?:[\\w-]+\\.)+[A-Za-z]{2,}");
    private static final int DIGITS = 9;

    /** Whether such a rule could work: only a pattern may be none. */
    public static boolean isSound(Kind kind, String name, String value) {
        if (kind != Kind.PATTERN) {
            return true;
        }
        try {
            return new OwnPattern(name, value, Weight.HINT).pattern().equals(value);
        } catch (IllegalArgumentException noPattern) {
            return false;
        }
    }

    /** What is given out with these words: a postcode, a telephone number, a mailbox or a domain; nothing where it is none of them. */
    public static Optional<Kind> kindOf(String given) {
        String value = given.strip();
        if (POSTCODE.matcher(value).matches()) {
            return Optional.of(Kind.POSTCODE);
        }
        if (PHONE.matcher(value).matches() && CheckDigits.digits(value).length() >= DIGITS) {
            return Optional.of(Kind.PHONE);
        }
        return MAIL.matcher(value).matches() ? Optional.of(Kind.MAIL) : Optional.empty();
    }
}
