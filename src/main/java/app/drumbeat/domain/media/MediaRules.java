package app.drumbeat.domain.media;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import app.drumbeat.domain.channel.Network;

/**
 * What a network takes of pictures and films in an ordinary post. Facts of August 2026; their sources and how sure they are stand in
 * docs/networks.md.
 *
 * @param most how many at once
 * @param imageMegabytes how large a picture may be, in millions of bytes
 * @param videoSeconds how long a film may be
 * @param altLength how long the alt text may be
 * @param narrowest the least width by height
 * @param widest the most width by height
 */
public record MediaRules(OptionalInt most, OptionalInt imageMegabytes, OptionalInt videoSeconds, OptionalInt altLength,
        OptionalDouble narrowest, OptionalDouble widest) {

    private static final OptionalInt UNKNOWN = OptionalInt.empty();
    private static final long MEGABYTE = 1_000_000;

    /** What a network would not take. */
    public enum Objection {
        TOO_MANY, TOO_LARGE, TOO_LONG, TOO_NARROW, TOO_WIDE, ALT_TOO_LONG
    }

    /**
     * One objection.
     *
     * @param limit what the network takes at most, or at least; 0 where it is a shape
     */
    public record Remark(Objection objection, int limit) {}

    public static MediaRules of(Network network) {
        return switch (network) {
            case X -> rules(at(4), at(5), at(140), at(1_000));
            case FACEBOOK -> rules(at(10), at(4), at(14_400), UNKNOWN);
            case INSTAGRAM -> new MediaRules(at(10), at(8), at(3_600), at(1_000), OptionalDouble.of(3 / 4.0),
                    OptionalDouble.of(1.91));
            case THREADS -> rules(at(10), at(8), at(300), at(1_000));
            case LINKEDIN -> rules(at(20), at(5), at(900), at(4_086));
            case TIKTOK -> rules(at(35), at(20), at(600), UNKNOWN);
            case YOUTUBE -> rules(at(1), UNKNOWN, at(43_200), UNKNOWN);
            case SNAPCHAT -> rules(at(1), UNKNOWN, at(60), UNKNOWN);
            case BLUESKY -> rules(at(4), at(2), at(600), at(2_000));
            case MASTODON -> rules(at(4), at(16), UNKNOWN, at(1_500));
            case PINTEREST -> rules(at(5), at(20), at(900), at(500));
            case WHATSAPP -> rules(at(1), UNKNOWN, UNKNOWN, UNKNOWN);
            case OTHER -> rules(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
        };
    }

    /**
     * What the network would say to one of the media of a post.
     *
     * @param place which of them it is, from 1
     */
    public List<Remark> remarks(Medium medium, int place) {
        List<Remark> remarks = new ArrayList<>();
        most.stream().filter(limit -> place > limit)
                .forEach(limit -> remarks.add(new Remark(Objection.TOO_MANY, limit)));
        boolean image = medium.kind() == Medium.Kind.IMAGE;
        imageMegabytes.stream().filter(limit -> image && medium.bytes() > limit * MEGABYTE)
                .forEach(limit -> remarks.add(new Remark(Objection.TOO_LARGE, limit)));
        videoSeconds.stream().filter(limit -> medium.seconds() > limit)
                .forEach(limit -> remarks.add(new Remark(Objection.TOO_LONG, limit)));
        altLength.stream().filter(limit -> medium.alt().codePointCount(0, medium.alt().length()) > limit)
                .forEach(limit -> remarks.add(new Remark(Objection.ALT_TOO_LONG, limit)));
        if (image && medium.hasSize()) {
            narrowest.stream().filter(least -> medium.ratio() < least - 0.005)
                    .forEach(least -> remarks.add(new Remark(Objection.TOO_NARROW, 0)));
            widest.stream().filter(limit -> medium.ratio() > limit + 0.005)
                    .forEach(limit -> remarks.add(new Remark(Objection.TOO_WIDE, 0)));
        }
        return remarks;
    }

    private static MediaRules rules(OptionalInt most, OptionalInt megabytes, OptionalInt seconds, OptionalInt alt) {
        return new MediaRules(most, megabytes, seconds, alt, OptionalDouble.empty(), OptionalDouble.empty());
    }

    private static OptionalInt at(int limit) {
        return OptionalInt.of(limit);
    }
}
