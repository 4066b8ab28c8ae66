package app.drumbeat.print.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The font files that come with the program; after Inter, in the order in which a character is looked for. */
public enum FontFile {
    INTER_REGULAR("Inter-Regular", 1),
    INTER_MEDIUM("Inter-Medium", 1),
    INTER_SEMI_BOLD("Inter-SemiBold", 1),
    INTER_BOLD("Inter-Bold", 1),
    ARABIC("NotoSansArabic-Regular", 1),
    HEBREW("NotoSansHebrew-Regular", 1),
    THAI("NotoSansThai-Regular", 1),
    ARMENIAN("NotoSansArmenian-Regular", 1),
    GEORGIAN("NotoSansGeorgian-Regular", 1),
    CJK("NotoSansCJKsc-Regular", 1),
    SYMBOLS("NotoSansSymbols2-Regular", 1),
    EMOJI("NotoEmoji-Regular", 0.86);

    private static final String FOLDER = "/app/drumbeat/fonts/";

    private final String file;
    private final double scale;

    FontFile(String file, double scale) {
        this.file = file;
        this.scale = scale;
    }

    static FontFile inter(Weight weight) {
        return switch (weight) {
            case REGULAR -> INTER_REGULAR;
            case MEDIUM -> INTER_MEDIUM;
            case SEMI_BOLD -> INTER_SEMI_BOLD;
            case BOLD -> INTER_BOLD;
        };
    }

    /** Its name among the resources of a page. */
    public String resource() {
        return "F" + ordinal();
    }

    /** Its size on the page against that of the words around it: emoji fill their em and would shout. */
    public double scale() {
        return scale;
    }

    byte[] read() {
        try (InputStream in = FontFile.class.getResourceAsStream(FOLDER + file + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
