package app.drumbeat.domain.confidentiality;

/** The sums by which a number shows that it was not mistyped. */
final class CheckDigits {

    private CheckDigits() {}

    /**
     * The check of NHS, CHI and H&amp;C numbers: nine digits weighted 10 to 2, the tenth makes the sum a multiple of 11. Ten equal
     * digits pass the sum and are no number.
     *
     * @param digits ten of them
     */
    static boolean isHealthNumber(String digits) {
        if (digits.length() != 10 || digits.chars().distinct().count() == 1) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int check = 11 - sum % 11;
        return check != 10 && (check == 11 ? 0 : check) == digits.charAt(9) - '0';
    }

    /** The check of payment cards (ISO/IEC 7812-1, annex B: the formula of Luhn). */
    static boolean isCardNumber(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0 && digits.chars().distinct().count() > 1;
    }

    /** The digits of a text alone. */
    static String digits(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
