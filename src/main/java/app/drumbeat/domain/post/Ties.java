package app.drumbeat.domain.post;

import java.util.Optional;

/**
 * What ties a post to others.
 *
 * @param series the day of a series that it stands for
 * @param sharing the message that it says together with others
 */
public record Ties(Optional<SeriesDay> series, Optional<Sharing> sharing) {

    public static final Ties NONE = new Ties(Optional.empty(), Optional.empty());

    public Ties of(Optional<SeriesDay> day) {
        return new Ties(day, sharing);
    }

    public Ties sharing(Optional<Sharing> message) {
        return new Ties(series, message);
    }
}
