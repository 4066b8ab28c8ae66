package app.drumbeat.domain.confidentiality;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places given exactly, by machines: positions, three words, addresses in a network, links that open without a password. */
final class Places implements Detector {

    /** @param sign what a text has that holds such a place: it is found far quicker */
    private record Shape(Clue clue, Weight weight, String sign, Pattern pattern) {}

    private static final List<Shape> SHAPES = List.of(
            new Shape(Clue.COORDINATES, Weight.WARN, ",", Pattern.compile(
                    "(?<![\\d.])-?\\d{1,2}\\.\\d{4,}\\s?[ns]?\\s?,\\s?-?\\d{1,3}\\.\\d{4,}(?![\\d.])")),
            new Shape(Clue.COORDINATES, Weight.WARN, "///",
                    Pattern.compile("///[a-z]{2,24}\\.[a-z]{2,24}\\.[a-z]{2,24}\\b")),
            new Shape(Clue.NETWORK_ADDRESS, Weight.HINT, ".", Pattern.compile(
                    "(?<![\\d.])(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?![\\d.])")),
            new Shape(Clue.SECRET_LINK, Weight.WARN, "?", Pattern.compile(
                    "https?://[^\\s?#]{1,500}\\?[^\\s#]{0,500}?(?:token|apikey|api_key|signature|sig|auth|session|sessionid"
                            + "|password|pwd)=[^\\s&#]{6,}")));

    @Override
    public void look(Readable readable, Sink found) {
        String text = readable.lower();
        for (Shape shape : SHAPES) {
            if (text.contains(shape.sign())
                    && (shape.clue() == Clue.SECRET_LINK || shape.sign().equals("///") || hasNumbersWithDots(text))) {
                Matcher match = shape.pattern().matcher(text);
                while (match.find()) {
                    found.add(shape.clue(), shape.weight(), match.start(), match.end());
                }
            }
        }
    }

    private static boolean hasNumbersWithDots(String text) {
        for (int dot = text.indexOf('.', 1); dot > 0 && dot < text.length() - 1; dot = text.indexOf('.', dot + 1)) {
            if (Character.isDigit(text.charAt(dot - 1)) && Character.isDigit(text.charAt(dot + 1))) {
                return true;
            }
        }
        return false;
    }
}
