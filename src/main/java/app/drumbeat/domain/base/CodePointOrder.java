package app.drumbeat.domain.base;

/** Text in the order of its code points; {@link String#compareTo} puts an emoji before some rarer letters. */
public final class CodePointOrder {

    private CodePointOrder() {}

    /** Negative, zero or positive, as comparators do. */
    public static int compare(String one, String other) {
        int i = 0;
        while (i < one.length() && i < other.length()) {
            int a = one.codePointAt(i);
            int b = other.codePointAt(i);
            if (a != b) {
                return Integer.compare(a, b);
            }
            i += Character.charCount(a);
        }
        return Integer.compare(one.length(), other.length());
    }
}
