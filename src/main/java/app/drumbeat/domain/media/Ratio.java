package app.drumbeat.domain.media;

import java.util.List;
import java.util.Optional;

/** The shapes of pictures that have a name. Pure. */
public final class Ratio {

    /** As near as this two shapes look the same. */
    private static final double NEAR = 0.012;

    private static final List<int[]> NAMED = List.of(new int[]{1, 1}, new int[]{4, 5}, new int[]{5, 4}, new int[]{3, 4},
            new int[]{4, 3}, new int[]{2, 3}, new int[]{3, 2}, new int[]{9, 16}, new int[]{16, 9});

    /** Facebook, LinkedIn and Instagram call their widest shape so. */
    private static final double WIDEST = 1.91;

    private Ratio() {}

    /** Such as 4:5; nothing for a shape without a name. */
    public static Optional<String> name(Medium medium) {
        if (!medium.hasSize()) {
            return Optional.empty();
        }
        double ratio = medium.ratio();
        return NAMED.stream().filter(shape -> isNear(ratio, (double) shape[0] / shape[1]))
                .map(shape -> shape[0] + ":" + shape[1]).findFirst()
                .or(() -> isNear(ratio, WIDEST) ? Optional.of("1.91:1") : Optional.empty());
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) / other < NEAR;
    }
}
