package app.drumbeat.application.series;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import app.drumbeat.domain.post.Repeat;

/**
 * How a post is to return.
 *
 * @param last the last day on which it may, where a day was named
 * @param times how often in all, the first time included, where that was named
 */
public record SeriesWish(Repeat repeat, Optional<LocalDate> last, OptionalInt times) {

    public static SeriesWish forever(Repeat repeat) {
        return new SeriesWish(repeat, Optional.empty(), OptionalInt.empty());
    }
}
