package app.drumbeat.domain.wording;

import java.util.regex.Pattern;

/** Whether a text tells where help is: a telephone, a name that everybody knows, the word call, or a link. */
final class HelpLine {

    private static final Pattern NAMED = Pattern.compile("(?<![\\p{L}\\p{N}£€$]|\\d[.,])"
            + "(?:116\\h?123|999|111|112|85258|0800\\h?1111|samaritans|childline|help[ -]?lines?|crisis line|call)"
            + "(?![\\p{L}\\p{N}]|[.,]\\d)", Pattern.CASE_INSENSITIVE);

    /** Ten digits and more that begin with 0 or +, with a blank or a sign between any two. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d+])(?:\\+\\d|\\(?0)(?:[\\h().-]{0,3}\\d){9,13}(?!\\d)");

    private HelpLine() {}

    static boolean isIn(String text) {
        return NAMED.matcher(text).find() || PHONE.matcher(text).find() || !Links.in(text).isEmpty();
    }
}
