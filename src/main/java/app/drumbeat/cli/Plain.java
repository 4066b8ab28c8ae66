package app.drumbeat.cli;

import java.util.regex.Pattern;

/** Text of others as one line that a terminal only shows: titles and names may hold anything, escape sequences too. */
final class Plain {

    private static final Pattern UNSEEN = Pattern
            .compile("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+");

    private Plain() {}

    static String line(String text) {
        return UNSEEN.matcher(text).replaceAll(" ").strip();
    }
}
