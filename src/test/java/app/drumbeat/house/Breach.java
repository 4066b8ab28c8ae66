package app.drumbeat.house;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.lang.ArchRule;

/**
 * A few lines that a rule of the house must refuse.
 *
 * @param rule the rule that they break
 * @param sources whole files, each with its package
 */
record Breach(String name, ArchRule rule, List<String> sources) {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|record|interface|enum) (\\w+)");

    static Breach of(String name, ArchRule rule, String... sources) {
        return new Breach(name, rule, List.of(sources));
    }

    /** One class in a package, the shortest way to say most breaches. */
    static Breach of(String name, ArchRule rule, String place, String type, String body) {
        return of(name, rule, "package %s; public class %s { %s }".formatted(place, type, body));
    }

    /** The class files of the sources, relative to the folder that they are compiled into. */
    Stream<String> classFiles() {
        return sources.stream().map(source -> typeName(source).replace('.', '/') + ".class");
    }

    static String typeName(String source) {
        return first(PACKAGE, source) + "." + first(TYPE, source);
    }

    private static String first(Pattern pattern, String source) {
        Matcher matcher = pattern.matcher(source);
        if (!matcher.find()) {
            throw new IllegalArgumentException("No " + pattern + " in " + source);
        }
        return matcher.group(1);
    }

    @Override
    public String toString() {
        return name;
    }
}
