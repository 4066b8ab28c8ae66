package app.drumbeat.house;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules of the house that are seen in the text of a file alone. Each answers what is wrong with it, if anything. */
final class Sources {

    /** A file that is longer has two jobs. */
    static final int LONGEST_FILE = 300;

    private static final Pattern STYLE_IN_JAVA = Pattern
            .compile("\\bsetStyle\\(|\\bColor\\.|\\bPaint\\.|-fx-|\"#[0-9A-Fa-f]{3,8}\"");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|\\b(rgba?|hsba?)\\(",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED_COLOUR = Pattern.compile(":[^;{]*?(?<![-\\w])(white|black|red|green|blue|yellow|"
            + "orange|purple|pink|brown|gr[ae]y|silver|gold|navy|teal|maroon|olive|lime|aqua|cyan|magenta|fuchsia|crimson|"
            + "(light|dark|medium|pale|deep)[a-z]+)(?![-\\w])", Pattern.CASE_INSENSITIVE);
    private static final Pattern CSS_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private Sources() {}

    static Optional<String> style(String java) {
        return first(java, STYLE_IN_JAVA);
    }

    static Optional<String> colour(String css) {
        String rules = CSS_COMMENT.matcher(css).replaceAll("");
        return Stream.of(first(rules, COLOUR), first(rules, NAMED_COLOUR)).flatMap(Optional::stream).findFirst();
    }

    static Optional<String> length(String java) {
        long lines = java.lines().count();
        return lines > LONGEST_FILE ? Optional.of(lines + " lines") : Optional.empty();
    }

    /** A package says in a sentence what it holds, and that nothing in it is null unless it says so. */
    static Optional<String> packageInfo(String java) {
        List<String> wanted = List.of("/**", "@NullMarked", "package app.drumbeat");
        return wanted.stream().filter(part -> !java.contains(part)).map(part -> "lacks " + part).findFirst();
    }

    private static Optional<String> first(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
    }
}
