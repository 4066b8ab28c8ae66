package app.drumbeat.domain.consent;

import java.util.function.UnaryOperator;

/**
 * What could tell who gave a consent, each part as the file keeps it: in clear, or sealed by a passphrase.
 *
 * @param name who it is; may be empty
 * @param guardian who said it for a child, or for somebody who cannot; may be empty
 * @param contact how to reach them; may be empty
 * @param form where the signed form lies, a path or a place in a cupboard; may be empty
 */
public record Person(String name, String guardian, String contact, String form) {

    /** Of whom nothing is known, or nothing any more. */
    public static final Person UNKNOWN = new Person("", "", "", "");

    /** What a part begins with that a passphrase seals. */
    public static final String SEAL = "sealed:";

    public static boolean isSealed(String part) {
        return part.startsWith(SEAL);
    }

    /** With the signed form in another place. */
    public Person formAt(String place) {
        return new Person(name, guardian, contact, place);
    }

    /** Whether any part is sealed. */
    public boolean isSealed() {
        return isSealed(name) || isSealed(guardian) || isSealed(contact) || isSealed(form);
    }

    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** With each part that says something turned into another. */
    public Person each(UnaryOperator<String> turn) {
        UnaryOperator<String> filled = part -> part.isEmpty() ? part : turn.apply(part);
        return new Person(filled.apply(name), filled.apply(guardian), filled.apply(contact), filled.apply(form));
    }
}
