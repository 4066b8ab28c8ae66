package app.drumbeat.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which keys of the word bundles the program uses, read from the strings of its class files.
 *
 * <p>A key is written as one string, or as a string with open places: {@code "status." + status} is compiled to
 * {@code "status.␁"}, where the mark stands for one segment or a part of one. A string that ends in a dot is open at its end.
 *
 * @param strings every string of the program that can be a key
 * @param keys every key of the bundles
 */
record WordUse(Set<String> strings, Set<String> keys) {

    private static final String OPEN = "\u0001";
    private static final String SEGMENT = "[A-Za-z0-9_" + OPEN + "]+";
    private static final Pattern KEY = Pattern
            .compile("[a-z][A-Za-z0-9]*(\\." + SEGMENT + ")*(\\." + SEGMENT + "|\\.)");
    private static final Pattern FILE_NAME = Pattern
            .compile(".*\\.(css|csv|drumbeat|ics|json|pdf|png|properties|sql|ttf|txt|xlsx|zip)");

    static WordUse of(Collection<Path> classFiles, Set<String> keys) {
        Set<String> strings = new TreeSet<>();
        for (Path file : classFiles) {
            try {
                for (PoolEntry entry : ClassFile.of().parse(file).constantPool()) {
                    if (entry instanceof StringEntry string && KEY.matcher(string.stringValue()).matches()) {
                        strings.add(string.stringValue());
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new WordUse(strings, keys);
    }

    /** Strings that look like a key of the bundles and are none. */
    Set<String> missing() {
        Set<String> roots = keys.stream().map(WordUse::root).collect(Collectors.toSet());
        return strings.stream()
                .filter(string -> roots.contains(root(string)) && !FILE_NAME.matcher(string).matches())
                .filter(string -> keys.stream().noneMatch(pattern(string).asMatchPredicate()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keys that nobody uses. */
    Set<String> unused() {
        Set<String> left = new TreeSet<>(keys);
        for (String string : strings) {
            if (string.contains(OPEN) || string.endsWith(".")) {
                left.removeIf(pattern(string).asMatchPredicate());
            } else {
                left.remove(string);
            }
        }
        return left;
    }

    private static String root(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Pattern pattern(String string) {
        String open = string.endsWith(".") ? string + OPEN : string;
        return Pattern.compile(Pattern.quote(open).replace(OPEN, "\\E[A-Za-z0-9_]+\\Q"));
    }
}
