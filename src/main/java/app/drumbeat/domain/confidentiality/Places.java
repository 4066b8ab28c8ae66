package app.drumbeat.domain.confidentiality;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places given exactly, by machines: positions, three words, addresses in a network, links that open without a password. */
final class Places implements Detector {

    private static final List<Map.Entry<Clue, Pattern>> SHAPES = List.of(
            Map.entry(Clue.COORDINATES,
                    Pattern.compile("(?<![\\d.])-?\\d{1,2}\\.\\d{4,}\\s?[NS]?\\s?,\\s?-?\\d{1,3}\\.\\d{4,}(?![\\d.])")),
            Map.entry(Clue.COORDINATES, Pattern.compile("///[a-z]{2,24}\\.[a-z]{2,24}\\.[a-z]{2,24}\\b")),
            Map.entry(Clue.NETWORK_ADDRESS, Pattern.compile(
                    "(?<![\\d.])(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?![\\d.])")),
            Map.entry(Clue.SECRET_LINK, Pattern.compile(
                    "https?://[^\\s?#]{1,500}\\?[^\\s#]{0,500}?(?:token|apikey|api_key|signature|sig|auth|session|sessionid|password|pwd)"
                            + "=[^\\s&#]{6,}",
                    Pattern.CASE_INSENSITIVE)));

    @Override
    public void look(String text, Sink found) {
        for (Map.Entry<Clue, Pattern> shape : SHAPES) {
            Matcher match = shape.getValue().matcher(text);
            while (match.find()) {
                Weight weight = shape.getKey() == Clue.NETWORK_ADDRESS ? Weight.HINT : Weight.WARN;
                found.add(shape.getKey(), weight, match.start(), match.end());
            }
        }
    }
}
