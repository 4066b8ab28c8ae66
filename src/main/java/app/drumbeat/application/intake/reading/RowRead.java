package app.drumbeat.application.intake.reading;

import java.util.ArrayList;
import java.util.List;

import app.drumbeat.domain.base.Problem;

/**
 * What one row came to.
 *
 * @param says the beginning of what stands in it, for the eye
 * @param posts empty unless the row is one of posts
 */
public record RowRead(Spot spot, Kind kind, String says, List<ReadPost> posts, List<Problem> problems) {

    /** What a row can be. */
    public enum Kind {
        /** One post or several. */
        POSTS,
        /** Words around the plan: a legend, a section, a total. */
        NO_POST,
        /** A post that cannot be taken in; the problems say why. */
        LEFT_OUT
    }

    public RowRead {
        posts = List.copyOf(posts);
        problems = List.copyOf(problems);
    }

    public RowRead also(Problem problem) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(problem);
        return new RowRead(spot, kind, says, posts, all);
    }

    public RowRead telling(List<ReadPost> newPosts) {
        return new RowRead(spot, kind, says, newPosts, problems);
    }
}
