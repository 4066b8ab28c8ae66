package app.drumbeat.domain.review;

import java.util.List;

import app.drumbeat.domain.base.Id;
import app.drumbeat.domain.base.Shelf;
import app.drumbeat.domain.post.Post;

/** The shelf of submissions, by when they were made. */
public interface Submissions extends Shelf<Submission> {

    /** Those of a post, by number. */
    List<Submission> of(Id<Post> post);
}
