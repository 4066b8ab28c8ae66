package app.drumbeat.application.series;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import app.drumbeat.domain.post.Part;
import app.drumbeat.domain.post.Series;

/**
 * The series of a post, seen from that post.
 *
 * @param day the day that it stands for
 * @param number which of the posts that are there it is, from 1
 * @param posts how many posts of the series there are
 * @param next the day of the post after it
 * @param differing the parts in which it is not what the series says
 */
public record SeriesView(Series series, LocalDate day, int number, int posts, Optional<LocalDate> next,
        Set<Part> differing) {

    public SeriesView {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        parts.addAll(differing);
        differing = Collections.unmodifiableSet(parts);
    }
}
