package app.drumbeat.media;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** A name under which a file can lie on every system. Pure. */
final class SafeName {

    private static final int LONGEST = 80;

    /** Windows keeps these for itself, whatever follows the dot. */
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4",
            "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8",
            "lpt9");

    private SafeName() {}

    /** The name of a file without its ending: letters, digits, blanks and what joins them; never empty. */
    static String of(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String base = Normalizer.normalize(dot > 0 ? name.substring(0, dot) : name, Normalizer.Form.NFC);
        StringBuilder safe = new StringBuilder();
        base.codePoints().map(point -> Character.isLetterOrDigit(point) || "_ .,()&'+".indexOf(point) >= 0
                || Character.getType(point) == Character.NON_SPACING_MARK ? point : '-').limit(LONGEST)
                .forEach(safe::appendCodePoint);
        String plain = safe.toString().replaceAll("-{2,}", "-").replaceAll("^[ .-]+|[ .-]+$", "");
        if (plain.isEmpty()) {
            return "media";
        }
        String stem = plain.contains(".") ? plain.substring(0, plain.indexOf('.')) : plain;
        return RESERVED.contains(stem.toLowerCase(Locale.ROOT)) ? "file-" + plain : plain;
    }

    /** The first name that nobody has: {@code scan.png}, {@code scan 2.png}, … */
    static String numbered(String base, String ending, int number) {
        return (number < 2 ? base : base + " " + number) + "." + ending;
    }
}
