package app.drumbeat.application.intake.reading;

/** Titles for posts that have none: the beginning of what they say. */
public final class Titles {

    private static final int LONGEST = 60;
    static final int LONGEST_GIVEN = 120;

    private Titles() {}

    /** The first line that is not blank, cut between words after 60 characters; empty for a blank text. */
    public static String of(String text) {
        String line = text.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        int end = line.offsetByCodePoints(0, LONGEST - 1);
        int blank = line.lastIndexOf(' ', end);
        return line.substring(0, blank > LONGEST / 2 ? blank : end).stripTrailing() + "…";
    }

    /** Whether a title is really a text. */
    static boolean isText(String title) {
        return title.length() > LONGEST_GIVEN || title.strip().contains("\n");
    }
}
