package app.drumbeat.domain.channel;

import java.text.Normalizer;
import java.util.OptionalInt;

import app.drumbeat.domain.channel.TextPart.Kind;

/**
 * How long a text is as a network counts it, and what becomes of it there. Pure.
 *
 * @param rules those of the network
 * @param length in the unit of the network
 * @param bytes in UTF-8
 * @param links with and without http before them
 * @param cut where the part begins that the network does not take, in UTF-16 code units of the text
 * @param folded where the part begins that readers have to ask for, likewise
 */
public record TextMeasure(NetworkRules rules, int length, int bytes, int links, int mentions, int hashtags,
        OptionalInt cut,
        OptionalInt folded) {

    /** What X and Mastodon count for a link, however long it is. */
    static final int LINK = 23;

    private static final int KEYCAP = 0x20E3;
    private static final int AS_EMOJI = 0xFE0F;

    public static TextMeasure of(Network network, String text) {
        return new Measuring(NetworkRules.of(network), text).measure();
    }

    /** Whether it is longer than the network takes. */
    public boolean isTooLong() {
        return cut.isPresent();
    }

    public boolean hasTooManyHashtags() {
        return rules.hashtags().isPresent() && hashtags > rules.hashtags().getAsInt();
    }

    /** Goes through a text once. */
    private static final class Measuring {

        private final NetworkRules rules;
        private final String text;
        private int length;
        private int bytes;
        private int characters;
        private OptionalInt cut = OptionalInt.empty();
        private OptionalInt folded = OptionalInt.empty();

        Measuring(NetworkRules rules, String text) {
            this.rules = rules;
            this.text = text;
        }

        TextMeasure measure() {
            int links = 0;
            int mentions = 0;
            int hashtags = 0;
            for (TextPart part : TextPart.of(text)) {
                take(part);
                links += part.kind() == Kind.LINK || part.kind() == Kind.BARE_LINK ? 1 : 0;
                mentions += part.kind() == Kind.MENTION ? 1 : 0;
                hashtags += part.kind() == Kind.HASHTAG ? 1 : 0;
            }
            return new TextMeasure(rules, length, bytes, links, mentions, hashtags, cut, folded);
        }

        private void take(TextPart part) {
            String piece = text.substring(part.start(), part.end());
            length += weight(part.kind(), piece);
            bytes += utf8(piece);
            if (cut.isEmpty() && (isOver(rules.limit(), length) || isOver(rules.bytes(), bytes))) {
                cut = OptionalInt.of(part.start());
            }
            characters += piece.codePointCount(0, piece.length());
            if (folded.isEmpty() && isOver(rules.fold(), characters)) {
                folded = OptionalInt.of(part.start());
            }
        }

        private int weight(Kind kind, String piece) {
            return switch (rules.unit()) {
                case CHARACTERS -> piece.codePointCount(0, piece.length());
                case CODE_UNITS -> piece.length();
                case GRAPHEMES -> graphemes(kind, piece);
                case MASTODON -> kind == Kind.LINK ? LINK : graphemes(kind, mastodon(kind, piece));
                case THREADS -> isEmoji(piece)
                        ? utf8(piece)
                        : piece.codePointCount(0, piece.length());
                case X_WEIGHTED -> kind == Kind.LINK || kind == Kind.BARE_LINK ? LINK : weighted(kind, piece);
            };
        }

        /** How many bytes a piece has in UTF-8 (RFC 3629, 3). */
        private static int utf8(String piece) {
            return piece.codePoints().map(point -> point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)
                    .sum();
        }

        /** A mention of somebody on another server counts without the server. */
        private static String mastodon(Kind kind, String piece) {
            int server = piece.indexOf('@', 1);
            return kind == Kind.MENTION && server > 0 ? piece.substring(0, server) : piece;
        }

        private static int graphemes(Kind kind, String piece) {
            return kind == Kind.CHARACTER ? 1 : TextPart.characters(piece);
        }

        private static int weighted(Kind kind, String piece) {
            return kind == Kind.CHARACTER && isEmoji(piece)
                    ? 2
                    : Normalizer.normalize(piece, Normalizer.Form.NFC).codePoints().map(Measuring::weightOnX).sum();
        }

        private static int weightOnX(int point) {
            boolean light = point <= 4351 || point >= 8192 && point <= 8205 || point >= 8208 && point <= 8223
                    || point >= 8242 && point <= 8247;
            return light ? 1 : 2;
        }

        /** One character that is drawn as a picture. */
        private static boolean isEmoji(String piece) {
            return piece.codePoints().anyMatch(
                    point -> Character.isEmojiPresentation(point) || point == AS_EMOJI || point == KEYCAP);
        }

        private static boolean isOver(OptionalInt most, int value) {
            return most.isPresent() && value > most.getAsInt();
        }
    }
}
