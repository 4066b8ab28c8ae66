package app.drumbeat.exchange;

/**
 * Where a cell stands, counted from 0.
 *
 * @param row below 0 where the address names none
 * @param column beyond every sheet where the letters make no sense
 */
record CellAddress(int row, int column) {

    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 9;

    /** From {@code B7}. */
    static CellAddress of(String address) {
        int letters = 0;
        int column = 0;
        while (letters < address.length() && address.charAt(letters) >= 'A' && address.charAt(letters) <= 'Z'
                && letters <= MOST_LETTERS) {
            column = column * 26 + address.charAt(letters) - 'A' + 1;
            letters++;
        }
        boolean known = letters > 0 && letters <= MOST_LETTERS;
        return new CellAddress(number(address.substring(letters)) - 1, known ? column - 1 : Integer.MAX_VALUE);
    }

    /** A plain number of at most nine digits, or -1. */
    static int number(String digits) {
        if (digits.isEmpty() || digits.length() > MOST_DIGITS || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        return Integer.parseInt(digits);
    }
}
