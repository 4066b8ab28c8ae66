package app.drumbeat.application.gap;

import java.time.LocalDate;
import java.util.List;

import app.drumbeat.domain.post.Post;

/**
 * That a new post could not be reviewed in time for some days of a silence.
 *
 * @param earliest when it could go out at the earliest, sent to review today
 * @param lost whether no day of the silence can be filled by it
 * @param approved posts of the channel that are cleared and planned for later, the nearest first: they could go out sooner
 */
public record TooLateToReview(LocalDate earliest, boolean lost, List<Post> approved) {

    public TooLateToReview {
        approved = List.copyOf(approved);
    }
}
