package app.drumbeat.domain.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a price, or the offer of a lower one, stands beside a phrase: it makes an advertisement of a mention. */
final class Prices {

    private static final Pattern PRICE = Pattern.compile(
            "[£€$]\\h?\\d|\\d\\h?(?:£|€|pounds?\\b|quid\\b|gbp\\b|euros?\\b)"
                    + "|\\d\\h?%\\h?(?:off|discount)\\b|\\b(?:half[- ]price|price list|prices? from|special offer"
                    + "|discount(?:ed|s)?|2[- ]for[- ]1|buy one get one|voucher|black friday)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 100;

    private Prices() {}

    static boolean isBeside(String text, int from, int to) {
        Matcher price = PRICE.matcher(text);
        price.region(Math.max(0, from - NEAR), Math.min(text.length(), to + NEAR)).useTransparentBounds(true);
        return price.find();
    }
}
