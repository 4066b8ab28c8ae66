package app.drumbeat.application.intake.reading;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Several things in one cell. */
public final class Lists {

    private static final Pattern HASHTAG = Pattern.compile("#[\\p{L}\\p{N}_\\p{M}]+");
    private static final Pattern FILE_OR_LINK = Pattern
            .compile("(?i)https?://\\S+|www\\.\\S+|[^\\s].*\\.[a-z0-9]{2,5}");

    private Lists() {}

    /** Tags, without the number sign of hashtags. */
    static List<String> tags(String written) {
        List<String> hashtags = HASHTAG.matcher(written).results().map(MatchResult::group).map(tag -> tag.substring(1))
                .toList();
        return hashtags.isEmpty() ? split(written, "[,;\\n|]") : hashtags.stream().distinct().toList();
    }

    /** Files and links; a comma parts them only where each part is one. */
    static List<String> media(String written) {
        List<String> lines = split(written, "[\\n;|]|\\s+(?=https?://)");
        List<String> parts = split(written, "[\\n;|,]|\\s+(?=https?://)");
        return parts.stream().allMatch(part -> FILE_OR_LINK.matcher(part).matches()) ? parts : lines;
    }

    /** Put together so that {@link #parted} gives the same again. */
    public static String joined(List<String> items) {
        if (items.stream().noneMatch(item -> item.contains(",") || item.contains(";") || item.contains("\n"))) {
            return String.join(", ", items);
        }
        String joint = items.stream().noneMatch(item -> item.contains(";") || item.contains("\n")) ? ";" : "\n";
        return String.join(joint, items) + joint;
    }

    /** What {@link #joined} put together. */
    static List<String> parted(String joined) {
        String joint = joined.contains("\n") ? "\n" : joined.contains(";") ? ";" : ",";
        return split(joined, joint);
    }

    private static List<String> split(String written, String separator) {
        return Arrays.stream(written.split(separator)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
