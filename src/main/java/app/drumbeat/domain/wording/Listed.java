package app.drumbeat.domain.wording;

import java.util.List;
import java.util.stream.Stream;

/** A list of rules as people write one: a line for an advice, its phrases before an arrow, parted by semicolons. */
final class Listed {

    private static final String ARROW = "->";

    private Listed() {}

    /**
     * @param advice for lines without an arrow
     * @param lines such as {@code wheelchair bound; confined to a wheelchair -> uses a wheelchair}
     */
    static List<WordRule> rules(Wording kind, String advice, String lines) {
        return lines.lines().filter(line -> !line.isBlank()).flatMap(line -> ofLine(kind, advice, line)).toList();
    }

    private static Stream<WordRule> ofLine(Wording kind, String advice, String line) {
        int arrow = line.indexOf(ARROW);
        String phrases = arrow < 0 ? line : line.substring(0, arrow);
        String own = arrow < 0 ? advice : line.substring(arrow + ARROW.length());
        return Stream.of(phrases.split(";")).filter(phrase -> !phrase.isBlank())
                .map(phrase -> WordRule.builtIn(kind, phrase.strip(), own));
    }
}
